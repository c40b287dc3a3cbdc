import type { Load } from "../load/load-in-process.ts";
import { startLoad } from "../load/start-load.ts";
import { medianOf, summaryOf, type Watched } from "../server/summary.ts";
import { freshServer, type Job } from "./job.ts";

export interface Steady {
  readonly load: Load;
  readonly watched: Watched;
  /** Resident bytes after five minutes and at the end, each the median of a minute; `null` for a shorter run. */
  readonly growth: { readonly early: number; readonly late: number } | null;
}

const WARM_SECONDS = 5;
const MINUTE = 60;
const EARLY = 5 * MINUTE;

/** The mixed load alone, after some seconds that are not counted. */
export async function steady(job: Job, seconds: number): Promise<Steady> {
  const { made, connections, seed, say } = job;
  return freshServer(job, async ({ url, looks }) => {
    const task = { url, material: made.material, connections };
    await startLoad({ ...task, seconds: WARM_SECONDS, seed: seed + 1 }).ended;
    const from = looks.length;
    const load = await startLoad({ ...task, seconds, seed }).ended;
    const seen = looks.slice(from);
    const watched = summaryOf(seen);
    const growth =
      seen.length <= EARLY
        ? null
        : {
            early: medianOf(seen.slice(EARLY - MINUTE, EARLY).map(({ resident }) => resident)),
            late: medianOf(seen.slice(-MINUTE).map(({ resident }) => resident)),
          };
    say(
      `Mixed load: ${Math.round(load.all.requests / load.seconds)} requests a second, p99 ${load.all.p99.toFixed(0)} ms, ${load.all.errors} errors; ${((1000 * watched.processors * load.seconds) / load.all.requests).toFixed(2)} ms of processor time each.`,
    );
    for (const wrong of load.all.wrong) say(`  ${wrong}`);
    return { load, watched, growth };
  });
}
