import { canonicalGenres } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { Item } from "../item/item.ts";
import { foldText } from "../text/fold-text.ts";
import type { Taste } from "../taste/taste.ts";
import { isOfSeries, likenessTo } from "./likeness.ts";
import { traitsOf } from "./traits.ts";

/** An item that is like another one. */
export interface SimilarItem {
  readonly item: Item;
  /** 0 to 1, larger is more alike, and better. */
  readonly likeness: number;
  /** What both have, in words. */
  readonly reasons: readonly string[];
}

export interface SimilarOptions {
  readonly count: number;
  /**
   * What those like who like the item, learned from others' ratings alone: one half for what they say nothing of. Missing
   * where nothing was learned.
   */
  readonly others?: Taste | undefined;
}

/** What is not good and known loses up to this share: who asks what is like a film hardly means films of nobody's. */
const QUALITY = { share: 0.5, full: 0.8 };
/** Where those who like the one like the other, so much of what is missing in likeness is made up for. */
const OTHERS = 0.4;
/** From here on, of 0 to 1, those who liked the one liked the other. */
const LIKED_TOO = 0.6;
const NAMED = 2;
/** Parts of its own series have so much of a list at most: whoever asks what is like "Rocky" knows of "Rocky II". */
const SERIES = 0.5;

/**
 * What is most like an item, by what is known of both ({@link likenessTo}) and by what those like who like it; of what is
 * as alike the better and better known.
 *
 * @param candidates the item itself may be among them: it is left out
 */
export function similarItems(
  item: Item,
  candidates: readonly Item[],
  { count, others }: SimilarOptions,
): readonly SimilarItem[] {
  const content = likenessTo(item, candidates);
  const ranked = candidates
    .filter(({ id }) => id !== item.id)
    .map((other) => {
      const alike = content(other);
      const liked = others === undefined ? 0 : Math.max(0, 2 * others.of(other) - 1);
      const good = Math.min(1, traitsOf(other).quality / QUALITY.full);
      const likeness = (alike + OTHERS * liked * (1 - alike)) * (1 - QUALITY.share * (1 - good));
      return { item: other, likeness };
    })
    .toSorted((a, b) => b.likeness - a.likeness || (a.item.id < b.item.id ? -1 : 1));
  return withoutCrowd(item, ranked, count).map((found) => ({
    ...found,
    reasons: reasonsOf(item, found.item, others),
  }));
}

type Ranked = Omit<SimilarItem, "reasons">;

/** The first so many, where parts of its own series have half of the places: further parts come behind all others. */
function withoutCrowd(item: Item, ranked: readonly Ranked[], count: number): readonly Ranked[] {
  let parts = Math.ceil(count * SERIES);
  const first: Ranked[] = [];
  const further: Ranked[] = [];
  for (const found of ranked) {
    if (first.length === count) break;
    const fits = !isOfSeries(item, found.item) || parts-- > 0;
    (fits ? first : further).push(found);
  }
  return [...first, ...further.slice(0, count - first.length)];
}

function reasonsOf(item: Item, other: Item, others: Taste | undefined): readonly string[] {
  const reasons: string[] = [];
  if (other.series !== undefined && isOfSeries(item, other))
    reasons.push(`of the series ${other.series}, too`);
  const people = new Set(item.people.map(foldText));
  const shared = other.people.filter((name) => people.has(foldText(name))).slice(0, NAMED);
  if (shared.length > 0) reasons.push(`with ${shared.join(" and ")}, too`);
  const genres = sharedGenres(item, other);
  if (genres.length > 0) reasons.push(`${genres.join(" and ")}, too`);
  if (others !== undefined && others.of(other) >= LIKED_TOO && others.because(other, 1).length > 0) {
    reasons.push(`liked by people who liked ${item.title}`);
  }
  return reasons;
}

/**
 * Genres of both, under the other's name where the item has it, too: what one file calls "Spy" and the next
 * "Legal Thriller" are both thrillers, and no more than that.
 */
function sharedGenres(item: Item, other: Item): readonly string[] {
  const written = new Set(item.genres.map(genreKey));
  const own = new Set(item.genres.flatMap(canonicalGenres));
  const named = other.genres.filter((name) => written.has(genreKey(name)));
  const said = new Set(named.flatMap(canonicalGenres));
  const rest = other.genres.flatMap(canonicalGenres).filter((genre) => own.has(genre) && !said.has(genre));
  return [...named, ...new Set(rest)];
}
