import { hashText } from "./random.ts";

/**
 * The seed of a day: the same list all day, a different and equally good one tomorrow, and another
 * for somebody else.
 *
 * @param day as the person's calendar has it, `2026-11-24`
 * @param who profile, or empty for everybody
 */
export function daySeed(day: string, who = ""): number {
  return hashText(`${day} ${who}`);
}
