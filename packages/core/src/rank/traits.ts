import { effortOfItem } from "../feel/effort-of-item.ts";
import { feelOfItem } from "../feel/feel-of-item.ts";
import type { Feel } from "../feel/feel.ts";
import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { quality } from "../item/quality.ts";
import { rememberByObject } from "../remember.ts";
import { vectorOfItem, type Feature } from "../taste/content-vector.ts";

/** What a list of genres says, whichever item has it. */
export interface GenreTraits {
  readonly keys: ReadonlySet<string>;
  /** Of an item without tags. */
  readonly feel: Feel | null;
}

/** What ranking asks of an item that does not depend on who asks. */
export class Traits {
  readonly quality: number;
  readonly genres: GenreTraits;
  readonly feel: Feel | null;
  #effort: number | null | undefined;
  readonly #item: Item;
  #vector: readonly Feature[] | undefined;

  constructor(item: Item) {
    this.#item = item;
    this.quality = quality(item);
    this.genres = genreTraits(item.genres);
    this.feel = item.tags.length === 0 ? this.genres.feel : feelOfItem(item);
  }

  /** 0, easy, to 1, demanding. */
  get effort(): number | null {
    return this.#effort === undefined ? (this.#effort = effortOfItem(this.#item)) : this.#effort;
  }

  get vector(): readonly Feature[] {
    return (this.#vector ??= vectorOfItem(this.#item));
  }
}

/** Worked out once: a store gives the same items again and again, and they never change. */
export const traitsOf = rememberByObject((item: Item) => new Traits(item));

/** Items of a store share their lists of genres. */
const genreTraits = rememberByObject((genres: readonly string[]): GenreTraits => ({
  keys: new Set(canonicalKeys(genres)),
  feel: feelOfItem({ genres, tags: [] }),
}));
