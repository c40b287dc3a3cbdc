import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Load, LoadTask } from "./load-in-process.ts";

export interface RunningLoad {
  readonly ended: Promise<Load>;
  /** Ends it before its time. */
  readonly stop: () => void;
}

const MODULE = fileURLToPath(new URL("./load-in-process.ts", import.meta.url));

/** Asks a server from a process of its own. */
export function startLoad(task: LoadTask): RunningLoad {
  const child = fork(MODULE, [JSON.stringify(task)], { execArgv: [] });
  const ended = new Promise<Load>((resolve, reject) => {
    child.once("message", (load) => resolve(load as Load));
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`the load ended with ${code}`)));
  });
  return { ended, stop: () => void (child.connected && child.send("stop")) };
}
