/** Turning a circle by this share again and again comes near no earlier place: 1 / the golden ratio. */
const TURN = 0.618_033_988_749_894_9;

/**
 * The most that a place which is not certain has. A turn leaves this distance on the circle, so no such place comes
 * on two days running: of all ways for as much to change, the nearest to the head of the ranking.
 */
const MOST = 1 - TURN;

/**
 * Above a variety of one half the first places take turns as well: with 1 as if so many stood before them, of a
 * short ranking one for each hundred places.
 */
const AHEAD = { most: 6, share: 0.01 };

/** Steeper than this, what is far down would come once in a million lists. */
const STEEPEST = 12;

/**
 * The chance of each place of a ranking to be on a list of n. The first n · (1 − variety) are certain, so that a list
 * keeps what suits best; each other one has min(0.38, λ · (place + ahead)^(−1 / variety²)), with λ so that all sum to
 * n, and comes by turns. With variety 0 the list is always the first places; with 1 none is certain, and far down a
 * place twice as far comes half as often.
 *
 * @param size of the ranking
 * @param count n, of the list
 * @param variety 0 to 1; up to 1.3 the first ones come ever less often
 */
export function chancesOf(size: number, count: number, variety: number): Float64Array {
  const chances = new Float64Array(size);
  const certain = count >= size ? size : Math.max(0, Math.round(count * (1 - variety)));
  chances.fill(1, 0, certain);
  if (certain >= Math.min(count, size)) return chances;
  const ahead = Math.min(AHEAD.most, AHEAD.share * size) * Math.max(0, 2 * variety - 1) ** 2;
  const steepness = Math.min(STEEPEST, variety ** -2);
  const first = certain + 1 + ahead;
  for (let at = certain; at < size; at++) chances[at] = ((at + 1 + ahead) / first) ** -steepness;
  // Summed from the least on: taking the largest away from a sum of all leaves little of the others that is right.
  const sums = new Float64Array(size + 1);
  for (let at = size - 1; at >= certain; at--) sums[at] = sums[at + 1]! + chances[at]!;
  // Of a short ranking the better ones still come more often.
  const most = Math.max(MOST, Math.min(1, (2 * (count - certain)) / (size - certain)));
  // Places fall, so those that have the most are the first: λ follows from what is left for the others.
  let left = count - certain;
  let from = certain;
  while (from < size && left > 0 && left * chances[from]! > most * sums[from]!) {
    chances[from++] = Math.min(most, left);
    left -= most;
  }
  const scale = from === size || left <= 0 ? 0 : left / sums[from]!;
  for (let at = from; at < size; at++) chances[at]! *= scale;
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
