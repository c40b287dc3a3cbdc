import type { Kind } from "@moodreel/core";
import { looksOf, type Drawn, type Look } from "./looks-of.ts";

/** Which of its looks each item of a list has, by its id; one that is not named has its own, 0. */
export type ChosenLooks = ReadonlyMap<string, number>;

/**
 * What the same picture costs so many places back: most beside each other; and in lists of two, four and six
 * columns the one above.
 */
const AGAIN = [
  [1, 200],
  [2, 30],
  [4, 12],
  [6, 12],
] as const;
/** In other colours it is less alike. */
const RECOLOURED = 0.6;
/** What each step away from how an item looks elsewhere costs. */
const OTHERWISE = 4;

/**
 * Looks with which items that stand beside each other have different pictures. Each keeps its own where it can.
 *
 * @param before what was chosen for the list that is shown: what is on it still does not change
 * @param elsewhere how items look on other lists: they keep that where they can
 */
export function chooseLooks(
  items: readonly Drawn[],
  kind: Kind,
  before: ChosenLooks,
  elsewhere: ChosenLooks,
): ChosenLooks {
  const chosen = new Map<string, number>();
  const earlier: Look[] = [];
  for (const item of items) {
    const { looks } = looksOf(item, kind);
    const at =
      chosen.get(item.id) ?? before.get(item.id) ?? cheapest(looks, elsewhere.get(item.id) ?? 0, earlier);
    chosen.set(item.id, at);
    earlier.push(looks[at] ?? looks[0]);
  }
  return chosen;
}

function cheapest(looks: readonly Look[], usual: number, earlier: readonly Look[]): number {
  const costs = looks.map(({ motif, palette }, at) =>
    AGAIN.reduce(
      (cost, [back, again]) => {
        const other = earlier.at(-back);
        if (other?.motif !== motif) return cost;
        return cost + again * (other.palette === palette ? 1 : RECOLOURED);
      },
      at === usual ? 0 : (at + 1) * OTHERWISE,
    ),
  );
  return costs.indexOf(Math.min(...costs));
}
