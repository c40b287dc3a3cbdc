import type { Feel } from "../feel/feel.ts";
import type { Item } from "../item/item.ts";
import type { Taste } from "../taste/taste.ts";

/** How often an item was shown and passed over lately; fractions fade with time. */
export interface PassedOver {
  (id: Item["id"]): number;
  /** Those of which that is over 0, if they are known: there are few, and nothing else is asked then. */
  readonly ids?: Iterable<Item["id"]>;
}

/** What a score depends on beside the wanted genres. */
export interface ScoringOptions {
  /** How an item should feel. */
  readonly wanted?: Feel | undefined;
  /** How much an item should ask of people: 0, easy, to 1, demanding. Without it that does not matter. */
  readonly effort?: number | undefined;
  /** How well known it should be among the candidates: 0, hidden gems, to 1. Without it, and with 0.5, as ever. */
  readonly renown?: number | undefined;
  readonly taste?: Taste | undefined;
  readonly passedOver?: PassedOver | undefined;
}

/** What a list depends on. */
export interface RankOptions extends ScoringOptions {
  readonly count: number;
  /** The same seed gives the same list; another gives a different and equally good one. */
  readonly seed: number;
  /**
   * How much changes from one seed to the next, 0 to 1: with 0 the list is always the best there is, with 0.5
   * five of ten change, with 1 nearly all. By default 1 for somebody of whom nothing is known, down to 0.46.
   */
  readonly variety?: number | undefined;
  /** The leading genres share the list by their weights, instead of by which has the better items. */
  readonly sharedByGenre?: boolean | undefined;
  /** How much items should differ from each other, 0 to 1. */
  readonly diversity?: number | undefined;
}
