import { TURN } from "./turn.ts";

/**
 * Places of a ranking drawn by their chances, where each item has a turn of its own: it lies somewhere on a circle, of
 * which its chance is a share, and from seed to seed the circle is turned by the golden ratio. So what was on a list
 * does not come again as soon, or goes, whatever else has become of the ranking since. Of all those whose turn it is
 * the list takes as many as it has places: Pareto sampling (Rosén 1997), by which a place comes nearly as often as its
 * chance says.
 *
 * @param lotOf of the item at a place where it lies on the circle, 0 to 1
 * @returns rising
 */
export function drawByTurns(
  chances: Float64Array,
  seed: number,
  lotOf: (at: number) => number,
): readonly number[] {
  const places: number[] = [];
  const others: { readonly at: number; readonly rank: number }[] = [];
  let total = 0;
  for (let at = 0; at < chances.length; at++) {
    const chance = chances[at]!;
    total += chance;
    if (chance >= 1) places.push(at);
    else if (chance > 0) {
      const turn = (seed * TURN + lotOf(at)) % 1;
      others.push({ at, rank: (turn * (1 - chance)) / ((1 - turn) * chance) });
    }
  }
  const open = Math.max(0, Math.round(total) - places.length);
  const next = others.toSorted((one, other) => one.rank - other.rank).slice(0, open);
  return [...places, ...next.map(({ at }) => at)].toSorted((one, other) => one - other);
}
