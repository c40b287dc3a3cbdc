/**
 * Makes chances of weights that fall from a place on: in proportion to them, summing to a total, none over the most.
 * What is cut of the first ones goes to the others.
 *
 * @param weights changed in place; those before `from` are left as they are
 * @param total of the chances, at most `most` for each
 */
export function capChances(weights: Float64Array, from: number, total: number, most: number): void {
  const size = weights.length;
  // Summed from the least on: taking the largest away from a sum of all leaves little of the others that is right.
  const sums = new Float64Array(size + 1);
  for (let at = size - 1; at >= from; at--) sums[at] = sums[at + 1]! + weights[at]!;
  // Places fall, so those that have the most are the first: the factor follows from what is left for the others.
  let left = total;
  let first = from;
  while (first < size && left > 0 && left * weights[first]! > most * sums[first]!) {
    weights[first++] = Math.min(most, left);
    left -= most;
  }
  const scale = first === size || left <= 0 ? 0 : left / sums[first]!;
  for (let at = first; at < size; at++) weights[at]! *= scale;
}
