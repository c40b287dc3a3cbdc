import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import type { Feel } from "./feel.ts";
import { GENRE_FEELS } from "./genre-feels.ts";

/** How an item feels, as far as its genres tell: their mean. `null` when none of them is known. */
export function feelOfItem({ genres }: Pick<Item, "genres">): Feel | null {
  const known = canonicalKeys(genres).flatMap((key) => GENRE_FEELS[key] ?? []);
  if (known.length === 0) return null;
  return {
    valence: known.reduce((sum, { valence }) => sum + valence, 0) / known.length,
    energy: known.reduce((sum, { energy }) => sum + energy, 0) / known.length,
  };
}
