import { join } from "node:path";
import { ROOT, run } from "./run.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const STAMP = "bench/peers/node_modules/.moodreel-installed";

/** Installs what the bench of vision compares with, unless that has been done. */
export async function installPeers() {
  const wanted = fingerprint(["bench/peers/package-lock.json"]);
  if (isStamped(STAMP, wanted)) return;
  console.log("Installing the libraries to compare with into bench/peers …");
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
  const code = await run("npm", [...args, join(ROOT, "bench/peers")]);
  if (code !== 0) throw new Error("The libraries to compare with could not be installed: see above.");
  writeStamp(STAMP, wanted);
}
