import type { ItemIndex } from "../interactions/item-index.ts";

/**
 * What liking one item says about others, as a sparse matrix: what item i says something about is
 * `item[offsets[i]]` up to `item[offsets[i + 1]]`, each with its weight. The form in which all
 * item-to-item models are kept, whatever fitted them.
 */
export interface Neighbours {
  /** What fitted it, with its settings: `EASE λ=200`. */
  readonly name: string;
  readonly items: ItemIndex;
  readonly offsets: Uint32Array;
  readonly item: Uint32Array;
  readonly weight: Float32Array;
}
