import type { Sources } from "../gather-films.ts";
import { readDirectedFilms } from "./read-directors.ts";
import { readLateFilms } from "./read-late-films.ts";
import { readSeries } from "./read-series.ts";
import { readWellKnownFilms } from "./read-well-known.ts";
import {
  readEarnedFilms,
  readFilmsByHand,
  readGrossFilms,
  readOscarFilms,
  readStreamedFilms,
  readTweetedFilms,
  readTweets,
  readWikipediaFilms,
} from "./read-sources.ts";

/** All sources: those of a folder, and what was written down by hand. */
export function readSources(folder: string): Sources {
  return {
    byHand: readFilmsByHand(),
    tweeted: readTweetedFilms(folder),
    tweets: readTweets(folder),
    oscars: readOscarFilms(folder),
    gross: readGrossFilms(folder),
    earned: readEarnedFilms(),
    directed: readDirectedFilms(),
    series: readSeries(),
    late: readLateFilms(),
    wellKnown: readWellKnownFilms(),
    wikipedia: readWikipediaFilms(folder),
    streamed: readStreamedFilms(folder),
  };
}
