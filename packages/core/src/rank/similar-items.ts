import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { foldText } from "../text/fold-text.ts";
import type { Taste } from "../taste/taste.ts";
import { traitsOf } from "./traits.ts";

/** An item that is like another one. */
export interface SimilarItem {
  readonly item: Item;
  /** 0 to 1, larger is more alike. */
  readonly likeness: number;
  /** What both have, in words. */
  readonly reasons: readonly string[];
}

export interface SimilarOptions {
  readonly count: number;
  /** What those like who like the item; missing where nothing was learned from others. */
  readonly others?: Taste | undefined;
}

/** Beside what both have in common, a share for being good: of two that are as alike the better one. */
const QUALITY = 0.15;
/** From here on, of 0 to 1, those who liked the one liked the other. */
const LIKED_TOO = 0.6;
const NAMED = 2;

/**
 * What is most like an item: by genres, people, series and decade, what few items have counting more (each
 * weight times √log(1 + n / n_f), with n_f of n candidates that have it), and by what those like who like it.
 *
 * @param candidates the item itself may be among them: it is left out
 */
export function similarItems(
  item: Item,
  candidates: readonly Item[],
  { count, others }: SimilarOptions,
): readonly SimilarItem[] {
  const rarity = rarityIn(candidates);
  const own = new Map(traitsOf(item).vector.map(({ key, weight }) => [key, weight * rarity(key)]));
  const length = Math.hypot(...own.values()) || 1;
  const cosine = (other: Item): number => {
    let [product, square] = [0, 0];
    for (const { key, weight } of traitsOf(other).vector) {
      const value = weight * rarity(key);
      product += value * (own.get(key) ?? 0);
      square += value * value;
    }
    return square === 0 ? 0 : product / (length * Math.sqrt(square));
  };
  return candidates
    .filter(({ id }) => id !== item.id)
    .map((other) => {
      const content = sameSeries(item, other) ? 1 : cosine(other);
      const shared = others === undefined ? content : (content + others.of(other)) / 2;
      return { item: other, likeness: (1 - QUALITY) * shared + QUALITY * traitsOf(other).quality };
    })
    .toSorted((a, b) => b.likeness - a.likeness || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, count)
    .map((found) => ({ ...found, reasons: reasonsOf(item, found.item, others) }));
}

function rarityIn(items: readonly Item[]): (key: string) => number {
  const holders = new Map<string, number>();
  for (const item of items) {
    for (const { key } of traitsOf(item).vector) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return (key) => Math.sqrt(Math.log1p(items.length / (holders.get(key) ?? 1)));
}

function sameSeries(a: Item, b: Item): boolean {
  return a.series !== undefined && b.series !== undefined && foldText(a.series) === foldText(b.series);
}

function reasonsOf(item: Item, other: Item, others: Taste | undefined): readonly string[] {
  const reasons: string[] = [];
  if (sameSeries(item, other)) reasons.push(`of the series ${other.series}, too`);
  const people = new Set(item.people.map(foldText));
  const shared = other.people.filter((name) => people.has(foldText(name))).slice(0, NAMED);
  if (shared.length > 0) reasons.push(`with ${shared.join(" and ")}, too`);
  const keys = new Set(canonicalKeys(item.genres));
  const genres = other.genres.filter((name) => canonicalKeys([name]).some((key) => keys.has(key)));
  if (genres.length > 0) reasons.push(`${genres.join(" and ")}, too`);
  if (others !== undefined && others.of(other) >= LIKED_TOO && others.because(other, 1).length > 0) {
    reasons.push(`liked by people who liked ${item.title}`);
  }
  return reasons;
}
