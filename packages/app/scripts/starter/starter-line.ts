import { genreKey } from "@moodreel/core/genre";
import { chooseCertificate } from "./facts/streamed-facts.ts";
import { languageOf } from "./facts/language-of.ts";
import type { StarterFilm } from "./starter-films.ts";

export const STARTER_COLUMNS = [
  "id",
  "title",
  "other_titles",
  "year",
  "genres",
  "people",
  "rating",
  "votes",
  "runtime",
  "language",
  "countries",
  "certificate",
  "renown",
  "series",
] as const;

const PEOPLE = 6;
/** What stands in brackets behind a name, cut off from it or without one, and what stands before or behind one in a sentence: "writer)", "(narrator)", "Music by". */
const NOTE = /^\(|^[^(]*\)$|^(the|and|with)\b|\b([Bb]y|of|and)$/;
/** Fewer people's mean is their opinion, not the film's. */
const FEWEST_VOTES = 3;

/** A film without an IMDb id gets one from its title and year when it is imported. */
export function starterLine({ film, title, others, genres, renown }: StarterFilm): string {
  const { imdbId, year, directors, cast, ratings, minutes, countries, certificates } = film;
  const isRated = ratings.length >= FEWEST_VOTES;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return [
    imdbId ?? "",
    title,
    others.join("|"),
    year,
    genres.join("|"),
    named([...directors.slice(0, 2), ...cast])
      .slice(0, PEOPLE)
      .join("|"),
    isRated ? mean.toFixed(1) : "",
    isRated ? ratings.length : "",
    minutes ?? "",
    languageOf(film) ?? "",
    countries.slice(0, 4).join("|"),
    chooseCertificate(certificates) ?? "",
    renown.toFixed(3),
    film.series ?? "",
  ]
    .map(quoted)
    .join(",");
}

/** The importer separates people by bars. */
function named(people: readonly string[]): readonly string[] {
  const names = people
    .map((name) => name.replace(/[|;\s]+/g, " ").trim())
    .filter((name) => name.length > 1 && name.length <= 60 && !NOTE.test(name));
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(genreKey(name)) && seen.add(genreKey(name)));
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
