import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** ONNX Runtime for WebAssembly, as its package has it. */
export const RUNTIME = fileURLToPath(import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"));

/** Which of the runtime's functions the models of this package use: written by trace-runtime.ts. */
export const USED_FUNCTIONS = fileURLToPath(new URL("../../runtime/used-functions.json", import.meta.url));

export interface UsedFunctions {
  /** SHA-256 of the runtime that was traced. */
  readonly sha256: string;
  /** Number of the first function and how many follow it, of each run of neighbours. */
  readonly runs: readonly (readonly [first: number, count: number])[];
}

/** Another runtime is installed than was traced: trace-runtime.ts takes eight seconds. */
export class UntracedRuntime extends Error {
  override readonly name = "UntracedRuntime";
}

/** @throws UntracedRuntime */
export async function readUsedFunctions(runtime: Uint8Array): Promise<ReadonlySet<number>> {
  const { sha256, runs } = JSON.parse(await readFile(USED_FUNCTIONS, "utf8")) as UsedFunctions;
  if (sha256 !== sha256Of(runtime))
    throw new UntracedRuntime(
      "The installed onnxruntime-web is not the one whose use was traced. Run node packages/vision/scripts/trace-runtime.ts, then this again.",
    );
  return new Set(runs.flatMap(([first, count]) => Array.from({ length: count }, (_, i) => first + i)));
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
