/** What shrink-runtime.ts ends with when another runtime is installed than was traced. */
const UNTRACED = 3;

/**
 * Makes the small ONNX Runtime that pages load. Another version of onnxruntime-web is traced first, and
 * where that fails pages get the whole runtime: larger, and no reason not to start.
 *
 * @param {(script: string, ...args: string[]) => Promise<number>} script runs one of packages/vision/scripts
 *   and gives its exit code
 * @param {(line: string) => void} warn
 * @throws Error where not even the whole runtime could be written
 */
export async function makeSmallRuntime(script, warn) {
  let code = await script("shrink-runtime.ts");
  if (code === UNTRACED) {
    warn("Another onnxruntime-web is installed than was traced: tracing it, which takes some seconds …");
    code = (await script("trace-runtime.ts")) || (await script("shrink-runtime.ts"));
  }
  if (code === 0) return;
  warn("ONNX Runtime could not be made small (see above): pages load all of it, 14 MB in place of 5.");
  if ((await script("shrink-runtime.ts", "--whole")) !== 0) {
    throw new Error("ONNX Runtime could not be written to packages/vision/dist: see above.");
  }
}
