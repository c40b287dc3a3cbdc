import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeSmallRuntime } from "./make-small-runtime.mjs";
import { ROOT, run } from "./run.mjs";
import { fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const SMALL = "packages/vision/dist/ort-small.wasm";
const STAMP = "node_modules/.moodreel-runtime-shrunk";
const SOURCES = ["packages/vision/scripts", "packages/vision/runtime", "package-lock.json"];

/** Makes the small ONNX Runtime that pages load, unless that has been done from these very sources. */
export async function shrinkRuntime() {
  if (isStamped(STAMP, fingerprint(SOURCES)) && existsSync(join(ROOT, SMALL))) return;
  await makeSmallRuntime(
    (script, ...args) => run("node", [`packages/vision/scripts/${script}`, ...args], { quiet: true }),
    (line) => console.warn(line),
  );
  // After a trace the sources are others than before.
  writeStamp(STAMP, fingerprint(SOURCES));
}
