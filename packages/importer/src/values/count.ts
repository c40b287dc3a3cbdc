import { parseNumber } from "./number.ts";

/** What stands for a number of zeros, in the languages that shorten so. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^(万|萬|만)/, 1e4],
  [/^(亿|億|억)/, 1e8],
  [/^(k|tys|тыс|тис|tis|mil|bin)(?![\p{L}])/iu, 1e3],
  [/^(m|mio|mln|млн|milhoes|milyon|millones|millions?)(?![\p{L}])/iu, 1e6],
];

/**
 * How many, as people write it: `12,451`, `12,451 votes`, `(980)`, `1.2K`, `1,2 тыс.`, `3.4万人评价`; `null` for
 * what is no count.
 *
 * @param pointed whether points are between thousands in this column, so that `12.451` is over twelve
 *   thousand
 */
export function parseCount(text: string, pointed: boolean): number | null {
  const value = plainCount(text, pointed) ?? wordedCount(text, pointed);
  return value === null || value < 0 || value > Number.MAX_SAFE_INTEGER ? null : Math.round(value);
}

function plainCount(text: string, pointed: boolean): number | null {
  return parseNumber(pointed && THOUSANDS.test(text) ? text.replaceAll(".", "") : text);
}

function wordedCount(text: string, pointed: boolean): number | null {
  const [, digits = "", rest = ""] =
    /^[^\d]{0,20}?(\d[\d.,\s'’\u00a0\u202f]*)(.*)$/s.exec(text.slice(0, 60)) ?? [];
  const value = digits === "" ? null : plainCount(digits.trim(), pointed);
  if (value === null || /\d/.test(rest)) return null;
  const word = rest.trim().normalize("NFKC");
  return value * (MULTIPLES.find(([pattern]) => pattern.test(word))?.[1] ?? 1);
}

const THOUSANDS = /^\d{1,3}(\.\d{3})+$/;

/**
 * Whether the points in a column of counts stand between thousands: where one is, three digits follow, and
 * nothing has a point as a decimal one.
 */
export function hasPointedThousands(values: readonly string[]): boolean {
  const pointed = values
    .map((value) => /\d[\d.]*/.exec(value)?.[0] ?? "")
    .filter((digits) => digits.includes("."));
  return pointed.length > 0 && pointed.every((digits) => THOUSANDS.test(digits));
}
