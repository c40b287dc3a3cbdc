import { join } from "node:path";
import { listOf, readRows } from "./read-rows.ts";
import { datedTitle } from "./dated-title.ts";

/** Who has heard of a film. */
export type Knowers = "everybody" | "film lovers";

/** Films that are known whatever the sources have of them: our judgement, written down by hand. */
export interface WellKnownFilm {
  readonly to: Knowers;
  readonly title: string;
  readonly year: number;
}

/** @throws for a film without a year, or one that nobody could have heard of */
export function readWellKnownFilms(): readonly WellKnownFilm[] {
  return readRows(join(import.meta.dirname, "well-known.csv")).flatMap(({ to = "", films }) => {
    if (to !== "everybody" && to !== "film lovers") throw new Error(`well-known.csv: ${to} know no films.`);
    return listOf(films, "|").map((film) => ({ to, ...datedTitle(film, "well-known.csv") }));
  });
}
