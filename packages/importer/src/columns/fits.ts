import { parseCount } from "../values/count.ts";
import { parseRuntime } from "../values/runtime.ts";
import type { Looks } from "./looks.ts";

/** A column that has nothing in it says nothing, and comes last. */
const EMPTY = 0.3;

/** How well values are titles: no links, no lists, no yes and no; numbers hardly. */
export function fitsTitle({ present, links, numbers, flags, texts, distinct }: Looks): number {
  if (present === 0) return EMPTY;
  if (links > 0.5 || (flags && distinct < 3 && present > 2)) return 0;
  if (texts.filter((text) => /^[[{]/.test(text)).length > present / 2) return 0;
  if (numbers > 0.9 && present > 3) return 0.5;
  // What is the same all over, such as the name of a list or of a user, is no title.
  return distinct === 1 && present > 3 ? 0.5 : 1;
}

export function fitsYear({ present, years }: Looks): number {
  if (present === 0) return EMPTY;
  return years >= 0.5 ? 1 : years > 0.1 ? 0.5 : 0;
}

export function fitsGenres({ present, links, numbers, genres, flags, meanLength }: Looks): number {
  if (present === 0) return EMPTY;
  if (links > 0.5 || numbers > 0.5 || flags) return 0;
  if (genres < 0.1 && meanLength > 120) return 0;
  return 0.85 + 0.15 * genres;
}

export function fitsPeople({
  present,
  links,
  numbers,
  years,
  flags,
  meanLength,
  texts,
  distinct,
}: Looks): number {
  if (present === 0) return EMPTY;
  // Stars that were given are not those who play.
  if (!texts.some((text) => /\p{L}/u.test(text))) return 0;
  // Libraries write when somebody lived: `Austen, Jane, 1775-1817`.
  const areDays = years > 0.5 && !texts.every((text) => LIVED.test(text) || !/\d/.test(text));
  if (links > 0.5 || numbers > 0.5 || areDays || flags || meanLength > 600) return 0;
  if (distinct <= 2 && present > 10 && texts.every((text) => /^(true|false|yes|no)$/i.test(text))) return 0;
  return 1;
}

const LIVED = /\p{L}{2}.*,\s*(?:ca?\.? ?|active )?\d{3,4}(?:\?|th|st)?/u;

/** @param needsMany whether the name could stand for ratings, too, as Italian `voti` */
export function fitsVotes({ present, texts, largest }: Looks, needsMany: boolean): number {
  if (present === 0) return EMPTY;
  const counts = texts.filter((text) => parseCount(text, false) !== null).length;
  if (counts < present / 2) return 0;
  return needsMany && largest <= 10 ? 0 : 1;
}

export function fitsRuntime({ present, texts, years }: Looks, whole: boolean): number {
  if (present === 0) return EMPTY;
  const read = texts.filter((text) => parseRuntime(text, "min") !== null).length;
  if (whole) return read > 0 ? 1 : 0.5;
  return read >= present / 2 && years < 0.5 ? 1 : 0;
}

export function fitsLanguage({ present, numbers, links, meanLength }: Looks): number {
  if (present === 0) return EMPTY;
  return numbers > 0.5 || links > 0.5 || meanLength > 200 ? 0 : 1;
}
