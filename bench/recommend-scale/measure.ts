import { performance } from "node:perf_hooks";
import { topItems, type Interactions, type Scorer } from "@moodreel/recommend";
import type { HeldOut } from "@moodreel/recommend/blend";
import { historyOf } from "@moodreel/recommend/interactions";
import { ndcg } from "../recommend/measure/ranking.ts";

/** Seconds that a piece of work takes, and what it gives. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly seconds: number }> {
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

/** Memory of the process at most so far, MiB. */
export function peakMiB(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Mean NDCG@10 of the held-out choices. */
export function accuracy(scorer: Scorer, held: readonly HeldOut[]): number {
  const gains = held.map(({ request, target }) =>
    ndcg(
      topItems(scorer, request, 10).map(({ item }) => scorer.items.position(item)!),
      [target],
      10,
    ),
  );
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds from a person's history to their twenty best, now, after a few that are not counted. */
export function latency(scorer: Scorer, interactions: Interactions, people: number): Latency {
  const now = interactions.at.reduce((last, at) => Math.max(last, at), 0) + 60;
  const step = Math.max(1, Math.floor(interactions.users.length / people));
  const times: number[] = [];
  for (let u = 0, n = 0; u < interactions.users.length; u += step, n++) {
    const history = historyOf(interactions, u);
    const start = performance.now();
    topItems(scorer, { history, at: now }, 20);
    if (n >= 20) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]! };
}
