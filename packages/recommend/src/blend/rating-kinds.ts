import type { Interactions } from "../interactions/interactions.ts";
import { timelineOf, type Timeline } from "../interactions/timeline.ts";

/** By somebody with few ratings before: what newcomers come for. */
export const BY_NEWCOMER = 1;
/** Not in one go with others: what is rated when it was watched, and not when it is remembered. */
export const ON_ITS_OWN = 2;

/** Ratings in the order of time, each with what kind it is. */
export interface KnownTimeline extends Timeline {
  /** Of each rating the sum of those of `BY_NEWCOMER` and `ON_ITS_OWN` that hold. */
  readonly kinds: Uint8Array;
}

const NEWCOMER = 3;
/** Seconds. */
const IN_ONE_GO = 3600;

/** The timeline of some ratings, with their kinds. */
export function knownTimeline(interactions: Interactions): KnownTimeline {
  const { at, item } = interactions;
  const kinds = kindsOf(interactions);
  const { times, item: order } = timelineOf({ at, item: Uint32Array.from(item.keys()) });
  return {
    times,
    item: Uint32Array.from(order, (row) => item[row]!),
    kinds: Uint8Array.from(order, (row) => kinds[row]!),
  };
}

/** Those of one kind alone. */
export function ofKind({ times, item, kinds }: KnownTimeline, kind: number): Timeline {
  const isOf = (_: number, at: number): boolean => (kinds[at]! & kind) !== 0;
  return { times: times.filter(isOf), item: item.filter(isOf) };
}

function kindsOf({ users, offsets, at }: Interactions): Uint8Array {
  const kinds = new Uint8Array(at.length);
  for (let user = 0; user < users.length; user++) {
    const [start, end] = [offsets[user]!, offsets[user + 1]!];
    for (let row = start; row < end; row++) {
      const isNear = (other: number): boolean =>
        other >= start && other < end && Math.abs(at[row]! - at[other]!) < IN_ONE_GO;
      if (row - start < NEWCOMER) kinds[row]! += BY_NEWCOMER;
      if (!isNear(row - 1) && !isNear(row + 1)) kinds[row]! += ON_ITS_OWN;
    }
  }
  return kinds;
}
