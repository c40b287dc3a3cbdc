import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileWat } from "../../../scripts/lib/compile-wat.ts";

// node packages/vision/scripts/compile-pixels.ts: after a change of pixels.wat.

const source = new URL("../src/frame/pixels.wat", import.meta.url);
const target = new URL("../src/frame/pixels-wasm.ts", import.meta.url);

/** The text of pixels-wasm.ts for the pixels.wat there is. */
export async function compiledPixels(): Promise<string> {
  const code = await compileWat("pixels.wat", await readFile(source, "utf8"), { simd: true });
  return `/** pixels.wat as WebAssembly, base64. Written by scripts/compile-pixels.ts. */
export const PIXELS_WASM =
  "${code}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await compiledPixels());
