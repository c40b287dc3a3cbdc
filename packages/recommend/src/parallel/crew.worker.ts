import { parentPort, workerData } from "node:worker_threads";
import { perform, type Job } from "./perform.ts";
import type { Done } from "./thread-crew.ts";

const { member } = workerData as { readonly member: number };

parentPort?.on("message", ({ job, size }: { readonly job: Job; readonly size: number }) => {
  const done: Done = attempt(() => perform(job, member, size));
  parentPort?.postMessage(done);
});

function attempt(work: () => void): Done {
  try {
    work();
    return {};
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
