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
  let total = 0;
  for (let at = 0; at < chances.length; at++) {
    total += chances[at]!;
    if (chances[at]! >= 1) places.push(at);
  }
  const open = Math.max(0, Math.round(total) - places.length);
  const start = seed * TURN;
  /** Those whose turn comes before a rank: their turn has come where it is below 1. */
  const before = (most: number): Ranked[] => {
    const ranked: Ranked[] = [];
    for (let at = 0; at < chances.length; at++) {
      const chance = chances[at]!;
      if (chance >= 1 || chance <= 0) continue;
      const turn = (start + lotOf(at)) % 1;
      const rank = (turn * (1 - chance)) / ((1 - turn) * chance);
      if (rank <= most) ranked.push({ at, rank });
    }
    return ranked;
  };
  // As many as there are places on average come before 1, so that hardly ever fewer come before this.
  let next = before(LIKELY);
  if (next.length < open) next = before(Infinity);
  const drawn = next.toSorted((one, other) => one.rank - other.rank).slice(0, open);
  return [...places, ...drawn.map(({ at }) => at)].toSorted((one, other) => one - other);
}

interface Ranked {
  readonly at: number;
  readonly rank: number;
}

const LIKELY = 3;
