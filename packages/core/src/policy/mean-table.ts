import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { PolicyTable, WeightedGenre } from "./policy.ts";

/** One table for several people: of each row the mean weights, the largest of them scaled to 1. */
export function meanTable(tables: readonly PolicyTable[]): PolicyTable {
  const [only] = tables;
  if (only !== undefined && tables.length === 1) return only;
  const rows: Partial<Record<Emotion, readonly WeightedGenre[]>> = {};
  for (const emotion of EMOTIONS) {
    const sums = new Map<string, WeightedGenre>();
    for (const { genre, weight } of tables.flatMap((table) => table[emotion] ?? [])) {
      const key = genreKey(genre);
      sums.set(key, { genre: sums.get(key)?.genre ?? genre, weight: weight + (sums.get(key)?.weight ?? 0) });
    }
    const top = Math.max(...[...sums.values()].map(({ weight }) => weight));
    rows[emotion] = [...sums.values()].map(({ genre, weight }) => ({ genre, weight: weight / top }));
  }
  return rows;
}
