import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { Term } from "./terms.ts";

/** An item with its score, and where that comes from. */
export interface RankedItem {
  readonly item: Item;
  /** Σ weight · value of the terms, before the draw: 0 to 1. */
  readonly score: number;
  /** The parts of the score. */
  readonly terms: readonly Term[];
  /** The wanted genres that the item has, largest weight first. */
  readonly matched: readonly GenreWeight[];
}
