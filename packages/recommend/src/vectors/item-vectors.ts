import type { ItemIndex } from "../interactions/item-index.ts";

/** One vector per item, as alternating least squares learns them: of Spark, `implicit` or any other. */
export interface ItemVectors {
  readonly items: ItemIndex;
  readonly rank: number;
  /** Item i's are `values[i · rank]` up to `values[(i + 1) · rank]`. */
  readonly values: Float32Array;
  /** λ, for each item of a history. */
  readonly regularisation: number;
  /** How much more what was seen counts than what was not. */
  readonly alpha: number;
}
