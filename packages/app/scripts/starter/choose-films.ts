import { chooseGenres } from "./facts/choose-genres.ts";
import { withGenresOfSeries } from "./facts/genres-of-series.ts";
import { chooseTitles, englishReader } from "./facts/choose-titles.ts";
import { isIn, type Film } from "./film.ts";
import type { ChosenFilm } from "./chosen-film.ts";
import { RATED_IN } from "./rated-in.ts";

/** Sound films; older ones only where people still rate them. */
const FIRST_YEAR = 1930;
const STILL_RATED = 3;
/** From here on it is a feature film, in minutes. */
const FEATURE = 45;

/** Feature films that something speaks for, each with one title and one list of genres. */
export function chooseFilms(films: readonly Film[]): readonly ChosenFilm[] {
  const american = films.flatMap(({ titles }) => titles.filter(({ by }) => by === "wikipedia"));
  const isEnglish = englishReader(american.map(({ title }) => title));
  const chosen = films.flatMap((film) => {
    if (!isWanted(film)) return [];
    const genres = chooseGenres(film);
    const { title, others } = chooseTitles(film, isEnglish);
    return genres === null || title === "" ? [] : [{ film, title, others, genres }];
  });
  return withGenresOfSeries(chosen);
}

function isWanted(film: Film): boolean {
  const { year, minutes, ratings, nominations, gross, summary, cast, services } = film;
  if (film.knownTo !== null) return true;
  if (year < FIRST_YEAR && ratings.length < STILL_RATED) return false;
  if (film.isShow) return false;
  if (minutes !== null && minutes < FEATURE && ratings.length === 0) return false;
  if (isIn(film, "hand") || ratings.length > 0 || gross > 0) return true;
  if (nominations > 0 && (isIn(film, "tweeted") || cast.length > 0)) return true;
  if (summary > 0 && cast.length > 0) return true;
  // MovieTweetings lists whatever one person rated once; of what came later nothing else may speak for it.
  if (isIn(film, "tweeted")) return year > RATED_IN || services.length > 0;
  // What one service alone has is mostly not known elsewhere.
  return cast.length > 0 && services.some((service) => service !== "prime");
}
