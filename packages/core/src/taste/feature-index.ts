import type { Feature } from "./content-vector.ts";

/** A vector as numbers. */
export interface NumberedVector {
  /** Of its features, in their order. */
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
}

/** With more features a new index is begun, so that strange names cannot fill the memory. */
const MOST = 200_000;

/**
 * Numbers for the names of features. Whatever compares vectors by the same index compares whole numbers: names are
 * looked up once for each vector, not with every change of what somebody likes.
 */
export class FeatureIndex {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #known = new WeakMap<readonly Feature[], NumberedVector>();
  /** By number; all 0 between two questions. */
  #places = new Int32Array(1024);

  /** In the order of their numbers. */
  get names(): readonly string[] {
    return this.#names;
  }

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  of(vector: readonly Feature[]): NumberedVector {
    let known = this.#known.get(vector);
    if (known === undefined) {
      const numbers = Int32Array.from(vector, ({ key }) => this.#numberOf(key));
      known = { numbers, weights: Float64Array.from(vector, ({ weight }) => weight) };
      this.#known.set(vector, known);
    }
    return known;
  }

  /** Numbers from 0 on for the features of some vectors, in the order in which they turn up. */
  compact(vectors: readonly NumberedVector[]): {
    readonly features: Int32Array;
    readonly from: Int32Array;
  } {
    const size = vectors.reduce((sum, { numbers }) => sum + numbers.length, 0);
    const features = new Int32Array(size);
    const from = new Int32Array(size);
    let many = 0;
    if (this.#places.length < this.#names.length) this.#places = new Int32Array(2 * this.#names.length);
    const places = this.#places;
    let used = 0;
    for (const { numbers } of vectors) {
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at]!;
        if (places[number] === 0) {
          from[many++] = number;
          places[number] = many;
        }
        features[used++] = places[number]! - 1;
      }
    }
    for (let at = 0; at < many; at++) places[from[at]!] = 0;
    return { features, from: from.slice(0, many) };
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
