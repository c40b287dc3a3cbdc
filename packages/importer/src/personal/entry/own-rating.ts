import { parseNumber } from "../../values/number.ts";
import type { OwnScale } from "./raw-entry.ts";

/** `4 stars`, `3,5 Sterne`. */
const NAMED =
  /^([\d.,]+)\s*(?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stell[ae]|gwiazd\p{L}*|sterren|★|⭐)$/iu;

/** A rating that says its own scale, 0 to 10: `★★★½`, `8/10`, `80%`; `null` for any other. */
function statedRating(text: string): number | null {
  const stars = /^([★⭐*]{1,10})\s*(½|1\/2)?\s*[☆]*$/u.exec(text.replaceAll("\u{fe0f}", ""));
  if (stars !== null) {
    const count = Array.from(stars[1] ?? "").length + (stars[2] === undefined ? 0 : 0.5);
    return count <= 5 ? count * 2 : count <= 10 ? count : null;
  }
  const [, part = "", whole = ""] = /^([\d.,]+)\s*(?:\/|of|out of|von|sur|de|из)\s*(\d+)$/iu.exec(text) ?? [];
  if (whole !== "") return within(parseNumber(part), Number(whole));
  const [, named] = NAMED.exec(text) ?? [];
  if (named !== undefined) return within(parseNumber(named), (parseNumber(named) ?? 0) <= 5 ? 5 : 10);
  const [, percent] = /^([\d.,]+)\s*%$/.exec(text) ?? [];
  return percent === undefined ? null : within(parseNumber(percent), 100);
}

/** A rating from 0 to 10, `null` for what is none on that scale. */
export function ownRating(text: string, scale: number): number | null {
  return statedRating(text) ?? within(parseNumber(text), scale);
}

/** The scale of a column by all of its ratings. */
export function scaleOf(scale: OwnScale, ratings: readonly string[]): number {
  if (typeof scale === "number") return scale;
  const values = ratings.filter((text) => statedRating(text) === null).map((text) => parseNumber(text) ?? 0);
  const largest = values.reduce((a, b) => Math.max(a, b), 0);
  if (scale === "5 or more" && largest <= 5) return 5;
  return largest <= 10 ? 10 : 100;
}

function within(value: number | null, scale: number): number | null {
  if (value === null || value < 0 || value > scale || scale <= 0) return null;
  // Divided, not multiplied by a tenth, so that 8.5 of 100 gives the nearest number.
  return value / (scale / 10);
}
