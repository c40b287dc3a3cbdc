import type { Filters, Item } from "@moodreel/core";

export interface SearchQuery {
  readonly catalog: string;
  /**
   * Words of a title: the last may be unfinished, case and accents do not count, typos are forgiven.
   * All items when empty.
   */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  readonly limit: number;
  /** Where to go on: `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface ItemPage {
  /** Exact titles first, then by falling quality. */
  readonly items: readonly Item[];
  /** `null` at the end. */
  readonly next: string | null;
}
