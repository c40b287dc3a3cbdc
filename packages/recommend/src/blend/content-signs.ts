import { keysOfGenres } from "@moodreel/core/genre";
import type { ItemFacts } from "@moodreel/core/taste";

/** What a catalogue says of an item. */
export type ItemContent = Pick<ItemFacts, "genres" | "year">;

/** By the key of a genre the share of all ratings that are of items which have it. */
export type GenreShares = Readonly<Record<string, number>>;

/** How many signs there are of what an item is. */
export const CONTENT_SIGNS = 2;

/** Years that an item is taken to be old where nobody knows. */
const USUAL_AGE = 10;
/** Brings the logarithm of years to about 1. */
const SCALE = 2;
/** A person's genres are those of everybody, until as many of their own are known, in items. */
const BEFORE = 4;
/** Of a genre that nobody rated. */
const LEAST_SHARE = 0.01;
const YEAR = 31_556_952;

/**
 * What an item is, beside what somebody liked: the logarithm of the years since it came out, and how far its genres are
 * theirs: of each the logarithm of their share of it over everybody's, on average.
 */
export class ContentSigns {
  readonly #leanings: ReadonlyMap<string, number>;
  readonly #year: number;
  /** Items of a store share their lists of genres; those that several catalogues have bring new ones. */
  readonly #ofList = new WeakMap<readonly string[], number>();
  /** The leaning to a genre that nothing liked has. */
  readonly #none: number;

  /**
   * @param liked what the person liked
   * @param usual of `genreShares`
   * @param at seconds since 1970
   */
  constructor(liked: Iterable<ItemContent>, usual: GenreShares, at: number) {
    const counts = new Map<string, number>();
    let items = 0;
    for (const { genres } of liked) {
      items += 1;
      for (const key of keysOfGenres(genres)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#year = 1970 + at / YEAR;
    this.#none = Math.log(BEFORE / (items + BEFORE));
    this.#leanings = new Map(
      [...counts].map(([key, count]) => {
        const share = shareOf(usual, key);
        return [key, Math.log((count + BEFORE * share) / ((items + BEFORE) * share))];
      }),
    );
  }

  /**
   * Writes the signs of some items, one after the other: sign s of item i to `from` + s · n + i.
   *
   * @param items `undefined` for one of which nothing is known
   */
  writeTo(signs: Float32Array, from: number, items: readonly (ItemContent | undefined)[]): void {
    const n = items.length;
    for (let i = 0; i < n; i++) {
      const item = items[i];
      const years = item?.year == null ? USUAL_AGE : Math.max(0, this.#year - item.year);
      signs[from + i] = Math.log1p(years) / SCALE;
      signs[from + n + i] = item === undefined ? 0 : this.#leaningTo(item.genres);
    }
  }

  #leaningTo(genres: readonly string[]): number {
    let leaning = this.#ofList.get(genres);
    if (leaning === undefined) {
      const keys = keysOfGenres(genres);
      const sum = keys.reduce((all, key) => all + (this.#leanings.get(key) ?? this.#none), 0);
      this.#ofList.set(genres, (leaning = keys.length === 0 ? 0 : sum / keys.length));
    }
    return leaning;
  }
}

/** Of a lesser share of the ratings it would be learned what tells the items of a catalogue from all others. */
const KNOWN_ENOUGH = 0.8;

/**
 * `null` where too little is known of what was rated to learn from.
 *
 * @param counts ratings of each item, by position
 */
export function genreShares(
  ids: readonly string[],
  counts: Uint32Array,
  contentOf: (id: string) => ItemContent | undefined,
): GenreShares | null {
  const sums = new Map<string, number>();
  let all = 0;
  ids.forEach((id, i) => {
    const content = contentOf(id);
    if (content === undefined) return;
    all += counts[i]!;
    for (const key of keysOfGenres(content.genres)) sums.set(key, (sums.get(key) ?? 0) + counts[i]!);
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 || all < KNOWN_ENOUGH * total) return null;
  return Object.fromEntries([...sums].map(([key, sum]) => [key, sum / all]));
}

function shareOf(usual: GenreShares, key: string): number {
  return Math.max(LEAST_SHARE, Object.hasOwn(usual, key) ? usual[key]! : 0);
}
