import { parentPort, workerData } from "node:worker_threads";
import { kernelNamed } from "./kernels.ts";
import type { Done, Task } from "./open-thread-pool.ts";

const { member } = workerData as { readonly member: number };

parentPort?.on("message", ({ kernel, job, size }: Task) => {
  const done: Done = attempt(() => kernelNamed(kernel).perform(job, member, size));
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
