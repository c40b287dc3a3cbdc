import { isIn, type Film } from "../film.ts";
import type { ChosenFilm } from "../chosen-film.ts";
import type { Company } from "./company.ts";
import { RATED_IN } from "../rated-in.ts";

/** Box office is worth less each year; a mean of the years from 1970 on. */
const INFLATION = 1.035;
const GENRES = [
  "Documentary",
  "Western",
  "Drama",
  "Comedy",
  "Action",
  "Horror",
  "Animation",
  "Romance",
  "Science Fiction",
  "Thriller",
  "Musical",
  "War",
];
const DECADES = [1930, 1940, 1950, 1960, 1970, 1980, 1990];
/** MovieTweetings lists films up to here. */
const LISTED_TO = 2017;

/** What speaks for or against a film's renown, as numbers. The first is a constant. */
export function signsOf({ film, genres }: ChosenFilm, company: Company): Float64Array {
  const { nominations, wins, gross, summary, hasPoster, services, cast, year } = film;
  const dollars = gross * INFLATION ** (RATED_IN - year);
  const length = Math.log1p(summary / 100);
  return Float64Array.of(
    1,
    +isOverlooked(film),
    +isIn(film, "wikipedia"),
    // To stand on the list of known foreign films, which those who give prizes see less of, is as much as one.
    Math.log1p(nominations + +isIn(film, "hand")),
    Math.log1p(wins),
    +(gross > 0),
    gross > 0 ? Math.log10(dollars) - 7.5 : 0,
    +(summary > 0),
    length,
    length * length,
    +hasPoster,
    Math.min(cast.length, 8) / 8,
    Math.min(services.length, 2),
    company.best,
    company.mean,
    // A film about the making of another is not its next part.
    genres.includes("Documentary") ? 0 : company.series,
    ...GENRES.map((genre) => +genres.includes(genre)),
    ...DECADES.map((decade) => +(Math.floor(Math.max(year, 1930) / 10) * 10 === decade)),
  );
}

/** Five years of tweets passed it over or, of a later film, everybody but a streaming service. */
function isOverlooked(film: Film): boolean {
  if (isIn(film, "tweeted")) return false;
  return film.year <= LISTED_TO || !(isIn(film, "wikipedia") || isIn(film, "oscars") || isIn(film, "hand"));
}
