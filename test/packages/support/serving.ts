import { spawn } from "node:child_process";
import { strangersEnvironment, type ExecuteOptions } from "./execute.ts";

export interface Serving {
  readonly origin: string;
  /** Milliseconds from the start of the program until it named its address. */
  readonly readyAfter: number;
  /** What it has written so far. */
  output(): string;
  stop(): Promise<void>;
}

const LATE_MS = 60_000;

/** Starts a program that serves, and waits for the address that it names, by default one on loopback. */
export async function serving(
  program: string,
  args: readonly string[],
  options: ExecuteOptions,
  address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/,
): Promise<Serving> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: strangersEnvironment(options),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: a wrapper such as npx leaves the server behind when it is ended alone.
    detached: process.platform !== "win32",
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let output = "";
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) endGroup(child.pid);
    await ended;
  };
  const origin = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(late);
      void stop();
      reject(new Error(`${program} ${args.join(" ")} ${why}:\n${output}`));
    };
    const late = setTimeout(() => fail("named no address in time"), LATE_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = address.exec(output)?.[0];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`ended with ${code}`));
  });
  return { origin, readyAfter: performance.now() - start, output: () => output, stop };
}

function endGroup(pid: number): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGTERM");
  } catch (error) {
    // It ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
