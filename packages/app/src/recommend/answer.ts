import type { Recommendation } from "@moodreel/core";
import type { Note } from "@moodreel/core/error";
import type { RecommendedItem } from "@moodreel/core/recommend";
import type { Said } from "../catalogs/genres-not-there.ts";
import type { SaidOfItem } from "../viewers/memory.ts";
import type { Viewers } from "../viewers/viewers.ts";
import type { StoreRecommendation } from "./store-request.ts";

/** An item of a list, with its score, its reasons, and what the viewers said of it before. */
export type ListedItem = RecommendedItem & {
  /** `null` for several viewers, for nobody, and where nothing was said. */
  readonly said: SaidOfItem | null;
  /** For several viewers: what each has said, without those who said nothing. */
  readonly saidBy?: readonly (SaidOfItem & { readonly profile: string })[];
};

type Listed<R extends Recommendation> = R extends { readonly outcome: "items" }
  ? Omit<R, "items"> & { readonly items: readonly ListedItem[] }
  : R;

/**
 * A recommendation as the library, REST and the command line give it, to the byte: a union by `outcome`.
 * Plain data, which JSON keeps whole.
 */
export type RecommendAnswer = Listed<Recommendation> & {
  /** The catalogue that was asked; `null` when the kind has none, and when none had to be asked. */
  readonly catalog: string | null;
  /** What could not be used or kept for this list, and what to do; absent where there is nothing to say. */
  readonly warnings?: readonly string[];
  /** The same in the same order, to be said in other words. */
  readonly notes?: readonly Note[];
};

/** A recommendation together with what the viewers said of its items. */
export function answerOf(
  result: StoreRecommendation,
  viewers: Viewers | undefined,
  warnings: readonly Said[],
): RecommendAnswer {
  const said =
    warnings.length === 0
      ? {}
      : {
          warnings: warnings.map(({ text }) => text),
          notes: warnings.map(({ note }) => note),
        };
  if (result.outcome !== "items") return { ...result, ...said };
  const { items, ...rest } = result;
  return { ...rest, items: items.map((item) => listed(item, viewers)), ...said };
}

function listed(item: RecommendedItem, viewers: Viewers | undefined): ListedItem {
  if (viewers === undefined) return { ...item, said: null };
  const opinions = viewers.memory.opinionsOf(item.id);
  if (viewers.names.length > 1) {
    const saidBy = opinions.map(({ profile, reactions, rating }) => ({ profile, reactions, rating }));
    return { ...item, said: null, saidBy };
  }
  const [own] = opinions;
  return { ...item, said: own === undefined ? null : { reactions: own.reactions, rating: own.rating } };
}
