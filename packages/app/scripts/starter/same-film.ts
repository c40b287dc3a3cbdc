import { canonicalGenres, genreKey } from "@moodreel/core/genre";
import type { Film } from "./film.ts";

/**
 * Whether a film without an id is one that is there, of the same title. People decide where both
 * have them: two casts without a common name are two films. Else the same year does, or the next
 * with a common genre.
 */
export function isSame(
  film: Film,
  year: number,
  genres: readonly string[],
  people: readonly string[],
): boolean {
  const distance = Math.abs(film.year - year);
  if (distance > 2) return false;
  const names = new Set([...film.directors, ...film.cast].map(genreKey));
  const common = people.some((name) => names.has(genreKey(name)));
  if (common) return true;
  if (names.size > 2 && people.length > 2) return false;
  if (distance === 0) return true;
  // A list of prizes knows no genres.
  return distance === 1 && (genresOf(film).size === 0 || commonGenres(film, genres) > 0);
}

function genresOf(film: Film): ReadonlySet<string> {
  return new Set(Object.values(film.genres).flat().flatMap(canonicalGenres));
}

function commonGenres(film: Film, genres: readonly string[]): number {
  const keys = genresOf(film);
  return genres.flatMap(canonicalGenres).filter((genre) => keys.has(genre)).length;
}

/** Two films of one title and year are told apart by their genres: one "Sing" is a drama, the other is animated. */
export function nearest(year: number, genres: readonly string[] = []): (a: Film, b: Film) => number {
  return (a, b) =>
    Math.abs(a.year - year) - Math.abs(b.year - year) ||
    commonGenres(b, genres) - commonGenres(a, genres) ||
    b.ratings.length - a.ratings.length ||
    b.nominations - a.nominations;
}
