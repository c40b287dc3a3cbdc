import { join } from "node:path";
import { datedTitle } from "./dated-title.ts";
import { listOf, readRows } from "./read-rows.ts";

/** Who made known films, written down by hand: most sources name the cast alone. */
export interface DirectedFilm {
  readonly director: string;
  readonly title: string;
  readonly year: number;
}

/** @throws for a film without a year */
export function readDirectedFilms(): readonly DirectedFilm[] {
  return readRows(join(import.meta.dirname, "directors.csv")).flatMap(({ director = "", films }) =>
    listOf(films, "|").map((film) => ({ director, ...datedTitle(film, "directors.csv") })),
  );
}
