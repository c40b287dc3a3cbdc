import type { Knowers } from "./sources/read-well-known.ts";

/** A film as it is put together from what the sources say of it. */
export interface Film {
  imdbId: string | null;
  /** Each title that a source gives, with its name. */
  readonly titles: { readonly by: Source; readonly title: string }[];
  year: number;
  readonly genres: Partial<Record<Source, readonly string[]>>;
  readonly directors: string[];
  readonly cast: string[];
  readonly countries: string[];
  readonly languages: string[];
  minutes: number | null;
  readonly certificates: string[];
  /** Ratings of MovieTweetings, 0 to 10. */
  readonly ratings: number[];
  nominations: number;
  wins: number;
  /** US dollars of its year. */
  gross: number;
  /** Characters of the article's summary at Wikipedia; 0 without an article. */
  summary: number;
  hasPoster: boolean;
  readonly services: string[];
  /** That it is a part of, where that was written down by hand. */
  series: string | null;
  /** Who has heard of it, by our own judgement; `null` where nobody said. */
  knownTo: Knowers | null;
  /** A service has it as a programme, a lesson or a comedian's evening. */
  isShow: boolean;
}

export type Source = "hand" | "tweeted" | "wikipedia" | "oscars" | "gross" | "streamed";

export function newFilm(imdbId: string | null, year: number): Film {
  return {
    imdbId,
    titles: [],
    year,
    genres: {},
    directors: [],
    cast: [],
    countries: [],
    languages: [],
    minutes: null,
    certificates: [],
    ratings: [],
    nominations: 0,
    wins: 0,
    gross: 0,
    summary: 0,
    hasPoster: false,
    services: [],
    series: null,
    knownTo: null,
    isShow: false,
  };
}

/** Whether a source says anything of the film. */
export function isIn(film: Film, source: Source): boolean {
  return film.titles.some(({ by }) => by === source);
}
