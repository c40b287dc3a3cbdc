import type { Emotion } from "../../emotion/emotion.ts";
import { canonicalGenres } from "../../genre/canonical-genres.ts";
import { genreKey } from "../../genre/genre-key.ts";
import { rememberByObject } from "../../remember.ts";
import type { PolicyTable, WeightedGenre } from "../policy.ts";

export interface NamedGenre {
  readonly genre: string;
  readonly key: string;
  /** Beside the row's largest, over 0, at most 1. */
  readonly share: number;
}

/** The canonical genres of a row. */
export function namedGenres(table: PolicyTable, emotion: Emotion): readonly NamedGenre[] {
  return namedIn(table[emotion] ?? NO_ROW);
}

const NO_ROW: readonly WeightedGenre[] = [];

/** Asked for with every list and every lesson, of rows that hardly ever change. */
const namedIn = rememberByObject((row: readonly WeightedGenre[]): readonly NamedGenre[] => {
  const named = new Map<string, { readonly genre: string; readonly weight: number }>();
  for (const { genre, weight } of row) {
    for (const name of canonicalGenres(genre)) {
      const key = genreKey(name);
      named.set(key, { genre: name, weight: Math.max(weight, named.get(key)?.weight ?? 0) });
    }
  }
  const top = Math.max(...[...named.values()].map(({ weight }) => weight));
  return [...named].map(([key, { genre, weight }]) => ({ genre, key, share: weight / top }));
});
