import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { mapFunctions } from "./wasm/map-functions.ts";
import { readUsedFunctions, RUNTIME } from "./wasm/used-functions.ts";

// node packages/vision/scripts/shrink-runtime.ts: writes dist/ort-small.wasm, ONNX Runtime without
// the functions that the models of this package do not use. Where one is called after all it traps,
// and faces are read on with the whole runtime (src/web/fallback-reader.ts).

/** Functions up to this size are kept in any case: they make the file little larger, and safer. */
const SMALL_BYTES = 64;
/** No locals, `unreachable`, `end`. */
const TRAP = Uint8Array.of(0, 0, 0x0b);

const target = fileURLToPath(new URL("../dist/ort-small.wasm", import.meta.url));
const runtime = await readFile(RUNTIME);
const used = await readUsedFunctions(runtime);
const small = mapFunctions(runtime, (code, index) =>
  used.has(index) || code.length <= SMALL_BYTES ? code : TRAP,
);
await mkdir(dirname(target), { recursive: true });
await writeFile(target, small);
