import type { Feel } from "../feel/feel.ts";
import type { Item } from "../item/item.ts";
import type { Taste } from "../taste/taste.ts";

/** What a score depends on beside the wanted genres. */
export interface ScoringOptions {
  /** How an item should feel. */
  readonly wanted?: Feel | undefined;
  readonly taste?: Taste | undefined;
  /** How often an item was shown and passed over lately; fractions fade with time. */
  readonly passedOver?: ((id: Item["id"]) => number) | undefined;
}

/** What a list depends on. */
export interface RankOptions extends ScoringOptions {
  readonly count: number;
  /** The same seed gives the same list; another gives a different and equally good one. */
  readonly seed: number;
  /** How much chance there is: 0 always gives the same best list, 1 hardly looks at quality. */
  readonly variety?: number | undefined;
  /** How much items should differ from each other, 0 to 1. */
  readonly diversity?: number | undefined;
}
