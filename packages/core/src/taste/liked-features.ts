import type { Item } from "../item/item.ts";
import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { vectorOfItem, type Feature } from "./content-vector.ts";
import { TableVectors } from "./table-vectors.ts";

/** An opinion as taste counts it. */
export interface LikedVector {
  readonly id: string;
  /** −1 to 1. */
  readonly liking: number;
  readonly vector: readonly Feature[];
}

/** Σ liking · vector of several items. */
interface SummedLikings {
  /** By the number of a feature. */
  readonly sums: Float64Array;
  /** Euclidean. */
  readonly length: number;
}

/** What is liked, by the features and items of a table, which become more. */
interface InTable {
  readonly features: number[];
  readonly sums: number[];
  /** Numbers of items that are liked or disliked themselves. */
  readonly own: Set<number>;
  /** So many of the table's features and items were looked at. */
  readonly upTo: { readonly features: number; readonly items: number };
}

function newInTable(): InTable {
  return { features: [], sums: [], own: new Set(), upTo: { features: 0, items: 0 } };
}

/** Of the squared length a share. */
const MOSTLY_ROUNDED = 1e-6;
/** The square of a length below is hardly a number any more. */
const TINY = 1e-100;

/**
 * The vectors of liked items with their features as numbers: sums over hundreds of them are asked for with
 * every list, and over arrays of numbers they take a twentieth of the time that maps by name take.
 */
export class LikedFeatures {
  readonly #liked: readonly LikedVector[];
  readonly #numbers = new Map<string, number>();
  /** Features of all items one after the other; those of an item end where the next one's start. */
  readonly #features: Int32Array;
  readonly #weights: Float64Array;
  readonly #starts: Int32Array;
  /** Where the opinions of an item stand; hardly ever more than one. */
  readonly #places: ReadonlyMap<string, readonly number[]>;
  readonly #all: SummedLikings;
  readonly #byTable = new WeakMap<TableVectors, InTable>();

