import type { Item } from "../item/item.ts";
import { isOfStore } from "../table/tabled-list.ts";
import { vectorOfItem } from "./content-vector.ts";
import { strongest } from "./strongest.ts";
import { LikedFeatures } from "./liked-features.ts";
import type { Taste, TasteReason } from "./taste.ts";

/** An item and how much a person liked it, −1 to 1: of `likingOf` or `likingOfRating`. */
export interface LikedItem {
  readonly item: Item;
  readonly liking: number;
  /** When they said so, seconds since 1970; missing where nobody knows. */
  readonly at?: number;
}

/** With this much liking, in items fully liked or disliked, half of what can be known is known. */
const HALF_KNOWN = 4;

/**
 * Taste by the genres, people and tags of items: the cosine of an item with the sum Σ liking · vector of those
 * rated, over genres, people and decade. It works from the first rating on, for any catalogue. An
 * opinion of the item itself does not count: every item is like itself.
 *
 * @example
 * ```ts
 * import { contentTaste, itemOf } from "@moodreel/core";
 *
 * const heat = itemOf({ id: "tt0113277", title: "Heat", genres: ["Crime"] });
 * const ronin = itemOf({ id: "tt0122690", title: "Ronin", genres: ["Crime"] });
 * const taste = contentTaste([{ item: heat, liking: 1 }]);
 * console.log(taste.of(ronin), taste.because(ronin)[0]?.title); // 1 Heat
 * ```
 */
export function contentTaste(liked: readonly LikedItem[]): Taste {
  const features = new LikedFeatures(
    liked.map(({ item, liking }) => ({ id: item.id, liking, vector: vectorOfItem(item) })),
  );
  // The same items are asked about with every list, until there is another opinion.
  const values = new WeakMap<Item, number>();
  const reasons = new WeakMap<
    Item,
    { readonly most: number | undefined; readonly list: readonly TasteReason[] }
  >();
  const because = (item: Item, most: number | undefined): readonly TasteReason[] => {
    const amounts = features.shares(vectorOfItem(item));
    const { places, total } = largestAmounts(
      amounts,
      (at) => liked[at]!.liking > 0 && liked[at]!.item.id !== item.id,
      most,
    );
    return places.map((at) => ({ title: liked[at]!.item.title, share: amounts[at]! / total }));
  };
  const of = (item: Item): number => {
    let value = values.get(item);
    if (value === undefined) {
      const cosine = features.likeness(vectorOfItem(item), item.id) ?? 0;
      value = valueOf(cosine);
      values.set(item, value);
    }
    return value;
  };
  const known = liked.reduce((sum, { liking }) => sum + Math.abs(liking), 0);
  return {
    certainty: known / (known + HALF_KNOWN),
    of,
    // Of items without numbers what was worked out before is remembered by the item.
    ofAll: (items) =>
      isOfStore(items) ? eachOf(features.likenesses(items), valueOf) : Float64Array.from(items, of),
    because: (item, most) => {
      let told = reasons.get(item);
      if (told?.most !== most || told === undefined) {
        told = { most, list: because(item, most) };
        reasons.set(item, told);
      }
      return told.list;
    },
  };
}

/** In place: `map` of an array of numbers takes several times as long. */
function eachOf(numbers: Float64Array, work: (number: number) => number): Float64Array {
  for (let at = 0; at < numbers.length; at++) numbers[at] = work(numbers[at]!);
  return numbers;
}

/** @param cosine 0 too where nothing is known */
function valueOf(cosine: number): number {
  return (1 + Math.max(-1, Math.min(1, cosine))) / 2;
}

/** The places of the largest of the amounts above 0 that count, in order, and the sum of all that do. */
export function largestAmounts(
  amounts: Float64Array,
  counts: (at: number) => boolean,
  most = Infinity,
): { readonly places: readonly number[]; readonly total: number } {
  const speaking: number[] = [];
  let total = 0;
  for (let at = 0; at < amounts.length; at++) {
    if (!(amounts[at]! > 0) || !counts(at)) continue;
    speaking.push(at);
    total += amounts[at]!;
  }
  return { places: strongest(speaking, most, (at) => amounts[at]!), total };
}

/** What counts in an item's favour, each as a share of the sum; what counts against it is left out. */
export function sharesOf(
  parts: readonly { readonly title: string; readonly amount: number }[],
  most = Infinity,
): readonly TasteReason[] {
  const speaking = parts.every(({ amount }) => amount > 0) ? parts : parts.filter(({ amount }) => amount > 0);
  const total = speaking.reduce((sum, { amount }) => sum + amount, 0);
  return strongest(speaking, most, ({ amount }) => amount).map(({ title, amount }) => ({
    title,
    share: amount / total,
  }));
}
