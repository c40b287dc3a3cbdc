import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CliResult } from "./cli-result.ts";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));

/**
 * Runs the command as a person would: a process of its own, with a home of its own.
 *
 * @param input what comes in by standard input; nothing by default
 */
export function spawnCli(
  home: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input: string | Uint8Array | null = null,
): Promise<CliResult> {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, NO_COLOR: "1", MOODREEL_HOME: home, ...env },
    stdio: "pipe",
  });
  // A command that does not read it has ended by then: that is no failure.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input ?? "");
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
