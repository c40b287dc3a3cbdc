import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BIN = join(import.meta.dirname, "../../apps/cli/bin/moodreel.mjs");
const DIE_AT = join(import.meta.dirname, "die-at.mjs");

/** How a command went when nobody ended it. */
export interface WholeRun {
  readonly steps: number;
  /** ms */
  readonly took: number;
}

/** When a command is killed: before one of its steps, or so long after its start, ms. */
export type Moment = { readonly step: number } | { readonly after: number };

export function start(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, ["--import", DIE_AT, BIN, ...args], {
    env: { ...process.env, NO_COLOR: "1", MOODREEL_HOME: home, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command to its end, and counts its steps. */
export async function wholeRun(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<WholeRun> {
  const file = `${home}.steps`;
  const began = performance.now();
  const { code, output } = await ended(start(home, args, { ...env, MOODREEL_COUNT_TO: file }));
  if (code !== 0 || !existsSync(file)) throw new Error(`moodreel ${args.join(" ")} failed:\n${output}`);
  const steps = Number(readFileSync(file, "utf8"));
  rmSync(file);
  return { steps, took: performance.now() - began };
}

/** Runs a command and kills it. Whether it was still running at that moment. */
export async function killedRun(
  home: string,
  args: readonly string[],
  moment: Moment,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  if ("step" in moment) {
    const { signal } = await ended(start(home, args, { ...env, MOODREEL_DIE_AT: String(moment.step) }));
    return signal === "SIGKILL";
  }
  const child = start(home, args, env);
  const end = ended(child);
  await Promise.race([end, sleep(moment.after)]);
  child.kill("SIGKILL");
  return (await end).signal === "SIGKILL";
}

async function ended(child: ChildProcess): Promise<{
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, output }));
  });
}
