import type { Moment, WholeRun } from "./killed-cli.ts";

/** The steps in which what was written gets its name are among the last. */
const LAST = 80;

/** A third of the kills are at any time, a third before any step, a third before one of the last steps. */
export function momentIn({ steps, took }: WholeRun, random: () => number): Moment {
  const way = Math.floor(random() * 3);
  const where = random();
  if (way === 0) return { after: took * (0.2 + 0.8 * where) };
  const among = way === 1 ? steps : Math.min(steps, LAST);
  return { step: steps - Math.floor(where * among) };
}
