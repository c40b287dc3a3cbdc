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
 * Taste by what items are made of: the cosine of an item with the sum Σ liking · vector of those
 * rated, over genres, people and decade. It speaks from the first rating on, of any catalogue.
 */
export function contentTaste(liked: readonly LikedItem[]): Taste {
  const parts = liked.map(({ item, liking }) => ({ title: item.title, liking, vector: contentVector(item) }));
  const profile = new Map<string, number>();
  for (const { liking, vector } of parts) {
    for (const { key, weight } of vector) profile.set(key, (profile.get(key) ?? 0) + liking * weight);
  }
  const length = Math.hypot(...profile.values());
  const known = parts.reduce((sum, { liking }) => sum + Math.abs(liking), 0);
  return {
    certainty: known / (known + HALF_KNOWN),
    of: (item) =>
      length === 0 ? 0.5 : (1 + Math.max(-1, Math.min(1, dot(contentVector(item), profile) / length))) / 2,
    because: (item) => {
      const vector = new Map(contentVector(item).map(({ key, weight }) => [key, weight]));
      return sharesOf(
        parts.map(({ title, liking, vector: own }) => ({ title, amount: liking * dot(own, vector) })),
      );
    },
  };
}

/** What speaks for an item, each as a share of all that does; what speaks against it is left out. */
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
