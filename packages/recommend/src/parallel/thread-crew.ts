import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Crew } from "./crew.ts";
import type { Job } from "./perform.ts";

/** What a thread says when its part is done; `error` when it failed. */
export interface Done {
  readonly error?: string;
}

/** More than this many gain nothing: they wait for memory. */
const MOST = 16;

/**
 * Threads of Node. The calling one only waits, so a server goes on answering meanwhile. Close it when
 * done: its threads keep the process alive.
 *
 * @param size threads; by default as many as there are processors
 */
export function openCrew(size = availableParallelism()): Crew {
  const members = Array.from({ length: Math.max(1, Math.min(MOST, size)) }, (_, member) => {
    const worker = new Worker(new URL("crew.worker.ts", import.meta.url), { workerData: { member } });
    // An idle crew that was forgotten must not keep a program from ending by an error.
    worker.setMaxListeners(0);
    return worker;
  });
  return {
    size: members.length,
    run: async (job) => {
      await Promise.all(members.map(async (worker) => part(worker, job, members.length)));
    },
    close: async () => {
      await Promise.all(members.map(async (worker) => worker.terminate()));
    },
  };
}

async function part(worker: Worker, job: Job, size: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off("message", onDone).off("error", reject).off("exit", onExit);
      finish();
    };
    const onDone = ({ error }: Done): void =>
      settle(error === undefined ? resolve : () => reject(new RangeError(error)));
    const onExit = (code: number): void =>
      settle(() => reject(new Error(`A thread of the fit ended with ${code}.`)));
    worker.on("message", onDone).on("error", reject).on("exit", onExit);
    worker.postMessage({ job, size });
  });
}
