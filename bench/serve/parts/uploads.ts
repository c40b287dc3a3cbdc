import { setTimeout as pause } from "node:timers/promises";
import { titleFile } from "../../catalog/data/title-file.ts";
import { upload } from "../server/upload.ts";
import { summaryOf, type Watched } from "../server/summary.ts";
import { freshServer, type Job } from "./job.ts";

export interface Uploads {
  readonly files: number;
  /** Of each. */
  readonly bytes: number;
  /** Until the last was answered. */
  readonly seconds: number;
  readonly sentBack: number;
  readonly watched: Watched;
}

const FILES = 8;
/** About 12 MB of them. */
const ROWS = 124_000;
const LOOK_MS = 1500;

/** Eight large files at once. */
export async function uploads(job: Job): Promise<Uploads> {
  const { folder, seed, say } = job;
  const { path, bytes } = await titleFile(folder, ROWS, seed);
  return freshServer(job, async ({ url, looks }) => {
    await pause(LOOK_MS);
    const from = looks.length;
    const all = await Promise.all(
      Array.from({ length: FILES }, (_, at) => upload(url, path, `upload-${at + 1}`)),
    );
    await pause(LOOK_MS);
    const watched = summaryOf(looks.slice(from));
    const seconds = Math.max(...all.map((one) => one.seconds));
    const sentBack = all.reduce((sum, one) => sum + one.sentBack, 0);
    say(
      `${FILES} uploads of ${(bytes / 1e6).toFixed(1)} MB took ${seconds.toFixed(1)} s, at most ${Math.round(watched.mostResident / 1e6)} MB in memory.`,
    );
    return { files: FILES, bytes, seconds, sentBack, watched };
  });
}
