import { scaleInName } from "../names/scale-in-name.ts";
import { columnKey } from "../names/column-names.ts";
import { parseNumber } from "./number.ts";
import { presentText } from "./text.ts";

/** The largest value that ratings of a column may have. */
export type RatingScale = 1 | 4 | 5 | 10 | 20 | 100;

/** Columns of sources that are known to rate to ten, so that a file of bad films is not doubled. */
const TO_TEN: ReadonlySet<string> = new Set([
  "imdb",
  "imdbrating",
  "imdbscore",
  "voteaverage",
  "averagerating10",
  "tmdbrating",
  "traktrating",
  "avgvote",
  "communityrating",
  "audiencerating",
  "ratingsimdbvalue",
  "ratingstmdbvalue",
]);

/** `8/10`, `4.5 out of 5`, `7,8 из 10`. */
const OUT_OF =
  /^(\d+(?:[.,]\d+)?)\s*(?:\/|out of|of|von|из|з|sur|de|su|av|van|z|\/)\s*(\d+)(?:\s*\p{L}+)?(?:\s*\([^()]*\))?$/iu;
/** A number with what may stand behind it, such as `8,2 Punkte`, `8.2分`, `7.9 (1,234)`. */
const WORDED =
  /^(\d+(?:[.,]\d+)?)\s*(?:points?|pts?|punkte?|pkt|punti|puntos|pontos|分|點|点|점|stars?|sterne?|étoiles?|estrellas|stelle|gwiazdk\p{L}*|балл\p{L}*|\([^()]*\))$/iu;
const STARS = /^((?:★|⭐|🌟|✭|✮|⭑)*)\s*(½|1\/2|\.5|⯨|✬)?\s*[☆✩]*$/u;
const STAR = /★|⭐|🌟|✭|✮|⭑/gu;

/**
 * A rating as it is written, `of` what: `8.1` of nothing said, `4/5` of 5, `★★★½` of 5, `85%` of 100; `null`
 * for anything else.
 */
function readRating(text: string): { readonly value: number; readonly of: number | null } | null {
  const first = text.charCodeAt(0);
  // Nearly all are plain numbers.
  if (first < 128) {
    const outOf = text.includes("/") || /\d\s\D/.test(text) ? OUT_OF.exec(text) : null;
    if (outOf !== null) {
      const [, value = "", of = ""] = outOf;
      return Number(of) > 0 ? { value: numberOf(value), of: Number(of) } : null;
    }
    const value = parseNumber(text);
    if (value !== null) return { value, of: text.endsWith("%") ? 100 : null };
    const worded = text.length > 40 ? undefined : WORDED.exec(text)?.[1];
    return worded === undefined ? null : { value: numberOf(worded), of: null };
  }
  const stars = text.length > 40 ? null : STARS.exec(text.replaceAll("\uFE0F", ""));
  if (stars === null) return null;
  const full = stars[1]?.match(STAR)?.length ?? 0;
  const value = full + (stars[2] === undefined ? 0 : 0.5);
  return { value, of: full > 5 ? 10 : 5 };
}

function numberOf(digits: string): number {
  return Number(digits.replace(",", "."));
}

/**
 * The scale of a column by its first values; `null` when it holds no ratings: most values are no
 * numbers (a certificate such as `PG-13`), or they go beyond 100. An empty column, or one of zeros, is
 * taken as it is.
 *
 * @param imdb whether the file has IMDb's own ids, whose `averageRating` goes to ten
 */
export function ratingScale(column: string, values: readonly string[], imdb: boolean): RatingScale | null {
  const present = values.map(presentText).filter((value) => value !== null);
  const read = present.map(readRating).filter((value) => value !== null);
  if (present.length === 0) return 10;
  if (read.length < present.length / 2) return null;
  const stars = read.filter(({ of }) => of === 5).length;
  if (stars > read.length / 2) return 5;
  // Those that say what they are of say nothing of the others, but where most of them are of one scale.
  const bare = read.filter(({ of }) => of === null);
  if (bare.length === 0) return read.some(({ of }) => of === 100) ? 100 : 10;
  if (read.filter(({ of }) => of === 10).length > bare.length && bare.every(({ value }) => value <= 10))
    return 10;
  const largest = bare.reduce((most, { value }) => Math.max(most, value), 0);
  if (largest === 0) return 10;
  const said = scaleInName(column);
  if (said !== null && largest <= said) return said;
  const key = columnKey(column);
  if (largest > 100) return null;
  if (largest > 10) return 100;
  if (largest <= 1 && bare.some(({ value }) => value > 0 && value < 1)) return 1;
  return largest > 5 || TO_TEN.has(key) || (imdb && key === "averagerating") ? 10 : 5;
}

/** A rating from 0 to 10, `null` for anything else. */
export function parseRating(text: string, scale: RatingScale): number | null {
  const read = readRating(text);
  if (read === null) return null;
  const of = read.of ?? scale;
  if (read.value < 0 || read.value > of) return null;
  // Divided, not multiplied by a tenth, so that 8.5 of 100 gives the nearest number.
  return asWritten(read.value) / (of / 10);
}

/** Of a number that was kept in four bytes and shows it: 7.099999904632568 was 7.1. */
function asWritten(value: number): number {
  const short = Number(value.toPrecision(6));
  return short !== value && Math.fround(short) === value ? short : value;
}
