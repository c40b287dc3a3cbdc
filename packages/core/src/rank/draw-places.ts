import { capChances } from "./capped-chances.ts";
import { nearChances } from "./near-chances.ts";
import { MOST_CHANCE, TURN } from "./turn.ts";

/** Up to this variety a list keeps what suits best as well as can be. */
const HALF = 0.5;

/**
 * Above it the first places take turns as well: with 1 as if so many stood before them, of a short ranking one for
 * each hundred places.
 */
const AHEAD = { most: 6, share: 0.01 };

/**
 * The chance of each place of a ranking to be on a list of n. Up to a variety of one half those of `nearChances`; above
 * it the first n · (1 − variety) are certain, and each other one has min(0.38, λ · (place + ahead)^(−1 / variety²)),
 * with λ so that all sum to n, and comes by turns. With variety 0 the list is always the first places; with 1 none is
 * certain, and far down a place twice as far comes half as often.
 *
 * @param size of the ranking
 * @param count n, of the list
 * @param variety 0 to 1
 */
export function chancesOf(size: number, count: number, variety: number): Float64Array {
  if (variety <= HALF) return nearChances(size, count, variety);
  const chances = new Float64Array(size);
  const certain = count >= size ? size : Math.max(0, Math.round(count * (1 - variety)));
  chances.fill(1, 0, certain);
  if (certain >= Math.min(count, size)) return chances;
  const ahead = Math.min(AHEAD.most, AHEAD.share * size) * (2 * variety - 1) ** 2;
  const steepness = variety ** -2;
  const first = certain + 1 + ahead;
  for (let at = certain; at < size; at++) chances[at] = ((at + 1 + ahead) / first) ** -steepness;
  // Of a short ranking the better ones still come more often.
  const most = Math.max(MOST_CHANCE, Math.min(1, (2 * (count - certain)) / (size - certain)));
  capChances(chances, certain, count - certain, most);
  return chances;
}

/**
 * Places of a ranking drawn by their chances, each exactly as often as its chance says over the seeds:
 * systematic sampling (Madow 1949). The start goes round a circle by the golden ratio from seed to seed
 * (Weyl 1916: no point comes near an earlier one), so what is not certain changes from one day to the next,
 * and comes evenly over many.
 *
 * @param salt tells draws of different moods apart
 * @returns rising
 */
export function drawPlaces(chances: Float64Array, seed: number, salt: number): readonly number[] {
  const start = (seed * TURN + salt / 2 ** 32) % 1;
  let total = 0;
  for (let at = 0; at < chances.length; at++) total += chances[at]!;
  const count = Math.round(total);
  const drawn: number[] = [];
  let sum = 0;
  for (let at = 0; at < chances.length && drawn.length < count; at++) {
    sum += chances[at]!;
    // The last ones come even where a sum of many parts ends a hair below the whole number.
    const isLast = chances.length - at === count - drawn.length;
    if (sum > start + drawn.length || isLast) drawn.push(at);
  }
  return drawn;
}
