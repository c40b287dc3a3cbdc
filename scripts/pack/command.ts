import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { ROOT } from "./workspace.ts";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program of the repository's tools or of the machine, quietly.
 *
 * @returns what it wrote to standard output
 * @throws Error with everything that it wrote, if it ends with another code than 0
 */
export function command(
  program: string,
  args: readonly string[],
  { cwd = ROOT, env = {} }: CommandOptions = {},
): Promise<string> {
  const path = `${join(ROOT, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let [output, everything] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    everything += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => (everything += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`\`${program} ${args.join(" ")}\` in ${cwd} ended with ${code}:\n${everything}`));
    });
  });
}
