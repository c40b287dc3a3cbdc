// Builds the packages that others install, as tarballs in dist-packages/.
import { relative } from "node:path";
import { packAll } from "./pack/pack-all.ts";
import { ROOT, TARBALLS } from "./pack/workspace.ts";

for (const { path, bytes } of await packAll(TARBALLS))
  console.log(`${String(Math.round(bytes / 1000)).padStart(6)} kB  ${relative(ROOT, path)}`);
