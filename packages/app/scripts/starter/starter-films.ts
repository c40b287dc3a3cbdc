import { chooseFilms } from "./choose-films.ts";
import { gatherFilms, type Sources } from "./gather-films.ts";
import type { ChosenFilm } from "./chosen-film.ts";
import { withoutTwins } from "./merge-twins.ts";
import { renownOf } from "./renown/renown-of.ts";

export interface StarterFilm extends ChosenFilm {
  /** 0 to 1. */
  readonly renown: number;
}

/** More would make the first start longer for films that nobody looks for. */
const MOST = 36_000;

/** The films of the starter, the best known first. */
export function starterFilms(sources: Sources): readonly StarterFilm[] {
  const chosen = chooseFilms(gatherFilms(sources));
  const renown = renownOf(chosen);
  const films = chosen
    .map((one, at) => ({ ...one, renown: renown[at]!.renown }))
    .toSorted(
      (a, b) =>
        b.renown - a.renown ||
        b.film.year - a.film.year ||
        compare(a.title, b.title) ||
        compare(a.film.imdbId ?? "", b.film.imdbId ?? ""),
    );
  return withoutTwins(films).slice(0, MOST);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
