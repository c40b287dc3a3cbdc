import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./run.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const SMALL = "packages/vision/dist/ort-small.wasm";
const STAMP = "node_modules/.moodreel-runtime-shrunk";
const SOURCES = ["packages/vision/scripts", "packages/vision/runtime", "package-lock.json"];

/** Makes the small ONNX Runtime that pages load, unless that has been done from these very sources. */
export async function shrinkRuntime() {
  const wanted = fingerprint(SOURCES);
  if (isStamped(STAMP, wanted) && existsSync(join(ROOT, SMALL))) return;
  const code = await run("node", ["packages/vision/scripts/shrink-runtime.ts"]);
  if (code !== 0) throw new Error("ONNX Runtime could not be made small: see above.");
  writeStamp(STAMP, wanted);
}
