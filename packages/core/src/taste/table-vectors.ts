import type { ItemTable } from "../table/item-table.ts";
import { vectorOfItem } from "./content-vector.ts";
import { featureIndex } from "./feature-index.ts";

/** Sums over some features of a table. */
export interface FeatureSums {
  readonly features: Int32Array;
  readonly sums: Float64Array;
}

const FIRST_ROOM = 4096;

/**
 * The vectors of the items of a table, with features as numbers, one after the other: products with thousands
 * of them are asked for with every list.
 */
export class TableVectors {
  readonly #table: ItemTable;
  /** What numbers of features are of. */
  readonly index = featureIndex();
  /** Of each item where its features start; -1 where they are not worked out yet. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #features = new Int32Array(FIRST_ROOM);
  #weights = new Float64Array(FIRST_ROOM);
  #used = 0;
  /** By feature; all 0 between two questions. */
  #sums = new Float64Array(FIRST_ROOM);

  constructor(table: ItemTable) {
    this.#table = table;
  }

  /** Sees to it that features and vectors of these items are there. */
  prepare(numbers: Uint32Array): void {
    for (let at = 0; at < numbers.length; at++)
      if ((this.#from[numbers[at]!] ?? -1) < 0) this.#add(numbers[at]!);
  }

  /** The product of each item's vector with sums, 0 for features that have none. */
  products(numbers: Uint32Array, { features, sums }: FeatureSums): Float64Array {
    const many = this.index.names.length;
    if (this.#sums.length < many) this.#sums = new Float64Array(2 * many);
    const [bySum, weights, itsFeatures] = [this.#sums, this.#weights, this.#features];
    for (let at = 0; at < features.length; at++) bySum[features[at]!] = sums[at]!;
    const products = new Float64Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const end = this.#to[numbers[at]!]!;
      let product = 0;
      for (let of = this.#from[numbers[at]!]!; of < end; of++) {
        product += weights[of]! * bySum[itsFeatures[of]!]!;
      }
      products[at] = product;
    }
    for (let at = 0; at < features.length; at++) bySum[features[at]!] = 0;
    return products;
  }

  /** The weight of a feature in an item's vector, 0 where it has none. */
  weightOf(number: number, feature: number): number {
    const end = this.#to[number]!;
    for (let of = this.#from[number]!; of < end; of++)
      if (this.#features[of] === feature) return this.#weights[of]!;
    return 0;
  }

  #add(number: number): void {
    const { numbers, weights } = this.index.of(vectorOfItem(this.#table.item(number)));
    if (this.#used + numbers.length > this.#features.length) {
      this.#features = grown(this.#features, new Int32Array(2 * this.#features.length));
      this.#weights = grown(this.#weights, new Float64Array(2 * this.#weights.length));
    }
    // Without holes, which would make a dictionary of a list.
    while (this.#from.length <= number) {
      this.#from.push(-1);
      this.#to.push(-1);
    }
    this.#from[number] = this.#used;
    this.#features.set(numbers, this.#used);
    this.#weights.set(weights, this.#used);
    this.#used += numbers.length;
    this.#to[number] = this.#used;
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
