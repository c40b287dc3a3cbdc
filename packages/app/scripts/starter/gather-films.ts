import { genreKey } from "@moodreel/core/genre";
import { FilmIndex, titlesIn } from "./film-index.ts";
import { isIn, newFilm, type Film, type Source } from "./film.ts";
import { isSame, nearest } from "./same-film.ts";
import { leaveOneGross } from "./facts/leave-one-gross.ts";
import { certificateOf, streamedGenres } from "./facts/streamed-facts.ts";
import type { DirectedFilm } from "./sources/read-directors.ts";
import type { LateFilm } from "./sources/read-late-films.ts";
import type { SeriesByHand } from "./sources/read-series.ts";
import type { WellKnownFilm } from "./sources/read-well-known.ts";
import type {
  EarnedFilm,
  FilmByHand,
  GrossFilm,
  OscarFilm,
  StreamedFilm,
  Tweet,
  TweetedFilm,
  WikipediaFilm,
} from "./sources/read-sources.ts";

export interface Sources {
  readonly byHand: readonly FilmByHand[];
  readonly tweeted: readonly TweetedFilm[];
  readonly tweets: readonly Tweet[];
  readonly oscars: readonly OscarFilm[];
  readonly gross: readonly GrossFilm[];
  readonly earned: readonly EarnedFilm[];
  readonly directed: readonly DirectedFilm[];
  readonly series: readonly SeriesByHand[];
  readonly late: readonly LateFilm[];
  readonly wellKnown: readonly WellKnownFilm[];
  readonly wikipedia: readonly WikipediaFilm[];
  readonly streamed: readonly StreamedFilm[];
}

/**
 * All films of all sources, each once: those with an IMDb id by it, the others by a title that any
 * source gives, the year, and where that leaves doubt by people or genres.
 */
export function gatherFilms(sources: Sources): readonly Film[] {
  const gathering = new Gathering();
  gathering.addById(sources);
  for (const film of sources.wikipedia) gathering.addWikipedia(film);
  for (const film of sources.streamed) gathering.addStreamed(film);
  for (const film of sources.earned) gathering.addEarned(film);
  for (const film of sources.directed) gathering.addDirected(film);
  for (const film of sources.late) gathering.addLate(film);
  for (const one of sources.series) gathering.addSeries(one);
  for (const film of sources.wellKnown) gathering.addWellKnown(film);
  return gathering.films;
}

class Gathering {
  readonly films: Film[] = [];
  readonly #byId = new Map<string, Film>();
  readonly #index = new FilmIndex();

