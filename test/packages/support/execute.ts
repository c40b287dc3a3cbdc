import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecuteOptions {
  readonly cwd: string;
  /** The folder of the Node that `node` and scripts run on; by default that of the tests. */
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program as a stranger would: nothing of the repository on the path, no options of this process. */
export function execute(program: string, args: readonly string[], options: ExecuteOptions): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: strangersEnvironment(options),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** The same, for what has to work. @throws Error with the output of a program that fails */
export async function succeed(
  program: string,
  args: readonly string[],
  options: ExecuteOptions,
): Promise<Ended> {
  const ended = await execute(program, args, options);
  if (ended.code === 0) return ended;
  const called = [program, ...args].join(" ");
  throw new Error(`\`${called}\` ended with ${ended.code}:\n${ended.stdout}\n${ended.stderr}`);
}

export function strangersEnvironment({
  node = dirname(process.execPath),
  env = {},
}: ExecuteOptions): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(NODE_(?!EXTRA_CA_CERTS)|VITEST|npm_(?!config_(cache|registry))|VITE_|MOODREEL_|DATABASE_URL|DEV$|PROD$|MODE$)/i.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: `${node}${delimiter}${process.env["PATH"] ?? ""}`,
    NODE_ENV: undefined,
    NO_COLOR: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ...env,
  };
}
