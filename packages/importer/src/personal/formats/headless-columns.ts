import type { PersonalField } from "@moodreel/core/item";
import { looksOf, type Looks } from "../../columns/looks.ts";
import { ownRating } from "../entry/own-rating.ts";
import { areDays } from "../entry/read-dates.ts";

/** Whether a table had no names for its columns, and so got numbers. */
export function isHeadless(columns: readonly string[]): boolean {
  return columns.length > 1 && columns.every((name) => /^column \d+$/.test(name));
}

/**
 * What the columns of a table without names are, by what stands in them: `Heat;1995;9`. A rating is only what nothing
 * else can be: with genres or numbers of votes beside it, the table is a catalogue, and of two that may be ratings none is.
 */
export function headlessColumns(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): Partial<Record<PersonalField, number>> {
  const looks = columns.map((_name, index) => looksOf(values(index).map((text) => text.trim())));
  const title = looks.findIndex(isTitles);
  const year = looks.findIndex(isYears);
  const date = looks.findIndex(
    (one, index) => index !== year && one.numbers < 0.5 && areDays(one.texts, 0.8),
  );
  const others = looks.flatMap((one, index) => ([title, year, date].includes(index) ? [] : [{ one, index }]));
  const isCatalogue = others.some(({ one }) => one.genres > 0.6 || one.largest > MOST);
  const ratings = others.filter(({ one }) => areRatings(one));
  const [rating] = ratings;
  const found = {
    title,
    year,
    date,
    rating: isCatalogue || ratings.length !== 1 || rating === undefined ? -1 : rating.index,
  };
  return Object.fromEntries(Object.entries(found).filter(([, index]) => index >= 0));
}

/** Nobody rates to more. */
const MOST = 100;

function isTitles({ present, numbers, years, links, distinct, meanLength, imdb }: Looks): boolean {
  const isText = numbers < 0.3 && years < 0.9 && links < 0.3 && imdb < 0.3;
  return present > 0 && isText && distinct >= present * 0.5 && meanLength >= 2 && meanLength <= 80;
}

function isYears({ present, texts }: Looks): boolean {
  return present > 0 && texts.every((text) => /^(?:18[89]|19\d|20\d)\d$/.test(text));
}

function areRatings({ present, texts }: Looks): boolean {
  const numbers = texts.map((text) => ownRating(text, MOST));
  const isCounted = texts.every((text, at) => at === 0 || Number(text) === Number(texts[at - 1]) + 1);
  return present > 1 && !isCounted && numbers.every((rating) => rating !== null);
}
