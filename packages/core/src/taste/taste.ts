import type { Item } from "../item/item.ts";

/** What a profile's own ratings and reactions say of an item. */
export interface Taste {
  /** 0, against it, to 1, all for it; one half is neutral. */
  readonly of: (item: Item) => number;
  /** As `of` for each of some items, to the last digit: at once it takes a tenth of the time. */
  readonly ofAll?: (items: readonly Item[]) => Float64Array;
  /** Of a group: the taste of the one whom it suits best, on the scale of `of`. */
  readonly ofKeenest?: (item: Item) => number;
  /**
   * The liked titles that count in the item's favour, the strongest first, each with its share of all.
   *
   * @param most of them; by default all
   */
  readonly because: (item: Item, most?: number) => readonly TasteReason[];
  /**
   * The disliked titles that count in the item's favour, because it is unlike them: as `because`. Missing
   * where dislikes never do.
   */
  readonly unlike?: (item: Item, most?: number) => readonly TasteReason[];
  /**
   * The same taste measured among some items, where what it is made of is compared among them alone: what is
   * popular of a genre may be little of all. Missing where it makes no difference.
   */
  readonly among?: (items: readonly Item[]) => Taste;
  /**
   * Of the items among which it is measured, the share that it knows from what many people chose: of these it knows
   * already how well known and liked they are. Missing where it knows of none.
   */
  readonly knownShare?: number;
  /** How much is known, 0 to 1: how far the ranking should listen. */
  readonly certainty: number;
}

export interface TasteReason {
  readonly title: string;
  /** Of several people the one whose opinion it is; missing where there is but one. */
  readonly viewer?: string;
  /** 0 to 1; the shares of all reasons sum to 1. */
  readonly share: number;
}
