/** With less, what is behind the certain places would come once in a million lists. */
const LEAST = 0.03;

/** Turning a circle by this share again and again comes near no earlier place: 1 / the golden ratio. */
const TURN = 0.618_033_988_749_894_9;

/**
 * Above a variety of one half the first places take turns as well: with 1 as if so many stood before them, of a
 * short ranking one for each hundred places.
 */
const AHEAD = { most: 6, share: 0.01 };

/**
 * The chance of each place of a ranking to be on a list: min(1, λ · (place + ahead)^(−1 / variety)), with λ so
 * that they sum to the length of the list. With variety 0 the first places are certain; up to one half the head
 * is certain and what is behind it takes turns; with 1 none is certain, and far down a place twice as far comes
 * half as often.
 *
 * @param size of the ranking
 * @param count of the list
 * @param variety 0 to 1
 */
export function chancesOf(size: number, count: number, variety: number): Float64Array {
  const chances = new Float64Array(size);
  if (count >= size || variety < LEAST) return chances.fill(1, 0, Math.min(count, size));
  const ahead = Math.min(AHEAD.most, AHEAD.share * size) * Math.max(0, 2 * variety - 1) ** 2;
  for (let at = 0; at < size; at++) chances[at] = (at + 1 + ahead) ** (-1 / variety);
  // Summed from the least on: taking the largest away from a sum of all leaves little of the others that is right.
  let rest = 0;
  for (let at = size - 1; at >= count; at--) rest += chances[at]!;
  // Places fall, so those that are certain are the first: λ follows from what is left for the others.
  let certain = count;
  while (certain > 0 && (count - certain + 1) * chances[certain - 1]! < rest + chances[certain - 1]!) {
    rest += chances[--certain]!;
  }
  const scale = certain === count ? 0 : (count - certain) / rest;
  for (let at = 0; at < size; at++) chances[at] = at < certain ? 1 : scale * chances[at]!;
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
