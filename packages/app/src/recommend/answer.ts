import type { Reaction, Recommendation } from "@moodreel/core";
import type { RecommendedItem } from "@moodreel/core/recommend";
import type { Audience } from "../viewers/audience.ts";
import type { StoreRecommendation } from "./store-request.ts";

/** What a viewer said of an item. */
export interface SaidOfItem {
  readonly reactions: readonly Reaction[];
  readonly rating: number | null;
}

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
 * A recommendation as the library, REST and the command line give it, to the byte: a union that is told
 * apart by `outcome`. Plain data, which JSON keeps whole.
 */
export type RecommendAnswer = Listed<Recommendation> & {
  /** The catalogue that was asked; `null` when the kind has none, and when none had to be asked. */
  readonly catalog: string | null;
};

/** A recommendation together with what was said of its items. */
export function answerOf(result: StoreRecommendation, audience: Audience | undefined): RecommendAnswer {
  if (result.outcome !== "items") return result;
  const { items, ...rest } = result;
  return { ...rest, items: items.map((item) => listed(item, audience)) };
}

function listed(item: RecommendedItem, audience: Audience | undefined): ListedItem {
  if (audience === undefined) return { ...item, said: null };
  const said = audience.said(item.id);
  return audience.names.length < 2 ? { ...item, said } : { ...item, said, saidBy: audience.saidBy(item.id) };
}
