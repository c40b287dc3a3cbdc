import type { Scorer } from "@moodreel/recommend";
import type { Axis, Setting } from "../peers/peer.ts";

export interface Chosen {
  readonly setting: Setting;
  /** Settings that were tried. */
  readonly tried: number;
  /** Axes whose best value is the last that could be tried, where the method goes on: the grid is too narrow. */
  readonly edges: readonly string[];
}

/** Rounds through the axes, at most. */
const ROUNDS = 4;

/**
 * Climbs from the start of each axis, one axis at a time, to the value whose neighbours are both worse.
 * Axes reach so far that this stops before their ends; where it does not, the axis is named.
 *
 * @param worth of a scorer on the inner split, larger is better
 */
export async function choose(
  axes: readonly Axis[],
  fit: (setting: Setting) => Scorer | Promise<Scorer>,
  worth: (scorer: Scorer) => number,
): Promise<Chosen> {
  const known = new Map<string, number>();
  const worthOf = async (places: readonly number[]): Promise<number> => {
    const key = places.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = worth(await fit(settingOf(axes, places)));
    known.set(key, found);
    return found;
  };
  let places = axes.map(({ values, start }) => placeIn(values, start));
  for (let round = 0; round < ROUNDS; round++) {
    const before = places.join();
    for (let axis = 0; axis < axes.length; axis++) {
      for (const step of [1, -1]) {
        for (;;) {
          const next = places.with(axis, places[axis]! + step);
          if (axes[axis]!.values[next[axis]!] === undefined) break;
          if ((await worthOf(next)) <= (await worthOf(places))) break;
          places = next;
        }
      }
    }
    if (places.join() === before) break;
  }
  return {
    setting: settingOf(axes, places),
    tried: known.size,
    edges: axes.filter((axis, k) => isEdge(axis, places[k]!)).map(({ name }) => name),
  };
}

function settingOf(axes: readonly Axis[], places: readonly number[]): Setting {
  return Object.fromEntries(axes.map(({ name, values }, k) => [name, values[places[k]!]!]));
}

function placeIn(values: readonly number[], start: number): number {
  const place = values.indexOf(start);
  if (place < 0) throw new RangeError(`${start} is none of ${values.join(", ")}.`);
  return place;
}

function isEdge({ values, ends = [] }: Axis, place: number): boolean {
  return (place === 0 && !ends.includes("low")) || (place === values.length - 1 && !ends.includes("high"));
}
