import type { ItemTable } from "../table/item-table.ts";
import { vectorOfItem } from "./content-vector.ts";

/** Sums over some features of a table. */
export interface FeatureSums {
  readonly features: readonly number[];
  readonly sums: readonly number[];
}

const FIRST_ROOM = 4096;

/**
 * The vectors of the items of a table, with features as numbers, one after the other: products with thousands
 * of them are asked for with every list.
 */
export class TableVectors {
  readonly #table: ItemTable;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
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

  /** In the order of their numbers. */
  get names(): readonly string[] {
    return this.#names;
  }

  featureOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Sees to it that features and vectors of these items are there. */
  prepare(numbers: Uint32Array): void {
    for (const number of numbers) if ((this.#from[number] ?? -1) < 0) this.#add(number);
  }

  /** The product of each item's vector with sums, 0 for features that have none. */
  products(numbers: Uint32Array, { features, sums }: FeatureSums): Float64Array {
    for (let at = 0; at < features.length; at++) this.#sums[features[at]!] = sums[at]!;
    const products = new Float64Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const end = this.#to[numbers[at]!]!;
      let product = 0;
      for (let of = this.#from[numbers[at]!]!; of < end; of++) {
        product += this.#weights[of]! * this.#sums[this.#features[of]!]!;
      }
      products[at] = product;
    }
    for (const feature of features) this.#sums[feature] = 0;
    return products;
  }

  #add(number: number): void {
    const vector = vectorOfItem(this.#table.item(number));
    if (this.#used + vector.length > this.#features.length) {
      this.#features = grown(this.#features, new Int32Array(2 * this.#features.length));
      this.#weights = grown(this.#weights, new Float64Array(2 * this.#weights.length));
    }
    // Without holes, which would make a dictionary of a list.
    while (this.#from.length <= number) {
      this.#from.push(-1);
      this.#to.push(-1);
    }
    this.#from[number] = this.#used;
    for (const { key, weight } of vector) {
      this.#features[this.#used] = this.#numberOf(key);
      this.#weights[this.#used++] = weight;
    }
    this.#to[number] = this.#used;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#names.push(key) - 1;
    this.#numbers.set(key, number);
    if (number >= this.#sums.length) this.#sums = grown(this.#sums, new Float64Array(2 * this.#sums.length));
    return number;
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
