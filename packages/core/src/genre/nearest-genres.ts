import { editDistance } from "../text/edit-distance.ts";
import { genreKey } from "./genre-key.ts";
import { SYNONYMS } from "./synonyms.ts";

/** More than these nobody reads. */
const MOST = 3;

/** Of these genres the ones that a name is most likely meant to be, by any of their names, the nearest first. */
export function nearestGenres(name: string, among: readonly string[]): readonly string[] {
  const key = genreKey(name);
  const most = key.length >= 8 ? 3 : key.length >= 4 ? 2 : 1;
  return among
    .map((genre) => ({ genre, far: Math.min(...namesOf(genre).map((other) => distance(key, other, most))) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ genre }) => genre);
}

function namesOf(genre: string): readonly string[] {
  const table: Readonly<Record<string, readonly string[]>> = SYNONYMS;
  return [genre, ...(table[genre] ?? [])].map(genreKey);
}

/** The beginning of a name, such as `Docu`, is as near as one wrong letter. */
function distance(key: string, other: string, most: number): number {
  const begins = key.length >= 3 && other.startsWith(key) && other !== key;
  return Math.min(begins ? 1 : Infinity, editDistance(key, other, most));
}
