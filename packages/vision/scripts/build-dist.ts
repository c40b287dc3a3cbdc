import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import { buildDist } from "./bundle/build-dist.ts";

// node packages/vision/scripts/build-dist.ts FOLDER: makes FOLDER, in which the package is put together
// to be published, run anywhere, with all that it needs of ONNX Runtime inside.

const [target] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (target === undefined) {
    console.error("Name the folder: node packages/vision/scripts/build-dist.ts FOLDER");
    process.exit(2);
  }
  await buildDist(resolve(target));
}
