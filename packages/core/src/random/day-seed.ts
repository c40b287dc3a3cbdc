import { hashText, randomStream } from "./random-stream.ts";

/**
 * The seed of a day: the same list all day, a different and equally good one tomorrow, and another
 * for somebody else, be their names ever so alike. Days that follow each other have seeds that do, so that a list can see to it that
 * what was on the last one is not on the next.
 *
 * @param day as the person's calendar has it, `2026-11-24`
 * @param viewers whom the list is for, or empty for anybody
 *
 * @example
 * ```ts
 * import { daySeed } from "@moodreel/core";
 *
 * console.log(daySeed("2026-11-24") === daySeed("2026-11-24")); // true
 * console.log(daySeed("2026-11-25") - daySeed("2026-11-24")); // 1
 * ```
 */
export function daySeed(day: string, viewers = ""): number {
  return (Math.floor(SEEDS * randomStream(hashText(viewers))()) + daysOf(day) + SEEDS) % SEEDS;
}

/** Whole numbers from 0 that a seed can be. */
const SEEDS = 2 ** 32;
const DAY_MS = 86_400_000;

/** Since 1970; of what is no date a number that follows from the text. */
function daysOf(day: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  const days = Date.UTC(year, month - 1, date) / DAY_MS;
  return Number.isSafeInteger(days) ? days : hashText(day);
}

/** So far away that no day of a lifetime has the seed; round the circle of a draw it is nearly half a turn. */
const ANOTHER = 1_000_025;

/** Another seed for the same evening, when the list of this one did not please. */
export function nextSeed(seed: number): number {
  return (seed + ANOTHER) % SEEDS;
}
