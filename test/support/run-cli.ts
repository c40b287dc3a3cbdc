import { runProgram } from "../../apps/cli/src/program/run-program.ts";
import type { CliResult } from "./cli-result.ts";
import { spawnCli } from "./spawn-cli.ts";

/**
 * Runs the command with a home of its own, as a process of its own. With MOODREEL_CLI=in-process,
 * which the check of many days sets, inside this one: that takes a fifth of the time.
 */
export const runCli = process.env["MOODREEL_CLI"] === "in-process" ? runHere : spawnCli;

/** The command writes to this process's own streams and reads its environment: one at a time. */
let turn: Promise<unknown> = Promise.resolve();

function runHere(home: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CliResult> {
  const result = turn.then(() => runAlone(args, { NO_COLOR: "1", MOODREEL_HOME: home, ...env }));
  turn = result.catch(() => undefined);
  return result;
}

async function runAlone(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CliResult> {
  const before = { env: { ...process.env }, exitCode: process.exitCode };
  const [stdout, stderr] = [intercept(process.stdout), intercept(process.stderr)];
  try {
    Object.assign(process.env, env);
    process.exitCode = 0;
    await runProgram(["node", "moodreel", ...args]);
    return { code: process.exitCode, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.env = before.env;
    process.exitCode = before.exitCode;
    stdout.restore();
    stderr.restore();
  }
}

/** Keeps what is written to a stream instead of showing it. */
function intercept(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
  const write = stream.write.bind(stream);
  let text = "";
  stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    for (const done of rest) if (typeof done === "function") (done as () => void)();
    return true;
  };
  return { text: () => text, restore: () => void (stream.write = write) };
}
