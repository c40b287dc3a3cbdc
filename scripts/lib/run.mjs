import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPinnedNode, isNewEnough, pinnedNodePath } from "./pinned-node.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a command in the repo with a Node that is new enough and what npm installed first on the path.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Readonly<Record<string, string>>, quiet?: boolean }} [options] quiet: shown only if it fails
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const path = [
    ...(!isNewEnough() && hasPinnedNode() ? [dirname(pinnedNodePath())] : []),
    join(ROOT, "node_modules", ".bin"),
    process.env["PATH"],
  ].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH: path },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (quiet && code !== 0) process.stderr.write(output);
      resolve(code ?? 1);
    });
  });
}