  addById({ byHand, tweeted, tweets, oscars, gross }: Sources): void {
    for (const { imdbId, title, year, genres } of tweeted) {
      this.#name(this.#withId(imdbId, year), "tweeted", title).genres.tweeted = genres;
    }
    for (const { imdbId, title, year, nominations, wins } of oscars) {
      const film = this.#name(this.#withId(imdbId, year), "oscars", title);
      film.nominations += nominations;
      film.wins += wins;
    }
    for (const { imdbId, title, year, gross: dollars } of gross) {
      const film = this.#name(this.#withId(imdbId, year), "gross", title);
      film.gross = Math.max(film.gross, dollars);
    }
    for (const row of byHand) this.#addByHand(row);
    for (const { imdbId, rating } of tweets) this.#byId.get(imdbId)?.ratings.push(rating);
    leaveOneGross(gross.flatMap(({ imdbId }) => this.#byId.get(imdbId) ?? []));
  }

  addWikipedia(row: WikipediaFilm): void {
    const near = this.#index
      .find(row.title)
      .filter((film) => !isIn(film, "wikipedia") && isSame(film, row.year, row.genres, row.cast));
    const film = near.toSorted(nearest(row.year, row.genres))[0] ?? this.#added(newFilm(null, row.year));
    this.#name(film, "wikipedia", row.title).genres.wikipedia = row.genres;
    film.cast.push(...row.cast.filter((name) => !film.cast.includes(name)));
    film.summary = row.summary;
    film.hasPoster = row.hasPoster;
  }

  addStreamed(row: StreamedFilm): void {
    const genres = streamedGenres(row.genres);
    if (DAMAGED.test(row.title)) return;
    const people = [...row.directors, ...row.cast];
    const near = this.#index.find(row.title).filter((film) => isSame(film, row.year, genres ?? [], people));
    if (genres === null) {
      for (const film of near) film.isShow = true;
      return;
    }
    const film = near.toSorted(nearest(row.year, genres))[0] ?? this.#added(newFilm(null, row.year));
    this.#name(film, "streamed", row.title).genres.streamed ??= genres;
    pushNew(film.directors, row.directors);
    pushNew(film.cast, row.cast);
    pushNew(film.countries, row.countries);
    film.minutes ??= row.minutes;
    const certificate = certificateOf(row.certificate);
    if (certificate !== null) film.certificates.push(certificate);
    pushNew(film.services, [row.service]);
  }

  /** @throws for one that no source has, and that has no genres of its own */
  addEarned({ title, year, gross, genres, people, minutes, certificate }: EarnedFilm): void {
    const near = this.#index
      .find(title)
      .filter((film) => Math.abs(film.year - year) <= 1)
      // Of two of one title the one with an article is meant.
      .toSorted((a, b) => Number(b.summary > 0) - Number(a.summary > 0) || nearest(year)(a, b))[0];
    if (near === undefined && genres.length === 0)
      throw new Error(`box-office.csv: no source has ${title} (${year}).`);
    const film = near ?? this.#name(this.#added(newFilm(null, year)), "hand", title);
    film.gross = gross;
    if (genres.length > 0) film.genres.hand = genres;
    if (minutes !== null) film.minutes = minutes;
    if (certificate !== null) film.certificates.push(certificate);
    addPeople(film, people);
  }

  /** @throws where no source has the film */
  addDirected({ director, title, year }: DirectedFilm): void {
    const [film] = this.#index
      .find(title)
      .filter((one) => Math.abs(one.year - year) <= 1)
      .toSorted((a, b) => Number(b.summary > 0) - Number(a.summary > 0) || nearest(year)(a, b));
    if (film === undefined) throw new Error(`directors.csv: no source has ${title} (${year}).`);
    pushNew(film.directors, [director]);
  }

  /** @throws where another source has the film */
  addLate(row: LateFilm): void {
    const { title, year } = row;
    if (this.#index.find(title).some((one) => Math.abs(one.year - year) <= 1))
      throw new Error(`late-films.csv: another source has ${title} (${year}).`);
    const film = this.#name(this.#added(newFilm(null, year)), "hand", title);
    film.genres.hand = row.genres;
    film.languages.push(row.language);
    film.countries.push(row.country);
    addPeople(film, row.people);
    film.minutes = row.minutes;
    if (row.certificate !== null) film.certificates.push(row.certificate);
  }

  /** @throws where no source has the film */
  addWellKnown({ to, title, year }: WellKnownFilm): void {
    this.#meant(title, year, "well-known.csv").knownTo ??= to;
  }

  /** @throws where no source has one of the films, or two series have it */
  addSeries({ series, films }: SeriesByHand): void {
    for (const { title, year } of films) {
      const film = this.#meant(title, year, "series.csv");
      if (film.series !== null) throw new Error(`series.csv: ${title} is in two series.`);
      film.series = series;
    }
  }

  /** Of two of one title and year the one that people paid to see. */
  #meant(title: string, year: number, file: string): Film {
    const away = (film: Film): number => Math.abs(film.year - year);
    const [film] = this.#index
      .find(title)
      .filter((one) => away(one) <= 1)
      .toSorted((a, b) => away(a) - away(b) || b.gross - a.gross || nearest(year)(a, b));
    if (film === undefined) throw new Error(`${file}: no source has ${title} (${year}).`);
    return film;
  }

  #addByHand(row: FilmByHand): void {
    const film = this.#withId(row.imdbId, row.year ?? 0);
    for (const title of [row.title, ...row.otherTitles]) {
      if (title !== "") this.#name(film, "hand", title);
    }
    if (row.year !== null) film.year = row.year;
    // Before what is written down, for what is to be added to.
    if (row.genres.length > 0) film.genres.hand = row.addsGenres ? ["+", ...row.genres] : row.genres;
    if (row.minutes !== null) film.minutes = row.minutes;
    if (row.certificate !== null) film.certificates.push(row.certificate);
    if (row.language !== null) pushNew(film.languages, [row.language]);
    if (row.country !== null) pushNew(film.countries, [row.country]);
    addPeople(film, row.people);
  }

  #withId(imdbId: string, year: number): Film {
    const known = this.#byId.get(imdbId);
    if (known !== undefined) return known;
    const film = this.#added(newFilm(imdbId, year));
    this.#byId.set(imdbId, film);
    return film;
  }

  #added(film: Film): Film {
    this.films.push(film);
    return film;
  }

  #name(film: Film, by: Source, cell: string): Film {
    for (const title of titlesIn(cell)) film.titles.push({ by, title });
    this.#index.add(film, cell);
    return film;
  }
}

/** Titles in other scripts that the source has lost. */
const DAMAGED = /^[?\s:]+$/;

/** @param people the director first */
function addPeople(film: Film, [director, ...cast]: readonly string[]): void {
  if (director !== undefined) pushNew(film.directors, [director]);
  pushNew(film.cast, cast);
}

function pushNew(list: string[], names: readonly string[]): void {
  const there = new Set(list.map(genreKey));
  list.push(...names.filter((name) => !there.has(genreKey(name))));
}
