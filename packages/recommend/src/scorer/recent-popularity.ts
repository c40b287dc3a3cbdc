import type { Interactions } from "../interactions/interactions.ts";
import type { Timeline } from "../interactions/timeline.ts";
import { commonScorer, type Scorer } from "./scorer.ts";

const DAY = 86_400;
/** After so many τ a rating counts for nothing. */
const NOTHING = 20;
/** Points in time for which the counts are kept ready: a request goes through the ratings since the last. */
const CHECKPOINTS = { least: 64, most: 256, ratings: 50_000 };

/**
 * How many people rated each item lately: Σ over the ratings before `at` of exp(−age / τ), τ in
 * days. After the end of the data the clock stands still there, so an old file still has its latest.
 */
export function recentPopularity(
  { items }: Pick<Interactions, "items">,
  days: number,
  { times, item }: Timeline,
): Scorer {
  const tau = days * DAY;
  const { least, most, ratings } = CHECKPOINTS;
  const points = Math.max(least, Math.min(most, times.length / ratings));
  const every = Math.max(1, Math.ceil(times.length / points));
  const checkpoints = decayedCounts(times, item, items.ids.length, tau, every);
  const last = times.at(-1) ?? 0;
  const scoresAt = (now: number): Float32Array => {
    const end = before(times, now);
    const from = Math.floor(end / every);
    const scores = checkpoints[from]!.slice();
    const start = from * every;
    // A checkpoint holds the counts as they were at the last rating before it.
    const fade = start === 0 ? 0 : Math.exp((times[start - 1]! - now) / tau);
    for (let i = 0; i < scores.length; i++) scores[i]! *= fade;
    for (let k = start; k < end; k++) scores[item[k]!]! += Math.exp((times[k]! - now) / tau);
    return scores;
  };
  let latest: { readonly now: number; readonly scores: Float32Array } | undefined;
  return commonScorer(`recent popularity τ=${days} d`, items, ({ at }) => {
    const now = Math.min(at, last + 1);
    if (latest?.now !== now) latest = { now, scores: scoresAt(now) };
    return latest.scores;
  });
}

/** The same counts at one moment alone, without what many moments would be found faster by. */
export function countsLately(
  items: number,
  days: number,
  { times, item }: Timeline,
  now: number,
): Float32Array {
  const scores = new Float32Array(items);
  const end = before(times, now);
  for (let k = before(times, now - NOTHING * days * DAY); k < end; k++)
    scores[item[k]!]! += Math.exp((times[k]! - now) / (days * DAY));
  return scores;
}

/** For every `every` ratings: the decayed counts of those before, at the time of the last of them. */
function decayedCounts(
  times: Float64Array,
  item: Uint32Array,
  items: number,
  tau: number,
  every: number,
): readonly Float32Array[] {
  const running = new Float64Array(items);
  const checkpoints = [new Float32Array(items)];
  for (let start = 0; start + every <= times.length; start += every) {
    const end = start + every;
    const now = times[end - 1]!;
    const fade = start === 0 ? 0 : Math.exp((times[start - 1]! - now) / tau);
    for (let i = 0; i < items; i++) running[i]! *= fade;
    for (let k = start; k < end; k++) running[item[k]!]! += Math.exp((times[k]! - now) / tau);
    checkpoints.push(Float32Array.from(running));
  }
  return checkpoints;
}

/** How many of the sorted times are before `now`. */
function before(times: Float64Array, now: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < now) low = middle + 1;
    else high = middle;
  }
  return low;
}
