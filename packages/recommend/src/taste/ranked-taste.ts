import type { Taste } from "@moodreel/core";

/** A taste that can also say which items it likes best, of all that were learned of. */
export interface RankedTaste extends Taste {
  /** Ids of items, the best first; only such as something speaks for. */
  best(count: number): readonly string[];
}
