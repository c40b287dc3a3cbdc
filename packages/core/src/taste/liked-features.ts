import type { Item } from "../item/item.ts";
import { rememberByObject } from "../remember.ts";
import type { ItemTable } from "../table/item-table.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { vectorOfItem, type Feature } from "./content-vector.ts";
import { euclideanLength } from "./euclidean-length.ts";
import { featureIndex, type FeatureIndex } from "./feature-index.ts";
import { OwnNumbers } from "./own-numbers.ts";
import { TableVectors, type FeatureSums } from "./table-vectors.ts";

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
interface InTable extends FeatureSums {
  /** By the numbers of items that are liked or disliked themselves their likeness to the others, once it is asked for. */
  readonly own: Map<number, number | null>;
  /** So many of the table's features and items were looked at. */
  readonly upTo: { readonly features: number; readonly items: number };
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
  /** Of its features in the common index. */
  readonly #index = featureIndex();
  readonly #from: Int32Array;
  /** Places of features of the index in `from`. */
  readonly #own: OwnNumbers;
  /** Features of all items one after the other; those of an item end where the next one's start. */
  readonly #features: Int32Array;
  readonly #weights: Float64Array;
  readonly #starts: Int32Array;
  /** Where the opinion of an item stands … */
  readonly #placeOf = new Map<string, number>();
  /** … of which there is hardly ever more than one. */
  readonly #repeated = new Set<string>();
  readonly #all: SummedLikings;
  /** By own number the weights of a vector that is compared; all 0 between two questions. */
  #other: Float64Array | undefined;
  readonly #byTable = new WeakMap<TableVectors, InTable>();

  constructor(liked: readonly LikedVector[]) {
    this.#liked = liked;
    const vectors = liked.map(({ vector }) => this.#index.of(vector));
    const { features, from } = this.#index.compact(vectors);
    this.#features = features;
    this.#from = from;
    this.#own = new OwnNumbers(from);
    this.#weights = new Float64Array(features.length);
    this.#starts = new Int32Array(liked.length + 1);
    let used = 0;
    for (let at = 0; at < vectors.length; at++) {
      const { weights } = vectors[at]!;
      this.#weights.set(weights, used);
      this.#starts[at + 1] = used += weights.length;
      const { id } = liked[at]!;
      if (this.#placeOf.has(id)) this.#repeated.add(id);
      else this.#placeOf.set(id, at);
    }
    this.#all = this.#summed();
  }

  /**
   * The cosine of an item's vector with the sum of all others.
   *
   * @returns `null` where nothing is known of others
   */
  likeness(vector: readonly Feature[], id: string): number | null {
    const own = this.#placeOf.get(id);
    const { sums, length } = this.#all;
    if (own === undefined) return length === 0 ? null : this.#dot(vector, sums) / length;
    const rest = this.#restWithout(own);
    if (rest === null) {
      const others = this.#summed(id);
      return others.length === 0 ? null : this.#dot(vector, others.sums) / others.length;
    }
    const { numbers, weights } = this.#index.of(vector);
    const weightOf = (feature: number): number => weights[numbers.indexOf(feature)] ?? 0;
    return this.#productWithout(own, this.#dot(vector, sums), weightOf) / Math.sqrt(rest);
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
      const own = known.own.get(numbers[at]!);
      if (own === undefined) cosines[at] = length === 0 ? 0 : cosines[at]! / length;
      else if (own !== null) cosines[at] = own;
      else {
        cosines[at] = this.#likenessIn(vectors, numbers[at]!, items[at]!, cosines[at]!);
        known.own.set(numbers[at]!, cosines[at]!);
      }
    }
    return cosines;
  }

  /** {@link likeness} of an item that is liked or disliked itself. @param product with the sum of all */
  #likenessIn(vectors: TableVectors, number: number, item: Item, product: number): number {
    const own = this.#placeOf.get(item.id)!;
    const rest = vectors.index === this.#index ? this.#restWithout(own) : null;
    if (rest === null) return this.likeness(vectorOfItem(item), item.id) ?? 0;
    const weightOf = (feature: number): number => vectors.weightOf(number, feature);
    return this.#productWithout(own, product, weightOf) / Math.sqrt(rest);
  }

