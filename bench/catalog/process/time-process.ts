import { spawn } from "node:child_process";

/**
 * Seconds from start to end of a program, and that it ended well.
 *
 * @param home where it keeps its data
 */
export async function timeProcess(command: string, args: readonly string[], home: string): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, MOODREEL_HOME: home },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}`);
  return (performance.now() - start) / 1000;
}
