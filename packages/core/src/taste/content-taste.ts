import type { Item } from "../item/item.ts";
import { contentVector, type Feature } from "./content-vector.ts";
import type { Taste, TasteReason } from "./taste.ts";

/** An item and how much a person liked it, −1 to 1: of `likingOf` or `likingOfRating`. */
export interface LikedItem {
  readonly item: Item;
  readonly liking: number;
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
  const parts = liked.map(({ item, liking }) => ({ item, liking, vector: contentVector(item) }));
  const own = new Set(liked.map(({ item }) => item.id));
  const all = profileOf(parts);
  const others = (item: Item): Profile =>
    own.has(item.id) ? profileOf(parts.filter((part) => part.item.id !== item.id)) : all;
  const known = parts.reduce((sum, { liking }) => sum + Math.abs(liking), 0);
  return {
    certainty: known / (known + HALF_KNOWN),
    of: (item) => {
      const { weights, length } = others(item);
      if (length === 0) return 0.5;
      return (1 + Math.max(-1, Math.min(1, dot(contentVector(item), weights) / length))) / 2;
    },
    because: (item) => {
      const vector = new Map(contentVector(item).map(({ key, weight }) => [key, weight]));
      return sharesOf(
        parts
          .filter((part) => part.item.id !== item.id)
          .map((part) => ({ title: part.item.title, amount: part.liking * dot(part.vector, vector) })),
      );
    },
  };
}

interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  /** Euclidean. */
  readonly length: number;
}

function profileOf(
  parts: readonly { readonly liking: number; readonly vector: readonly Feature[] }[],
): Profile {
  const weights = new Map<string, number>();
  for (const { liking, vector } of parts) {
    for (const { key, weight } of vector) weights.set(key, (weights.get(key) ?? 0) + liking * weight);
  }
  return { weights, length: Math.hypot(...weights.values()) };
}

/** What counts in an item's favour, each as a share of the sum; what counts against it is left out. */
export function sharesOf(
  parts: readonly { readonly title: string; readonly amount: number }[],
): readonly TasteReason[] {
  const speaking = parts.filter(({ amount }) => amount > 0);
  const total = speaking.reduce((sum, { amount }) => sum + amount, 0);
  return speaking
    .map(({ title, amount }) => ({ title, share: amount / total }))
    .toSorted((a, b) => b.share - a.share);
}

function dot(vector: readonly Feature[], weights: ReadonlyMap<string, number>): number {
  return vector.reduce((sum, { key, weight }) => sum + weight * (weights.get(key) ?? 0), 0);
}
