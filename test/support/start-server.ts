import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../apps/cli/bin/moodreel.mjs", import.meta.url));

/** Bringing in the starter catalogue is part of the first start. */
const START_MS = 180_000;

export interface RunningServer {
  readonly origin: string;
  readonly child: ChildProcess;
  /** All that it has written so far. */
  output(): string;
  stop(): Promise<void>;
}

/** The real server as a process of its own, on a free port, with an empty home of its own. */
export async function startServer(
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<RunningServer> {
  const home = await mkdtemp(join(tmpdir(), "moodreel-browser-"));
  const child = spawn(process.execPath, [BIN, "serve", ...options], {
    env: { ...process.env, NO_COLOR: "1", HOST: "127.0.0.1", PORT: "0", MOODREEL_HOME: home, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  let output = "";
  const origin = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => fail("was not ready in time"), START_MS);
    function fail(why: string): void {
      clearTimeout(late);
      child.kill();
      reject(new Error(`The server ${why}:\n${output}`));
    }
    function read(chunk: Buffer): void {
      output += chunk.toString();
      const found = /https?:\/\/(?:127\.0\.0\.1|0\.0\.0\.0):\d+/.exec(output)?.[0];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found.replace("0.0.0.0", "127.0.0.1"));
    }
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", (error) => fail(`did not start (${error.message})`));
    child.once("exit", (code) => fail(`ended with code ${code}`));
  });
  return {
    origin,
    child,
    output: () => output,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
