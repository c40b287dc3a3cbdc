import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compileWat } from "../../../scripts/lib/compile-wat.ts";

// node packages/recommend/scripts/compile-product-kernel.ts: after a change of product-kernel.wat.

const source = new URL("../src/linalg/product-kernel.wat", import.meta.url);
const target = new URL("../src/linalg/product-kernel-wasm.ts", import.meta.url);

const FUSED = /\(f32x4\.relaxed_madd (\(local\.get \$\w+\)) (\(local\.get \$\w+\)) (\(local\.get \$\w+\))\)/g;
const FEATURES = { simd: true, threads: true, relaxed_simd: true };

/** The text of product-kernel-wasm.ts for the product-kernel.wat there is. */
export async function compiledProductKernel(): Promise<string> {
  const fused = await readFile(source, "utf8");
  const plain = fused.replace(FUSED, "(f32x4.add $3 (f32x4.mul $1 $2))");
  return `/** product-kernel.wat as WebAssembly, base64. Written by scripts/compile-product-kernel.ts. */
export const FUSED_PRODUCT_WASM =
  "${await compileWat("product-kernel.wat", fused, FEATURES)}";

/** The same for engines without relaxed SIMD: a multiplication, then an addition. */
export const PLAIN_PRODUCT_WASM =
  "${await compileWat("product-kernel.wat", plain, { ...FEATURES, relaxed_simd: false })}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(target, await compiledProductKernel());
}
