import { hashText } from "./random-stream.ts";

/**
 * The seed of a day: the same list all day, a different and equally good one tomorrow, and another
 * for somebody else.
 *
 * @param day as the person's calendar has it, `2026-11-24`
 * @param viewers whom the list is for, or empty for anybody
 *
 * @example
 * ```ts
 * import { daySeed } from "@moodreel/core";
 *
 * console.log(daySeed("2026-11-24") === daySeed("2026-11-24")); // true
 * console.log(daySeed("2026-11-24") === daySeed("2026-11-25")); // false
 * ```
 */
export function daySeed(day: string, viewers = ""): number {
  return hashText(`${day} ${viewers}`);
}

/** Whole numbers from 0 that a seed can be. */
const SEEDS = 2 ** 32;

/** Another seed for the same evening, when the list of this one did not please. */
export function nextSeed(seed: number): number {
  return (seed + 1) % SEEDS;
}
