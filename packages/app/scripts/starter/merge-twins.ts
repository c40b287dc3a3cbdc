import { genreKey } from "@moodreel/core/genre";
import { titleKeys } from "./film-index.ts";
import type { ChosenFilm } from "./chosen-film.ts";

/**
 * Without the lesser of two films that nobody can tell apart: the same title within a year, and
 * nothing that says that they are two. Lists name films twice, and one source may know a film only
 * under its own title.
 *
 * @param films the better known first
 */
export function withoutTwins<T extends ChosenFilm>(films: readonly T[]): readonly T[] {
  const kept = new Map<string, T[]>();
  return films.filter((one) => {
    const keys = new Set(
      [one.title, ...one.others].flatMap((title) => [title, ...withoutOwner(title)]).flatMap(titleKeys),
    );
    const near = [...keys].flatMap((key) => kept.get(key) ?? []);
    if (near.some((other) => isTwin(one, other))) return false;
    for (const key of keys) kept.set(key, [...(kept.get(key) ?? []), one]);
    return true;
  });
}

function isTwin(lesser: ChosenFilm, better: ChosenFilm): boolean {
  const distance = Math.abs(lesser.film.year - better.film.year);
  if (distance > 1) return false;
  const [mine, theirs] = [namesOf(lesser), namesOf(better)];
  const common = mine.filter((name) => theirs.includes(name)).length;
  const keys = new Set([better.title, ...better.others].flatMap(titleKeys));
  const isSameTitle = [lesser.title, ...lesser.others].flatMap(titleKeys).some((key) => keys.has(key));
  if (common > (isSameTitle ? 0 : 1)) return true;
  // Two that are known for themselves are two, whatever they are called.
  const isKnown = lesser.film.ratings.length > 2 || lesser.film.nominations > 0 || lesser.film.gross > 0;
  return isSameTitle && !isKnown;
}

/** `Marvel Studios' Avengers: Infinity War` and `X-Men: Dark Phoenix` without whose they are. */
function withoutOwner(title: string): readonly string[] {
  const rest = [/^[^:]*?['’]s? (?=\S+ \S)/, /^[^:]+: (?=\S+ \S)/].map((owner) => title.replace(owner, ""));
  return rest.filter((one) => one !== title);
}

function namesOf({ film: { directors, cast } }: ChosenFilm): readonly string[] {
  return [...directors, ...cast].map(genreKey);
}
