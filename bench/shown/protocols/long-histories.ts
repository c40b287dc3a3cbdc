import { randomStream } from "@moodreel/core/random";
import type { Interactions } from "@moodreel/recommend";
import { without } from "@moodreel/recommend/blend";

const YEAR = 365 * 86_400;
/** Of the times that are made up. */
const YEARS = 20;
const SECONDS_APART = 10;

/** The ratings of so many people who gave most, as few people with much to say as MovieLens' small sample has. */
export function ofLongest(interactions: Interactions, people: number): Interactions {
  const { users, offsets, item } = interactions;
  const lengthOf = (user: number): number => offsets[user + 1]! - offsets[user]!;
  const kept = new Set([...users.keys()].toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, people));
  const gone = new Uint8Array(item.length);
  for (const user of users.keys()) if (!kept.has(user)) gone.fill(1, offsets[user], offsets[user + 1]);
  return without(interactions, gone);
}

/**
 * The same ratings in an order of chance, each person's in one sitting that begins at any time of twenty years: neither
 * order nor time says anything then of what comes next.
 */
export function inAnyOrder(interactions: Interactions, seed: number): Interactions {
  const random = randomStream(seed);
  const { users, offsets } = interactions;
  const [item, value, at] = [interactions.item.slice(), interactions.value.slice(), interactions.at.slice()];
  for (const user of users.keys()) {
    const [start, end] = [offsets[user]!, offsets[user + 1]!];
    const begin = Math.floor(random() * YEARS * YEAR);
    for (let row = start; row < end; row++) {
      const other = row + Math.floor(random() * (end - row));
      [item[row], item[other]] = [item[other]!, item[row]!];
      [value[row], value[other]] = [value[other]!, value[row]!];
      at[row] = begin + (row - start) * SECONDS_APART;
    }
  }
  return { ...interactions, item, value, at };
}
