import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./run.mjs";
import { fingerprint, writeStamp } from "./stamp.mjs";

const STAMP = "node_modules/.moodreel-installed";
/** Only who develops has it. */
const DEVELOPERS = "node_modules/vitest";

/**
 * Installs by the lock file, unless that has been done for this very one: everything, or only what a
 * start needs. What a developer has is never taken away. Not by `npm ci`: it refuses the whole lock file
 * when a registry lacks a binary for some other platform, which nobody here needs.
 *
 * @param {"start" | "everything"} wanted
 */
export async function installPackages(wanted) {
  const lock = fingerprint(["package-lock.json"]);
  const [installed, extent] = readStamp();
  if (installed === lock && (extent === "everything" || wanted === "start")) return;
  const everything = wanted === "everything" || existsSync(join(ROOT, DEVELOPERS));
  console.log("Installing packages (the first time takes a while) …");
  // No package needs its install script: onnxruntime-node's fetches CUDA files, and the CPU library is in the package.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  const code = await run("npm", everything ? args : [...args, "--omit=dev"]);
  if (code !== 0)
    throw new Error("`npm install` failed: see above. Check the network, then run the command again.");
  writeStamp(STAMP, `${lock} ${everything ? "everything" : "start"}`);
}

function readStamp() {
  const path = join(ROOT, STAMP);
  return existsSync(path) ? readFileSync(path, "utf8").split(" ") : [];
}
