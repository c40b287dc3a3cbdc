import { smallRuntime, wholeRuntime } from "./wasm/small-runtime.ts";
import { UntracedRuntime } from "./wasm/used-functions.ts";

// node packages/vision/scripts/shrink-runtime.ts [--whole]: writes dist/ort-small.wasm, the ONNX Runtime
// that pages load. Exit codes: 0 written; 3 another runtime is installed than was traced, so that
// trace-runtime.ts has to be run first; 1 anything else. With --whole all of the runtime is written,
// whatever its version: pages then load 14 MB in place of 5.

const whole = process.argv.includes("--whole");

try {
  console.log(`Wrote ${await (whole ? wholeRuntime() : smallRuntime())}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UntracedRuntime ? 3 : 1;
}
