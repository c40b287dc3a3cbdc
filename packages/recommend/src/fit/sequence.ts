import { countsOf } from "../interactions/counts-of.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { largest } from "../linalg/largest.ts";
import type { Neighbours } from "../scorer/neighbours.ts";

export interface SequenceOptions {
  /** So many of what a person rated next are looked at. */
  readonly reach: number;
  /** Takes from what few have rated. */
  readonly shrinkage: number;
  /** Weights kept for each item. */
  readonly keep: number;
}

const DEFAULT_SEQUENCE: SequenceOptions = { reach: 10, shrinkage: 5, keep: 100 };

/**
 * What people rated soon after an item: w_ij = Σ over those who rated i and then, d places later, j, of 1 / d,
 * divided by n_i + shrinkage (sequential rules, Ludewig and Jannach 2018). It finds what belongs to the same
 * evening, season or series where how often two are rated together does not.
 */
export function sequenceOf(
  interactions: Interactions,
  { reach, shrinkage, keep }: SequenceOptions = DEFAULT_SEQUENCE,
): Neighbours {
  const { users, items, offsets, item } = interactions;
  const counts = countsOf(interactions);
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, i) => (starts[i + 1] = starts[i]! + count));
  const next = starts.slice();
  /** Rows of the ratings by item, and where the person's ratings end. */
  const rows = new Uint32Array(item.length);
  const ends = new Uint32Array(item.length);
  for (let user = 0; user < users.length; user++) {
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++) {
      const place = next[item[row]!]!++;
      rows[place] = row;
      ends[place] = Math.min(offsets[user + 1]!, row + 1 + reach);
    }
  }
  const sums = new Float32Array(counts.length);
  const neighbours: number[] = [];
  const weights: number[] = [];
  const found = new Uint32Array(counts.length + 1);
  for (let from = 0; from < counts.length; from++) {
    const touched: number[] = [];
    for (let place = starts[from]!; place < starts[from + 1]!; place++) {
      const row = rows[place]!;
      for (let after = row + 1; after < ends[place]!; after++) {
        const to = item[after]!;
        if (sums[to] === 0) touched.push(to);
        sums[to]! += 1 / (after - row);
      }
    }
    // What one person did once says nothing of others.
    const own = touched.filter((to) => to !== from && sums[to]! > 1 / 2);
    const values = Float32Array.from(own, (to) => sums[to]!);
    for (const k of largest(values, keep, 0)) {
      neighbours.push(own[k]!);
      weights.push(values[k]! / (counts[from]! + shrinkage));
    }
    found[from + 1] = neighbours.length;
    for (const to of touched) sums[to] = 0;
  }
  return {
    name: `sequence reach=${reach} shrinkage=${shrinkage}`,
    items,
    offsets: found,
    item: Uint32Array.from(neighbours),
    weight: Float32Array.from(weights),
  };
}
