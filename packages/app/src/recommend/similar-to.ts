import { contentTaste, DEFAULTS, type Filters, type GenreWeight, type Item } from "@moodreel/core";
import { canonicalKeys, eroticGenres, namesErotica } from "@moodreel/core/genre";
import { similarItems } from "@moodreel/core/rank";
import { passTest } from "@moodreel/core/recommend";
import { filtersFor } from "../audience/age-limit.ts";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import { findItem } from "../catalogs/find-item.ts";
import { genresNotThere } from "../catalogs/genres-not-there.ts";
import type { Context } from "../context/context.ts";
import { checkWhole } from "../questions/check.ts";
import { readViewers } from "../viewers/viewers.ts";

export interface SimilarGiven extends ShelfGiven {
  /** 1 to 100; by default 10. */
  readonly count?: number | undefined;
  readonly filters?: Filters | undefined;
  /** Somebody whose seen and ruled out items are left out, and what their age limit keeps from them. */
  readonly viewer?: string | undefined;
  /** By default only for an item that is erotica itself. */
  readonly includeErotica?: boolean | undefined;
}

export interface SimilarAnswer {
  /** The one that was asked about. */
  readonly item: Item;
  /** Others that may have been meant. */
  readonly others: readonly Item[];
  readonly catalog: string;
  /** The most alike first. */
  readonly items: readonly (Item & { readonly likeness: number; readonly reasons: readonly string[] })[];
  /** What is not there, and what is in its place; absent where there is nothing to say. */
  readonly warnings?: readonly string[];
}

/** Of each of its genres so many of the best are compared, and so many that people liked who liked it. */
const PER_GENRE = 600;
const SUGGESTED = 400;

/**
 * What is most like an item, whatever the mood.
 *
 * @param wanted an id, or words of a title
 * @throws MoodreelError `request-invalid`, `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`,
 *   `profile-unknown`
 */
export async function similarTo(
  context: Context,
  wanted: string,
  { count = DEFAULTS.count, viewer, kind = DEFAULTS.kind, catalog, ...given }: SimilarGiven,
): Promise<SimilarAnswer> {
  checkWhole("count", count, 1, 100);
  const allowed = await filtersFor(context.profiles, { viewer }, {});
  const found = await findItem(context, wanted, { kind, catalog }, allowed);
  const { item } = found;
  const { filters: asked = {}, includeErotica = namesErotica(item.genres, kind) } = given;
  const allowedOf = await filtersFor(context.profiles, { viewer }, asked);
  const without = [...(asked.withoutGenres ?? []), ...(includeErotica ? [] : eroticGenres(kind))];
  const filters = { ...allowedOf, withoutGenres: without };
  const { catalogs, models } = context;
  const liked = [{ item, liking: 1 }];
  // Without a taste by content: of what the model does not know nobody can say who liked it.
  const others = (await models.of(kind))?.tasteOf(contentTaste([]), liked);
  const best = await catalogs.candidates({
    catalog: found.catalog,
    genres: leadingOf(item),
    filters,
    perGenre: PER_GENRE,
  });
  const suggested = await catalogs.itemsById(found.catalog, others?.best(SUGGESTED) ?? []);
  const passes = passTest(filters);
  const leftOut = await leftOutOf(context, viewer, kind);
  const candidates = new Map([...best, ...suggested].map((one) => [one.id, one]));
  const items = [...candidates.values()].filter(
    (one) => !leftOut.has(one.id) && passes(one, canonicalKeys(one.genres)),
  );
  const warnings = await genresNotThere(context, { kind, catalog, filters: asked });
  return {
    ...found,
    items: similarItems(item, items, { count, others }).map(({ item: other, likeness, reasons }) => ({
      ...other,
      likeness,
      reasons,
    })),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map(({ text }) => text) }),
  };
}

/** All of an item's genres, as if a mood led to them. */
function leadingOf({ genres }: Item): readonly GenreWeight[] {
  return canonicalKeys(genres).map((key) => ({
    genre: key,
    key,
    weight: 1,
    because: "neutral",
    leads: true,
  }));
}

async function leftOutOf(
  context: Context,
  viewer: string | undefined,
  kind: NonNullable<ShelfGiven["kind"]>,
): Promise<ReadonlySet<Item["id"]>> {
  if (viewer === undefined) return new Set();
  const how = { names: [viewer], fairness: DEFAULTS.fairness, includeSeen: false };
  return new Set((await readViewers(context, how, kind)).memory.leftOut);
}
