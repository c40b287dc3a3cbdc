import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { mapFunctions } from "./map-functions.ts";
import { readUsedFunctions, RUNTIME } from "./used-functions.ts";

/** Functions up to this size are kept in any case: they make the file little larger, and safer. */
const SMALL_BYTES = 64;
/** No locals, `unreachable`, `end`. */
const TRAP = Uint8Array.of(0, 0, 0x0b);

const TARGET = fileURLToPath(new URL("../../dist/ort-small.wasm", import.meta.url));

/**
 * Writes ONNX Runtime without the functions that the models of this package do not use. Where one is
 * called after all it traps, and faces are read on with the whole runtime (src/web/fallback-reader.ts).
 *
 * @returns the file
 * @throws UntracedRuntime when another runtime is installed than was traced
 */
export async function smallRuntime(): Promise<string> {
  const runtime = await readFile(RUNTIME);
  const used = await readUsedFunctions(runtime);
  const small = mapFunctions(runtime, (code, index) =>
    used.has(index) || code.length <= SMALL_BYTES ? code : TRAP,
  );
  await write(small);
  return TARGET;
}

/** Puts the whole runtime in the small one's place: larger to load, and works with any version. */
export async function wholeRuntime(): Promise<string> {
  await write(await readFile(RUNTIME));
  return TARGET;
}

async function write(bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(TARGET), { recursive: true });
  await writeFile(TARGET, bytes);
}
