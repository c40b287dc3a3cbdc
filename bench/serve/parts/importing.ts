import { titleFile } from "../../catalog/data/title-file.ts";
import type { Load } from "../load/load-in-process.ts";
import { startLoad } from "../load/start-load.ts";
import { summaryOf, type Watched } from "../server/summary.ts";
import { upload } from "../server/upload.ts";
import { freshServer, type Job } from "./job.ts";

export interface Importing {
  readonly rows: number;
  readonly bytes: number;
  /** Until the catalogue could be asked. */
  readonly seconds: number;
  /** Of the mixed load meanwhile, from before the upload to its answer. */
  readonly load: Load;
  readonly watched: Watched;
}

const ROWS = 200_000;
const WARM_SECONDS = 5;
const MOST_SECONDS = 600;

/** The mixed load while a large file is uploaded. */
export async function importing(job: Job): Promise<Importing> {
  const { folder, made, connections, seed, say } = job;
  const file = await titleFile(folder, ROWS, seed);
  return freshServer(job, async ({ url, looks }) => {
    const task = { url, material: made.material, connections };
    await startLoad({ ...task, seconds: WARM_SECONDS, seed: seed + 1 }).ended;
    const from = looks.length;
    const running = startLoad({ ...task, seconds: MOST_SECONDS, seed });
    const { seconds } = await upload(url, file.path, "large").finally(running.stop);
    const load = await running.ended;
    const { health } = load.byOperation;
    const viewer = load.byOperation["a list for a viewer"];
    say(
      `Importing ${ROWS} rows took ${seconds.toFixed(1)} s; p99 of health ${health.p99.toFixed(0)} ms, of a list for a viewer ${viewer.p99.toFixed(0)} ms, ${load.all.errors} errors.`,
    );
    for (const wrong of load.all.wrong) say(`  ${wrong}`);
    return { rows: ROWS, bytes: file.bytes, seconds, load, watched: summaryOf(looks.slice(from)) };
  });
}
