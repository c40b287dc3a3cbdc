import { readFile, writeFile } from "node:fs/promises";
import type { InferenceSession } from "onnxruntime-common";
import * as ort from "onnxruntime-web/wasm";
import { mapFunctions, leb128, withPrefix } from "./wasm/map-functions.ts";
import { RUNTIME, sha256Of, USED_FUNCTIONS, type UsedFunctions } from "./wasm/used-functions.ts";

// node packages/vision/scripts/trace-runtime.ts: after a change of onnxruntime-web or of a model's
// graph. Runs both models on a runtime in which every function notes that it was called, and writes
// runtime/used-functions.json. Exit codes: 0 written, 1 this runtime cannot be traced.

/** Where in memory the notes lie: one byte a function, far above what the runtime uses. */
const NOTES = 1 << 30;
const PAGE_BYTES = 1 << 16;
const BATCHES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 24, 48, 64, 1, 5, 2];
const [I32_CONST, I32_STORE8] = [0x41, 0x3a];

const memories: WebAssembly.Memory[] = [];
globalThis.WebAssembly.Memory = class extends WebAssembly.Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    const whole = descriptor.maximum === 65_536;
    super(whole ? { ...descriptor, initial: NOTES / PAGE_BYTES + 1 } : descriptor);
    if (whole) memories.push(this);
  }
};

const runtime = await readFile(RUNTIME);
let count = 0;
const traced = mapFunctions(runtime, (code, index) => {
  count = index + 1;
  const note = [I32_CONST, ...leb128(NOTES + index, true), I32_CONST, 1, I32_STORE8, 0, 0];
  return withPrefix(code, note);
});
ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmBinary = traced;
ort.env.logLevel = "error";

// Twice, since the second time what was freed is used again.
for (let time = 0; time < 2; time++) {
  const detector = await open("face-detector.fused.onnx");
  const expression = await open("expression.fused.onnx");
  for (const batch of BATCHES) {
    await run(detector, [1, 3, 128, 128]);
    await run(expression, [batch, 1, 48, 48]);
  }
  await detector.release();
  await expression.release();
}
// What is no model must be said to be none.
await ort.InferenceSession.create(new Uint8Array(64)).then(
  () => Promise.reject(new Error("A model of zeros was taken.")),
  () => undefined,
);

const memory = memories.at(-1);
if (memory === undefined)
  throw new Error("This runtime asks for another memory than those known: it cannot be traced.");
const notes = new Uint8Array(memory.buffer, NOTES, count);
const runs: [number, number][] = [];
for (const [index, used] of notes.entries()) {
  if (used === 0) continue;
  const last = runs.at(-1);
  if (last !== undefined && last[0] + last[1] === index) last[1]++;
  else runs.push([index, 1]);
}
const found: UsedFunctions = { sha256: sha256Of(runtime), runs };
await writeFile(USED_FUNCTIONS, `${JSON.stringify(found)}\n`);
console.log(`${notes.reduce((sum, used) => sum + used, 0)} of ${count} functions are used.`);

async function open(file: string): Promise<InferenceSession> {
  const model = await readFile(new URL(`../models/${file}`, import.meta.url));
  // As src/web/open-reader.ts opens them.
  return ort.InferenceSession.create(model, {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "disabled",
  });
}

async function run(session: InferenceSession, dims: readonly number[]): Promise<void> {
  const length = dims.reduce((product, dim) => product * dim, 1);
  const data = Float32Array.from({ length }, (_, i) => (i * 7919) % 256);
  await session.run({ [session.inputNames[0]!]: new ort.Tensor("float32", data, dims) });
}
