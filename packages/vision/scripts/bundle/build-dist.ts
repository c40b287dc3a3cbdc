import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { smallRuntime } from "../wasm/small-runtime.ts";
import { bundleCode, bundleWorker } from "./bundle.ts";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));
const runtimeFile = (name: string): string => fileURLToPath(import.meta.resolve(`onnxruntime-web/${name}`));

/** What runs, by the entry of package.json, from the package's `src`. */
const NODE_ENTRIES = ["node/index"];
const PAGE_ENTRIES = ["web/index", "webgpu/index", "element/index", "react/index"];
const WORKERS = ["web/face-reader.worker", "webgpu/webgpu.worker"];

/**
 * Writes into a package's folder what is published in place of its sources: each entry in
 * `dist`, where the declarations may lie already, and in `dist/assets` the workers, models and
 * WebAssembly, which a page may also load from elsewhere. Nothing in it imports another package but
 * the optional peers.
 */
export async function buildDist(target: string): Promise<void> {
  const dist = join(target, "dist");
  const assets = join(dist, "assets");
  await clearCode(dist);
  await mkdir(assets, { recursive: true });
  await bundleCode(PACKAGE, NODE_ENTRIES, dist, "node");
  await bundleCode(PACKAGE, PAGE_ENTRIES, dist, "browser");
  for (const worker of WORKERS) await bundleWorker(PACKAGE, worker, assets);
  const files = [
    join(PACKAGE, "models/face-detector.onnx"),
    join(PACKAGE, "models/expression.onnx"),
    join(PACKAGE, "models/face-detector.fused.onnx"),
    join(PACKAGE, "models/expression.fused.onnx"),
    await smallRuntime(),
    runtimeFile("ort-wasm-simd-threaded.wasm"),
    runtimeFile("ort-wasm-simd-threaded.asyncify.wasm"),
  ];
  for (const file of files) await cp(file, join(assets, file.split(/[\\/]/).at(-1)!));
  // The models lie in assets; what is left beside them are their cards.
  await rm(join(target, "models"), { recursive: true, force: true });
  for (const card of ["face-detector.md", "expression.md"])
    await cp(join(PACKAGE, "models", card), join(target, "models", card));
  await cp(join(PACKAGE, "NOTICE"), join(target, "NOTICE"));
  await cp(join(PACKAGE, "licenses"), join(target, "licenses"), { recursive: true });
}

/** Takes away compiled sources, which the bundles replace, and leaves declarations. */
async function clearCode(dist: string): Promise<void> {
  await mkdir(dist, { recursive: true });
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    if (entry.isFile() && !entry.name.endsWith(".d.ts")) await rm(join(entry.parentPath, entry.name));
}
