import type { Feature } from "./content-vector.ts";

/** With more features a new index is begun, so that strange names cannot fill the memory. */
const MOST = 200_000;

/**
 * Numbers for the names of features. Whatever compares vectors by the same index compares whole numbers: names are
 * looked up once for each vector, not with every change of what somebody likes.
 */
export class FeatureIndex {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #known = new WeakMap<readonly Feature[], Int32Array>();
  /** By number; all 0 between two questions. */
  #places = new Int32Array(1024);

  /** In the order of their numbers. */
  get names(): readonly string[] {
    return this.#names;
  }

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Of the features of a vector, in their order. */
  of(vector: readonly Feature[]): Int32Array {
    let numbers = this.#known.get(vector);
    if (numbers === undefined) {
      numbers = Int32Array.from(vector, ({ key }) => this.#numberOf(key));
      this.#known.set(vector, numbers);
    }
    return numbers;
  }

  /** Numbers from 0 on for the features of some vectors, in the order in which they turn up. */
  compact(vectors: readonly Int32Array[]): { readonly features: Int32Array; readonly from: Int32Array } {
    const size = vectors.reduce((sum, { length }) => sum + length, 0);
    const features = new Int32Array(size);
    const from: number[] = [];
    if (this.#places.length < this.#names.length) this.#places = new Int32Array(2 * this.#names.length);
    const places = this.#places;
    let used = 0;
    for (const vector of vectors) {
      for (let at = 0; at < vector.length; at++) {
        const number = vector[at]!;
        if (places[number] === 0) places[number] = from.push(number);
        features[used++] = places[number]! - 1;
      }
    }
    for (const number of from) places[number] = 0;
    return { features, from: Int32Array.from(from) };
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#names.length);
    return this.#names.push(key) - 1;
  }
}

let current = new FeatureIndex();

/** The one for what is made now. */
export function featureIndex(): FeatureIndex {
  if (current.names.length > MOST) current = new FeatureIndex();
  return current;
}
