import { rememberByText } from "../remember.ts";
import { normalName } from "./normal-name.ts";

/** Apostrophes and hyphens that keyboards put in for each other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ՚]/g, "'"],
  [/[‐–]/g, "-"],
];

/**
 * What two names have in common that are one: compatible forms (NFKC), case, and characters that cannot be seen do not count.
 * `Ana` is `ANA`, `É` is `e` with an accent in capitals or not, `Ａｎａ` is `Ana`. An accent counts: `Zoe` is not `Zoë`.
 *
 * The same in every language: no locale is asked. As `I` is small `i` in most and `ı` in some, all four of Turkish are one.
 *
 * @returns what to compare, not to show
 * @example
 * ```ts
 * import { foldName } from "@moodreel/core/name";
 *
 * console.log(foldName("ANA ") === foldName("Ana")); // true
 * ```
 */
export function foldName(name: string): string {
  return name.length > LONGEST ? folded(name) : foldedBefore(name);
}

/** Names of viewers and catalogues are compared with every question, and are few. Of what is longer none is remembered. */
const LONGEST = 200;

const foldedBefore = rememberByText(folded);

function folded(name: string): string {
  // Small, large, small: `ß` and `ẞ` meet in `ss`, the three forms of sigma in one.
  const small = compatible(name).toLowerCase().toUpperCase().toLowerCase();
  const same = compatible(small.replaceAll("ς", "σ").replaceAll("i\u0307", "i"));
  return SAME.reduce((text, [from, to]) => text.replace(from, to), same);
}

function compatible(text: string): string {
  return normalName(text.normalize("NFKC").replace(/\p{DI}/gu, "")).normalize("NFKC");
}
