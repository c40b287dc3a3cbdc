import { isoDate } from "../../values/iso-date.ts";
import { monthByName } from "../../values/month-names.ts";

/** What one text of a column of dates means, and whether the column's order of day and month is known. */
export interface DatesRead {
  readonly read: (text: string) => string | null;
}

type Order = "day first" | "month first";

/** `31/12/2020`, `1/2/24`, `31.12.2020`, `31-12-2020`, perhaps with a time behind. */
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[,\s].*)?$/;

/**
 * How a column writes its dates, judged over all of it: whether the day or the month comes first shows
 * in any number above twelve, in points between them, or in the order of the rows. Where nothing shows it,
 * such dates are not read: a wrong one would be worse than none.
 */
export function readDates(texts: readonly string[]): DatesRead {
  const areSerial = texts.length > 0 && texts.every((text) => SERIAL.test(text));
  const order = orderOf(texts);
  return {
    read: (text) =>
      areSerial && SERIAL.test(text) ? serialDay(text) : (plainDate(bare(text)) ?? numbersDate(text, order)),
  };
}

/** LibraryThing writes `[2007-05-08]`. */
function bare(text: string): string {
  return text.replace(/^\[(.*)\]$/, "$1");
}

/** Days since 1900, as a spreadsheet keeps them where no format says that they are days: from 1968 to 2064. */
const SERIAL = /^(?:2[5-9]|[345]\d)\d{3}(?:[.,]\d+)?$/;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;
const MS_PER_DAY = 86_400_000;

function serialDay(text: string): string | null {
  const days = Math.floor(Number(text.replace(",", ".")));
  return isoDate(new Date((days - EPOCH) * MS_PER_DAY).toISOString().slice(0, 10));
}

/** What can be read without regard to the others. */
function plainDate(text: string): string | null {
  return isoDate(text) ?? zoneless(text) ?? yearFirst(text) ?? named(text);
}

/** `2024.01.02`, `2024年1月2日`, `2024. 1. 2.` */
function yearFirst(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})\s*[.年년]\s*(\d{1,2})\s*[.月월]\s*(\d{1,2})\s*[.日일]?(?!\d)/u.exec(text) ?? [];
  return year === undefined ? null : isoDate(`${year}-${month}-${day}`);
}

/** `2024-01-02 21:00`, a time without a zone: the day is what counts. */
function zoneless(text: string): string | null {
  const [, day] = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2})[T ,]\s*\d{1,2}:\d\d/.exec(text) ?? [];
  return day === undefined ? null : isoDate(day);
}

/** `Fri Nov  7 09:07:24 2014`, `May 31, 2024`, `31 May 2024`, `1-Feb-13`, `2. Januar 2024`, `20 de enero de 2024`, `2024. január 20.` */
function named(text: string): string | null {
  const words = text.replaceAll(",", " ").replace(/\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?/i, " ");
  const monthFirst =
    /^(?:\p{L}{3,9}\s+)?(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s+(?:[a-z]{3,4}\s+)?(\d{4})(?!\d)/iu.exec(
      words.trim(),
    );
  const dayFirst =
    /^(?:\p{L}{2,12}\.?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º)?[\s.-]+(?:de\s+)?(\p{L}{3,12})\.?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu.exec(
      words.trim(),
    );
  const ofYear = /^(\d{4})\.?\s+(\p{L}{3,12})\.?\s+(\d{1,2})(?!\d)/u.exec(words.trim());
  const [month, day, year] =
    monthFirst !== null
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : ofYear !== null
        ? [ofYear[2], ofYear[3], ofYear[1]]
        : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  if (month === undefined || day === undefined || year === undefined) return null;
  const number = monthByName(month);
  return number === null ? null : isoDate(`${fullYear(year)}-${number}-${day}`);
}

function numbersDate(text: string, order: Order | null): string | null {
  const parts = NUMBERS.exec(text);
  if (parts === null || order === null) return null;
  const [, first = "", , second = "", year = ""] = parts;
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  return isoDate(`${fullYear(year)}-${month}-${day}`);
}

function orderOf(texts: readonly string[]): Order | null {
  const parts = texts.map((text) => NUMBERS.exec(text)).filter((found) => found !== null);
  if (parts.length === 0) return null;
  if (parts.some((found) => Number(found[1]) > 12)) return "day first";
  if (parts.some((found) => Number(found[3]) > 12)) return "month first";
  // Nobody writes 12.31.2020.
  if (parts.every((found) => found[2] === ".")) return "day first";
  const sorted = (["day first", "month first"] as const).filter((order) =>
    isSorted(parts.map((found) => numbersDate(found[0], order) ?? "")),
  );
  return sorted.length === 1 ? (sorted[0] ?? null) : null;
}

/** Whether the days run one way, as an export in order of time does; two days say nothing. */
function isSorted(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, index) => day.localeCompare(days[index] ?? ""));
  const moves = steps.filter((step) => step !== 0);
  return moves.length >= 3 && (moves.every((step) => step > 0) || moves.every((step) => step < 0));
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) >= 70 ? `19${year}` : `20${year}`;
}

/** Whether at least that share of the texts that there are look like days. */
export function areDays(texts: readonly string[], share: number): boolean {
  const present = texts.filter((text) => text.trim() !== "");
  return present.length > 0 && present.filter(looksLikeDay).length >= present.length * share;
}

/** Whether a text is a day, as far as its shape says: which number is the month need not be known. */
function looksLikeDay(text: string): boolean {
  const bareText = bare(text.trim());
  if (bareText.length > 40) return false;
  return NUMBERS.test(bareText) || plainDate(bareText) !== null;
}
