import { itemOf, type Item } from "@moodreel/core";
import { earlierParts } from "@moodreel/core/series";
import type { ChosenFilm } from "../chosen-film.ts";

/** IMDb has three at most. */
const MOST = 3;

/**
 * Films whose genres come of Wikipedia or a service alone get those that all earlier parts of their series have: these
 * sources give a film one genre where IMDb gives three.
 */
export function withGenresOfSeries(films: readonly ChosenFilm[]): readonly ChosenFilm[] {
  const earlier = earlierParts(films.map(itemOfFilm));
  return films.map((one, at) => {
    if (one.film.genres.tweeted !== undefined || one.film.genres.hand !== undefined) return one;
    const lists = earlier(at).flatMap((part) => {
      const { film, genres } = films[part]!;
      return film.genres.tweeted === undefined ? [] : [genres];
    });
    const [first = [], ...others] = lists;
    const common = first.filter((genre) => others.every((genres) => genres.includes(genre)));
    const genres = [...new Set([...one.genres, ...common])];
    return { ...one, genres: genres.slice(0, Math.max(MOST, one.genres.length)) };
  });
}

function itemOfFilm({ film, title, genres }: ChosenFilm): Item {
  const { year, directors, cast } = film;
  const people = [...directors.slice(0, 2), ...cast].slice(0, 6);
  return itemOf({ id: "", title, year, genres, people });
}
