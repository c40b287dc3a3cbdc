import type { ItemFacts } from "./item-facts.ts";

/**
 * What a catalogue holds.
 *
 * @example
 * ```ts
 * import { KINDS } from "@moodreel/core";
 *
 * console.log(KINDS.join()); // movie,book,music,game
 * ```
 */
export const KINDS = ["movie", "book", "music", "game"] as const;

export type Kind = (typeof KINDS)[number];

/** One film (book, track, game) of a catalogue. */
export interface Item extends ItemFacts {
  /** Stable within its catalogue: an IMDb or other id, else made of title and year. */
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** Names as the catalogue writes them. Matching goes through `canonicalGenres`. */
  readonly genres: readonly string[];
  /** Cast, directors, authors, artists; most prominent first. */
  readonly people: readonly string[];
  /** 0 to 10. */
  readonly rating: number | null;
  readonly votes: number | null;
  /** Minutes. */
  readonly runtime: number | null;
  /** ISO 639-1, lower case, such as `en`; as written where it is no such code. */
  readonly language: string | null;
  /**
   * Keywords, moods, shelves: whatever else describes it, lower case. They move an item up or down a
   * little; unlike genres they never decide whether it is a candidate.
   */
  readonly tags: readonly string[];
}

/**
 * An item of which only some facts are known; the others are `null`, empty lists, or
 * absent where they are none that a list is chosen by ({@link ItemFacts}).
 *
 * @example
 * ```ts
 * import { itemOf } from "@moodreel/core";
 *
 * const heat = itemOf({ id: "tt0113277", title: "Heat", genres: ["Crime", "Drama"], year: 1995 });
 * console.log(heat.rating, heat.genres.length); // null 2
 * ```
 */
export function itemOf(facts: Pick<Item, "id" | "title"> & Partial<Item>): Item {
  return {
    year: null,
    genres: [],
    people: [],
    rating: null,
    votes: null,
    runtime: null,
    language: null,
    tags: [],
    ...facts,
  };
}
