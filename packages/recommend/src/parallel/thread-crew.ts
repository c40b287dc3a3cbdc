import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Crew } from "./crew.ts";
import { MOST_THREADS } from "./most-threads.ts";
import type { Job } from "./perform.ts";

/** What a thread says when its part is done; `error` when it failed. */
export interface Done {
  readonly error?: string;
}

/**
 * Threads of Node. The calling one only waits, so a server goes on answering meanwhile. Close it when
 * done: its threads keep the process alive.
 *
 * @param size threads; by default as many as there are processors
 */
export function openCrew(size = availableParallelism()): Crew {
  const members = Array.from(
    { length: Math.max(1, Math.min(MOST_THREADS, size)) },
    (_, member) => new Worker(new URL("crew.worker.ts", import.meta.url), { workerData: { member } }),
  );
  return {
    size: members.length,
    run: async (job) => {
      // All must have answered before the next job, or an answer would be taken for one to that.
      const answers = await Promise.all(members.map(async (worker) => part(worker, job, members.length)));
      const failed = answers.find(({ error }) => error !== undefined);
      if (failed !== undefined) throw new RangeError(failed.error);
    },
    close: async () => {
      await Promise.all(members.map(async (worker) => worker.terminate()));
    },
  };
}

async function part(worker: Worker, job: Job, size: number): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off("message", onDone).off("error", onError).off("exit", onExit);
      finish();
    };
    const onDone = (done: Done): void => settle(() => resolve(done));
    const onError = (error: unknown): void => settle(() => reject(error as Error));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`A thread of the fit ended with ${code}.`)));
    worker.on("message", onDone).on("error", onError).on("exit", onExit);
    worker.postMessage({ job, size });
  });
}
