import type { Filters, Item } from "@moodreel/core";
import type { ItemSort } from "@moodreel/core/item";

export interface SearchQuery {
  readonly catalog: string;
  /**
   * Words of one of its titles, or of a person's name: the last may be unfinished, case and accents do not count, typos are forgiven.
   * All items when empty.
   */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** By default by quality. Others are worked out for the question, of what passes its filters. */
  readonly sort?: ItemSort | undefined;
  readonly limit: number;
  /** Where to go on: `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface ItemPage {
  /**
   * By quality: exact titles first, then by falling quality; those found by a person come last, or first where titles
   * are only spelled nearly so. In another order whatever was found stands as it says. With all their facts.
   */
  readonly items: readonly Item[];
  /** `null` at the end. */
  readonly next: string | null;
}