  #inTable(table: ItemTable, vectors: TableVectors): InTable {
    const before = this.#byTable.get(vectors);
    const own = before?.own ?? new Map<number, number | null>();
    // A table has far more items than a person has said something of, but few that are new.
    if (before === undefined) {
      for (const id of this.#placeOf.keys()) {
        const number = table.numberOf(id);
        if (number !== undefined) own.set(number, null);
      }
    } else {
      for (let number = before.upTo.items; number < table.size; number++)
        if (this.#placeOf.has(table.item(number).id)) own.set(number, null);
    }
    const upTo = { features: vectors.index.names.length, items: table.size };
    const isKnown =
      before !== undefined && (vectors.index === this.#index || before.upTo.features === upTo.features);
    const { features, sums } = isKnown ? before : this.#sumsBy(vectors.index);
    const now = { features, sums, own, upTo };
    this.#byTable.set(vectors, now);
    return now;
  }

  #sumsBy(index: FeatureIndex): FeatureSums {
    if (index === this.#index) return { features: this.#from, sums: this.#all.sums };
    const features: number[] = [];
    const sums: number[] = [];
    this.#from.forEach((number, own) => {
      const feature = index.find(this.#index.names[number]!);
      if (feature === undefined) return;
      features.push(feature);
      sums.push(this.#all.sums[own]!);
    });
    return { features: Int32Array.from(features), sums: Float64Array.from(sums) };
  }

  /**
   * The square of the length of the sum without one opinion; `null` where nearly nothing is left of all, since it
   * is mostly what rounding left, and where there are several of its item.
   */
  #restWithout(at: number): number | null {
    const { sums, length } = this.#all;
    const { id, liking } = this.#liked[at]!;
    if (length <= TINY || this.#repeated.has(id)) return null;
    let squared = length * length;
    for (let of = this.#starts[at]!; of < this.#starts[at + 1]!; of++) {
      const sum = sums[this.#features[of]!]!;
      const left = sum - liking * this.#weights[of]!;
      squared += left * left - sum * sum;
    }
    return squared <= MOSTLY_ROUNDED * length * length ? null : squared;
  }

  /** The product of a vector with the sum without one opinion. @param product with the sum of all */
  #productWithout(at: number, product: number, weightOf: (feature: number) => number): number {
    const { liking } = this.#liked[at]!;
    let left = product;
    for (let of = this.#starts[at]!; of < this.#starts[at + 1]!; of++)
      left -= liking * this.#weights[of]! * weightOf(this.#from[this.#features[of]!]!);
    return left;
  }

  /** @param without leaves the items of this id out */
  #summed(without?: string): SummedLikings {
    const sums = new Float64Array(this.#from.length);
    const isThere = new Uint8Array(this.#from.length);
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
    return { sums, length: euclideanLength(sums, order) };
  }

  /** The product of an item's vector with a sum. */
  #dot(vector: readonly Feature[], sums: Float64Array): number {
    const { numbers, weights } = this.#index.of(vector);
    let product = 0;
    for (let at = 0; at < numbers.length; at++) {
      const feature = this.#own.placeOf(numbers[at]!);
      if (feature >= 0) product += weights[at]! * sums[feature]!;
    }
    return product;
  }

  /** For each liked item its liking times its likeness to another vector. */
  shares(vector: readonly Feature[]): Float64Array {
    const other = (this.#other ??= new Float64Array(this.#from.length));
    const { numbers, weights: others } = this.#index.of(vector);
    const places = numbers.map((number) => this.#own.placeOf(number));
    places.forEach((place, at) => {
      if (place >= 0) other[place] = others[at]!;
    });
    const [features, weights, starts] = [this.#features, this.#weights, this.#starts];
    const shares = new Float64Array(this.#liked.length);
    for (let at = 0; at < shares.length; at++) {
      let likeness = 0;
      const end = starts[at + 1]!;
      for (let of = starts[at]!; of < end; of++) likeness += weights[of]! * other[features[of]!]!;
      shares[at] = this.#liked[at]!.liking * likeness;
    }
    for (const place of places) if (place >= 0) other[place] = 0;
    return shares;
  }
}

const vectorsIn = rememberByObject((table: ItemTable) => new TableVectors(table));
