import { parseNumber } from "../../values/number.ts";
import type { OwnScale } from "./raw-entry.ts";

/** `4 stars`, `3,5 Sterne`. */
const NAMED =
  /^([\d.,]+)\s*(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stell[ae]|gwiazd\p{L}*|sterren|★|⭐)$/iu;

/** Letters of a school, best first, and what a sign behind one adds or takes. */
const LETTERS: Readonly<Record<string, number>> = { A: 10, B: 8, C: 6, D: 4, E: 2, F: 1 };
const SIGN = 0.7;

function letterGrade(text: string): number | null {
  const [, letter = "", sign] = /^([A-F])([+-])?$/i.exec(text.replace("−", "-")) ?? [];
  const grade = LETTERS[letter.toUpperCase()];
  if (grade === undefined) return null;
  return sign === undefined ? grade : Math.min(10, Math.max(0, grade + (sign === "+" ? SIGN : -SIGN)));
}

/** What German schools call their grades, best first. */
const SCHOOL_WORDS = ["sehr gut", "gut", "befriedigend", "ausreichend", "mangelhaft", "ungenügend"];

/** 1 is the best and 6 the worst: `2`, `1,5`, `2+`, `3-`, `gut`. */
function schoolGrade(text: string): number | null {
  const word = SCHOOL_WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return 10 - 2 * word;
  const [, digits, sign] = /^([1-6](?:[.,]\d+)?)([+-])?$/.exec(text.replace("−", "-")) ?? [];
  const grade = digits === undefined ? null : parseNumber(digits);
  if (grade === null || grade > 6) return null;
  const exact = sign === undefined ? grade : grade + (sign === "+" ? -0.3 : 0.3);
  return Math.round(Math.min(10, Math.max(0, (6 - exact) * 2)) * 10) / 10;
}

const FACES: readonly (readonly [pattern: RegExp, rating: number])[] = [
  [/^(?:👍|🙂|😀|😊)\p{M}*$/u, 8],
  [/^(?:❤|♥|💖|😍|🤩|👍👍)\p{M}*$/u, 10],
  [/^(?:😐|🤷|😑)\p{M}*$/u, 5],
  [/^(?:👎|🙁|😞|💩)\p{M}*$/u, 2],
];

/** A thumb, a heart or a face. */
function facedRating(text: string): number | null {
  const bare = text.replaceAll(/\u{fe0f}|\p{Emoji_Modifier}/gu, "");
  return FACES.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** Whether a rating needs none to say what its scale is. */
export function saysScale(text: string): boolean {
  return statedRating(text) !== null;
}

/** A rating that says its own scale, 0 to 10: `★★★½`, `8/10`, `80%`; `null` for any other. */
function statedRating(text: string): number | null {
  const stars = /^([★⭐*]{1,10})\s*(½|1\/2)?\s*[☆]*$/u.exec(text.replaceAll("\u{fe0f}", ""));
  if (stars !== null) {
    const count = Array.from(stars[1] ?? "").length + (stars[2] === undefined ? 0 : 0.5);
    return count <= 5 ? count * 2 : count <= 10 ? count : null;
  }
  const [, part = "", whole = ""] =
    /^([\d.,]+)\s*(?:\/|of|out of|von|sur|de|из)\s*(\d+)(?:\s+\p{L}+)?$/iu.exec(text) ?? [];
  // Of a thousand are points in a game, no rating.
  if (whole !== "") return Number(whole) > 100 ? null : within(parseNumber(part), Number(whole));
  const [, named] = NAMED.exec(text) ?? [];
  if (named !== undefined) return within(parseNumber(named), (parseNumber(named) ?? 0) <= 5 ? 5 : 10);
  const [, percent] = /^([\d.,]+)\s*%$/.exec(text) ?? [];
  return percent === undefined ? (letterGrade(text) ?? facedRating(text)) : within(parseNumber(percent), 100);
}

/** The largest rating, or that 1 is the best of six; below 0 also the lowest one. */
export type KnownScale = number | "school";

/** A rating from 0 to 10, `null` for what is none on that scale. */
export function ownRating(text: string, scale: KnownScale): number | null {
  if (scale === "school") return schoolGrade(text);
  if (scale >= 0) return statedRating(text) ?? within(ratingNumber(text), scale);
  const value = ratingNumber(text.replace(/^\+/, "").replace(/^[−–]/, "-"));
  return statedRating(text) ?? within(value === null ? null : value - scale, -2 * scale);
}

/** `8`, `7,5`, `6 1/2`, `6½`; what has any other space in it is no number: `6 3` is not 63. */
function ratingNumber(text: string): number | null {
  const [, whole, half] = /^(\d{1,3})?\s*(½|(?<=\d\s)1\/2)$/.exec(text.trim()) ?? [];
  if (half !== undefined) return Number(whole ?? 0) + 0.5;
  return /\S\s+\S/.test(text.trim()) ? null : parseNumber(text);
}

/** The scale of a column by all of its ratings. */
export function scaleOf(scale: OwnScale, ratings: readonly string[]): KnownScale {
  if (typeof scale === "number" || scale === "school") return scale;
  const values = ratings.filter((text) => statedRating(text) === null).map((text) => ratingNumber(text) ?? 0);
  // Parts of one, such as 0.97: nobody rates all films with half a star.
  if (values.length > 2 && values.every((value) => value <= 1) && values.some(isPartOfOne)) return 1;
  const upToTen = values.filter((value) => value <= 10);
  const beyond = values.length - upToTen.length;
  // A slip of the pen among ratings of five or ten does not make them ratings of a hundred.
  if (beyond > 0 && (values.length <= 4 || beyond >= values.length * FEW)) {
    // Nobody who rates to a hundred gives no film more than 20; French people rate to 20.
    return scale === "5 or more" && values.every((value) => value <= 20) ? 20 : 100;
  }
  return scale === "5 or more" && upToTen.every((value) => value <= 5) ? 5 : 10;
}

const FEW = 0.2;

function isPartOfOne(value: number): boolean {
  return value > 0 && value < 1 && value !== 0.5;
}

function within(value: number | null, scale: number): number | null {
  if (value === null || value < 0 || value > scale || scale <= 0) return null;
  // Divided, not multiplied by a tenth, so that 8.5 of 100 gives the nearest number; 5 of 6 is 8.33.
  return Math.round((value / (scale / 10)) * 100) / 100;
}
