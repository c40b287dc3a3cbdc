import { canonicalKeys } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { Item } from "../item/item.ts";
import type { Feel } from "./feel.ts";
import { GENRE_FEELS } from "./genre-feels.ts";
import { TAG_FEELS } from "./tag-feels.ts";

/** Tags of which a feel is known; more of them say the same again. */
const MOST_TAGS = 5;

/**
 * How an item feels, as far as its genres and tags tell: the mean of those that are known, a tag
 * counting as much as a genre. `null` when none is known.
 */
export function feelOfItem({ genres, tags }: Pick<Item, "genres" | "tags">): Feel | null {
  const ofGenres = canonicalKeys(genres).flatMap((key) => GENRE_FEELS[key] ?? []);
  const ofTags = tags.flatMap((tag) => TAG_FEELS[genreKey(tag)] ?? []).slice(0, MOST_TAGS);
  return meanFeel([...ofGenres, ...ofTags]);
}

function meanFeel(known: readonly Feel[]): Feel | null {
  if (known.length === 0) return null;
  return {
    valence: known.reduce((sum, { valence }) => sum + valence, 0) / known.length,
    energy: known.reduce((sum, { energy }) => sum + energy, 0) / known.length,
  };
}
