import { holdsFlags } from "./flag-columns.ts";
import { isKnownGenre } from "@moodreel/core/genre";
import { genreParts } from "../values/genres.ts";
import { parseList } from "../values/list.ts";
import { parseNumber } from "../values/number.ts";
import { presentText } from "../values/text.ts";
import { parseYear } from "../values/year.ts";

/** So many values are looked at: more say nothing new. */
const LOOKED_AT = 200;

/** What the first values of a column look like. Shares are of those that are there, 0 to 1. */
export interface Looks {
  readonly present: number;
  readonly distinct: number;
  readonly numbers: number;
  readonly years: number;
  readonly links: number;
  /** Of lists and single names that are genres, all of them. */
  readonly genres: number;
  /** Ids of IMDb, also in links. */
  readonly imdb: number;
  readonly flags: boolean;
  /** In characters. */
  readonly meanLength: number;
  readonly largest: number;
  readonly texts: readonly string[];
}

const IMDB_ID = /(?:^|\/title\/|\b)(tt\d{6,10})\b/;

/** Looks at a column. */
export function looksOf(values: readonly string[]): Looks {
  const texts = values
    .slice(0, LOOKED_AT)
    .map(presentText)
    .filter((text) => text !== null);
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  const numbers = texts.map(parseNumber).filter((number) => number !== null);
  return {
    present: texts.length,
    distinct: new Set(texts).size,
    numbers: texts.length === 0 ? 0 : numbers.length / texts.length,
    years: share(isYear),
    links: share((text) => /^(https?:|www\.|\/\w+\/)/.test(text)),
    genres: share((text) => {
      const names = text.length > 300 ? [] : parseList(text).flatMap(genreParts);
      return names.length > 0 && names.every((name) => isKnownGenre(name));
    }),
    imdb: share((text) => text.length < 300 && IMDB_ID.test(text)),
    flags: texts.length > 0 && holdsFlags(texts),
    meanLength: texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    largest: numbers.reduce((a, b) => Math.max(a, b), 0),
    texts,
  };
}

function isYear(text: string): boolean {
  const year = text.length > 40 ? null : parseYear(text);
  return year !== null && (year < 0 || (year > 1000 && year < 2100));
}

/** Whether days come with times of the day, as those on which something was played do. */
export function hasTimes(texts: readonly string[]): boolean {
  return texts.some((text) => /\d{1,2}:\d\d/.test(text) && !/\b00:00/.test(text));
}