  constructor(liked: readonly LikedVector[]) {
    this.#liked = liked;
    const features: number[] = [];
    const weights: number[] = [];
    this.#starts = new Int32Array(liked.length + 1);
    liked.forEach(({ vector }, at) => {
      for (const { key, weight } of vector) {
        features.push(this.#numberOf(key));
        weights.push(weight);
      }
      this.#starts[at + 1] = features.length;
    });
    this.#features = Int32Array.from(features);
    this.#weights = Float64Array.from(weights);
    this.#places = Map.groupBy(liked.keys(), (at) => liked[at]!.id);
    this.#all = this.#summed();
  }

  /**
   * The cosine of an item's vector with the sum of all others.
   *
   * @returns `null` where nothing is known of others
   */
  likeness(vector: readonly Feature[], id: string): number | null {
    const places = this.#places.get(id);
    const { sums, length } = this.#all;
    if (places === undefined) return length === 0 ? null : this.#dot(vector, sums) / length;
    const [own] = places;
    const rest = places.length === 1 && length > TINY ? this.#squaredWithout(own!) : 0;
    // Where nearly nothing is left of all, it is mostly what rounding left.
    if (rest <= MOSTLY_ROUNDED * length * length) {
      const others = this.#summed(id);
      return others.length === 0 ? null : this.#dot(vector, others.sums) / others.length;
    }
    return this.#dotWithout(vector, own!) / Math.sqrt(rest);
  }

  /** The cosine of each of some items, as {@link likeness} gives it; 0 where nothing is known of others. */
  likenesses(items: readonly Item[]): Float64Array {
    const { table, numbers } = tabledOf(items);
    const { length } = this.#all;
    const vectors = vectorsIn(table);
    vectors.prepare(numbers);
    const known = this.#inTable(table, vectors);
    const cosines = vectors.products(numbers, known);
    for (let at = 0; at < cosines.length; at++) {
      if (!known.own.has(numbers[at]!)) cosines[at] = length === 0 ? 0 : cosines[at]! / length;
      else cosines[at] = this.likeness(vectorOfItem(items[at]!), items[at]!.id) ?? 0;
    }
    return cosines;
  }

  #inTable(table: ItemTable, vectors: TableVectors): InTable {
    const known = this.#byTable.get(vectors);
    const { features, sums, own, upTo } = known ?? newInTable();
    const add = (feature: number | undefined, of: number | undefined): void => {
      if (feature === undefined || of === undefined) return;
      features.push(feature);
      sums.push(this.#all.sums[of]!);
    };
    // A table has far more features and items than a person has said something of, but few that are new.
    if (known === undefined) {
      for (const [key, of] of this.#numbers) add(vectors.featureOf(key), of);
      for (const id of this.#places.keys()) {
        const number = table.numberOf(id);
        if (number !== undefined) own.add(number);
      }
    } else {
      for (let feature = upTo.features; feature < vectors.names.length; feature++)
        add(feature, this.#numbers.get(vectors.names[feature]!));
      for (let number = upTo.items; number < table.size; number++)
        if (this.#places.has(table.item(number).id)) own.add(number);
    }
    const now = { features, sums, own, upTo: { features: vectors.names.length, items: table.size } };
    this.#byTable.set(vectors, now);
    return now;
  }

  /** The square of the length of the sum without one item. */
  #squaredWithout(at: number): number {
    const { sums, length } = this.#all;
    const { liking } = this.#liked[at]!;
    let squared = length * length;
    for (let of = this.#starts[at]!; of < this.#starts[at + 1]!; of++) {
      const sum = sums[this.#features[of]!]!;
      const left = sum - liking * this.#weights[of]!;
      squared += left * left - sum * sum;
    }
    return squared;
  }

  #dotWithout(vector: readonly Feature[], at: number): number {
    const { liking, vector: own } = this.#liked[at]!;
    let product = this.#dot(vector, this.#all.sums);
    for (const { key, weight } of own) {
      const same = vector.find((feature) => feature.key === key);
      if (same !== undefined) product -= liking * weight * same.weight;
    }
    return product;
  }

  /** @param without leaves the items of this id out */
  #summed(without?: string): SummedLikings {
    const sums = new Float64Array(this.#numbers.size);
    const isThere = new Uint8Array(this.#numbers.size);
    // In the order in which they turn up: a sum of many parts depends on it in its last digits.
    const order: number[] = [];
    const [features, weights, starts] = [this.#features, this.#weights, this.#starts];
    for (let at = 0; at < this.#liked.length; at++) {
      const { id, liking } = this.#liked[at]!;
      if (id === without) continue;
      const end = starts[at + 1]!;
      for (let of = starts[at]!; of < end; of++) {
        const feature = features[of]!;
        if (isThere[feature] === 0) order.push(feature);
        isThere[feature] = 1;
        sums[feature]! += liking * weights[of]!;
      }
    }
    return { sums, length: lengthOf(sums, order) };
  }

  /** The product of an item's vector with a sum. */
  #dot(vector: readonly Feature[], sums: Float64Array): number {
    let product = 0;
    for (const { key, weight } of vector) {
      const feature = this.#numbers.get(key);
      if (feature !== undefined) product += weight * sums[feature]!;
    }
    return product;
  }

  /** For each liked item its liking times its likeness to another vector. */
  shares(vector: readonly Feature[]): Float64Array {
    const other = new Float64Array(this.#numbers.size);
    for (const { key, weight } of vector) {
      const feature = this.#numbers.get(key);
      if (feature !== undefined) other[feature] = weight;
    }
    const [features, weights, starts] = [this.#features, this.#weights, this.#starts];
    const shares = new Float64Array(this.#liked.length);
    for (let at = 0; at < shares.length; at++) {
      let likeness = 0;
      const end = starts[at + 1]!;
      for (let of = starts[at]!; of < end; of++) likeness += weights[of]! * other[features[of]!]!;
      shares[at] = this.#liked[at]!.liking * likeness;
    }
    return shares;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

const vectorsIn = rememberByObject((table: ItemTable) => new TableVectors(table));

/**
 * `Math.hypot` of thousands of numbers without handing over each: scaled by the largest, and with what
 * rounding takes from the sum kept beside it (Kahan 1965), so that it is the same number.
 */
function lengthOf(sums: Float64Array, order: readonly number[]): number {
  let most = 0;
  for (const feature of order) most = Math.max(most, Math.abs(sums[feature]!));
  if (most === 0) return 0;
  let sum = 0;
  let lost = 0;
  for (const feature of order) {
    const part = Math.abs(sums[feature]!) / most;
    const summand = part * part - lost;
    const next = sum + summand;
    lost = next - sum - summand;
    sum = next;
  }
  return Math.sqrt(sum) * most;
}
