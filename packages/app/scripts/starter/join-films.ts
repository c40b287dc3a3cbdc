import { canonicalGenres, genreKey } from "@moodreel/core/genre";
import type { TweetedFilm, Votes, WikipediaFilm } from "./film-facts.ts";

export interface StarterFilm {
  readonly imdbId: string | null;
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
  readonly people: readonly string[];
  readonly votes: Votes | null;
}

/** No evening's film, whatever else it is. */
const UNWANTED: ReadonlySet<string> = new Set([
  "short",
  "adult",
  "talk show",
  "reality tv",
  "news",
  "game show",
  "silent",
]);
/** How a film was made or sold, which says nothing about its mood. */
const NO_GENRE: ReadonlySet<string> = new Set(["live action", "performance", "independent", "found footage"]);
/** Sound films only. */
const FIRST_YEAR = 1930;
const CAST = 6;

/**
 * The films of both sources, each once: joined by title and by year, which may differ by one when
 * the genres meet. Kept are feature films since 1930 that somebody has rated, or that Wikipedia
 * has an article and a cast for.
 */
export function joinFilms(
  tweeted: readonly TweetedFilm[],
  wikipedia: readonly WikipediaFilm[],
  votes: ReadonlyMap<string, Votes>,
): readonly StarterFilm[] {
  const byTitle = Map.groupBy(tweeted, ({ title }) => titleKey(title));
  const partners = new Map<TweetedFilm, WikipediaFilm>();
  const alone: WikipediaFilm[] = [];
  for (const film of wikipedia) {
    const partner = (byTitle.get(titleKey(film.title)) ?? [])
      .filter((other) => !partners.has(other) && isSame(film, other))
      .toSorted((a, b) => distance(a, film) - distance(b, film) || countOf(votes, b) - countOf(votes, a))[0];
    if (partner === undefined) alone.push(film);
    else partners.set(partner, film);
  }
  const films = [
    ...tweeted.map((film) => fromBoth(film, partners.get(film), votes.get(film.imdbId) ?? null)),
    ...alone.map((film) => fromWikipedia(film)),
  ].filter((film) => film !== null);
  return distinct(films).toSorted(byProminence);
}

function isSame(film: WikipediaFilm, other: TweetedFilm): boolean {
  if (film.year === other.year) return true;
  if (distance(film, other) > 1) return false;
  const keys = new Set(keysOf(film.genres));
  return keysOf(other.genres).some((key) => keys.has(key));
}

function fromBoth(
  film: TweetedFilm,
  partner: WikipediaFilm | undefined,
  votes: Votes | null,
): StarterFilm | null {
  const genres = unite([...film.genres, ...(partner?.genres ?? [])]);
  const isKnown = votes !== null || (partner?.hasArticle === true && partner.cast.length > 0);
  if (genres === null || !isKnown || film.year < FIRST_YEAR) return null;
  return {
    imdbId: film.imdbId,
    title: film.title,
    year: film.year,
    genres,
    people: people(partner?.cast ?? []),
    votes,
  };
}

function fromWikipedia(film: WikipediaFilm): StarterFilm | null {
  const genres = unite(film.genres);
  if (genres === null || !film.hasArticle || film.cast.length === 0 || film.year < FIRST_YEAR) return null;
  return { imdbId: null, title: film.title, year: film.year, genres, people: people(film.cast), votes: null };
}

/** Canonical names, each once; `null` for a film that is unwanted or has none. */
function unite(names: readonly string[]): readonly string[] | null {
  if (names.some((name) => UNWANTED.has(genreKey(name)))) return null;
  const wanted = names.filter((name) => !NO_GENRE.has(genreKey(name)));
  const genres = [...new Set(wanted.flatMap(canonicalGenres))];
  return genres.length === 0 ? null : genres;
}

/** The importer separates people by bars. */
function people(cast: readonly string[]): readonly string[] {
  const names = cast
    .map((name) => name.replace(/[|;\s]+/g, " ").trim())
    .filter((name) => name.length > 1 && name.length <= 60);
  return [...new Set(names)].slice(0, CAST);
}

/** Lists of Wikipedia name some films twice; the importer would take them for one. */
function distinct(films: readonly StarterFilm[]): readonly StarterFilm[] {
  const seen = new Set<string>();
  return films.filter(({ imdbId, title, year }) => {
    const key = imdbId ?? `${titleKey(title)} ${year}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Where nothing but the order of the file tells films apart, those with the longer cast come first. */
function byProminence(a: StarterFilm, b: StarterFilm): number {
  return (
    (b.votes?.count ?? 0) - (a.votes?.count ?? 0) ||
    b.people.length - a.people.length ||
    b.year - a.year ||
    compare(a.title, b.title) ||
    compare(a.imdbId ?? "", b.imdbId ?? "")
  );
}

function titleKey(title: string): string {
  return genreKey(title).replace(/^(the|an|a) /, "");
}

function keysOf(genres: readonly string[]): readonly string[] {
  return genres.flatMap(canonicalGenres).map(genreKey);
}

function distance(a: { readonly year: number }, b: { readonly year: number }): number {
  return Math.abs(a.year - b.year);
}

function countOf(votes: ReadonlyMap<string, Votes>, { imdbId }: TweetedFilm): number {
  return votes.get(imdbId)?.count ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
