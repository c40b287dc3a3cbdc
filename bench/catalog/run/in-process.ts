import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a module of this bench in a process of its own, which hands back one message.
 *
 * @throws Error when it ends without one
 */
export async function inProcess<Result>(
  module: string,
  task: unknown,
  execArgv: readonly string[] = [],
): Promise<Result> {
  const child = fork(fileURLToPath(new URL(`../${module}`, import.meta.url)), [JSON.stringify(task)], {
    execArgv: [...execArgv],
  });
  let result: Result | undefined;
  child.on("message", (message) => (result = message as Result));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0 || result === undefined) throw new Error(`${module} ended with ${code}`);
  return result;
}

/** In such a process: does the task and hands its result back. */
export async function answer(work: (task: never) => Promise<unknown>): Promise<void> {
  const result = await work(JSON.parse(process.argv[2] ?? "null") as never);
  process.send?.(result);
  process.disconnect();
}
