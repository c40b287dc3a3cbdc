import { capChances } from "./capped-chances.ts";
import { MOST_CHANCE } from "./turn.ts";

/** A place has at least this chance, so that in two hundred lists each has its day. */
const ITS_DAY = 1 / 200;
/** Of a ranking so much is drawn from by turns, of a very long one so many places. */
const DEEP = { share: 0.6, most: 1400 };
/** Where it is asked how well known films are to be, what is less so is left out of the turns. */
const DEEP_ASKED = { share: 0.08, most: 250 };
/** The first places take turns as if so many stood before them. */
const AHEAD = 9;
const STEEPNESS = 1.5;
/** What is farther down than all that comes the less often the farther: twice as far a sixty-fourth as often. */
const STEEPNESS_BEHIND = 6;

/**
 * The chance of each place of a ranking to be on a list of n for somebody of whom nothing is known: first some that
 * all like, then ever more from ever farther down. A place has max(λ · (place + 9)^(−1.5), 1 / 200) down to a depth,
 * behind it λ · (place + 9)^(−1.5) · (depth / place)⁶, and 0.38 at most, with λ so that all sum to n. So a list
 * begins with what is well known, and of 200 lists the last places are hardly ever the same.
 *
 * @param size of the ranking, several times n
 * @param count n, of the list
 * @param asked how far it is asked for well known or hidden ones, 0 to 1: with 1 the depth is 250 places at most
 */
export function wideChances(size: number, count: number, asked = 0): Float64Array {
  const between = (from: number, to: number): number => from + (to - from) * asked;
  const most = Math.max(5 * count, between(DEEP.most, DEEP_ASKED.most));
  const depth = Math.min(size, most, Math.max(5 * count, between(DEEP.share, DEEP_ASKED.share) * size));
  const chances = new Float64Array(size);
  let sum = 0;
  let behind = 0;
  for (let at = 0; at < size; at++) {
    const fade = at < depth ? 1 : (depth / at) ** STEEPNESS_BEHIND;
    chances[at] = fade * (at + 1 + AHEAD) ** -STEEPNESS;
    if (at >= depth) behind += chances[at]!;
  }
  // λ is that with which all comes to n where the places from some one on have no more than their day.
  let scale = 0;
  for (let at = 0; at < depth; at++) {
    sum += chances[at]!;
    scale = (count - ITS_DAY * Math.max(0, depth - at - 1)) / (sum + behind);
    if (scale > 0 && scale * (chances[at + 1] ?? 0) < ITS_DAY) break;
  }
  for (let at = 0; at < size; at++) {
    const own = scale * chances[at]!;
    chances[at] = at < depth ? Math.max(own, ITS_DAY) : own;
  }
  capChances(chances, 0, count, MOST_CHANCE);
  return chances;
}
