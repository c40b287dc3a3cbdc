import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";
import { run } from "./run.mjs";

const STAMP = "node_modules/.moodreel-installed";

/**
 * Installs by the lock file, unless that has been done for this very one. Not by `npm ci`: it refuses
 * the whole lock file when a registry lacks a binary for some other platform, which nobody here needs.
 */
export async function installPackages() {
  const wanted = fingerprint(["package-lock.json"]);
  if (isStamped(STAMP, wanted)) return;
  console.log("Installing packages (the first time takes a minute) …");
  // onnxruntime-node's install script fetches CUDA files; the CPU library is in the package.
  const code = await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    env: { ONNXRUNTIME_NODE_INSTALL: "skip", npm_config_onnxruntime_node_install: "skip" },
  });
  if (code !== 0)
    throw new Error("`npm install` failed: see above. Check the network, then run the command again.");
  writeStamp(STAMP, wanted);
}
