import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ThreadPool } from "../parallel/thread-pool.ts";
import { MOST_THREADS } from "../parallel/most-threads.ts";

/** What a thread is asked to do. */
export interface Task {
  readonly kernel: string;
  readonly job: unknown;
  readonly size: number;
}

/** What a thread answers when its part is done; `error` when it failed. */
export interface Done {
  readonly error?: string;
}

/**
 * Threads of Node. The calling one only waits, so a server goes on answering meanwhile. Close it when
 * done: its threads keep the process alive.
 *
 * @param size threads; by default as many as there are processors
 */
export function openThreadPool(size = availableParallelism()): ThreadPool {
  const members = Array.from(
    { length: Math.max(1, Math.min(MOST_THREADS, size)) },
    (_, member) => new Worker(new URL("pool.worker.ts", import.meta.url), { workerData: { member } }),
  );
  return {
    size: members.length,
    run: async ({ name }, job) => {
      // All must have answered before the next job, or an answer would be taken for one to that.
      const answers = await Promise.all(
        members.map(async (worker) => perform(worker, { kernel: name, job, size: members.length })),
      );
      const failed = answers.find(({ error }) => error !== undefined);
      if (failed !== undefined) throw new RangeError(failed.error);
    },
    close: async () => {
      await Promise.all(members.map(async (worker) => worker.terminate()));
    },
  };
}

async function perform(worker: Worker, task: Task): Promise<Done> {
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
    worker.postMessage(task);
  });
}
