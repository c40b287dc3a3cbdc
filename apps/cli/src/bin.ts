#!/usr/bin/env node
// The command as it is installed: compiled, on Node 22 and newer. In the repository bin/moodreel.mjs stands in its place.
import module from "node:module";
import { compiledCache } from "./installed/compiled-cache.ts";
import { nodeTooOld } from "./installed/node-too-old.ts";
import { quietSqlite } from "./installed/quiet-sqlite.ts";

const tooOld = nodeTooOld(process.version);
if (tooOld === null) {
  quietSqlite();
  module.enableCompileCache(compiledCache());
  await import("./main.ts");
} else {
  console.error(tooOld);
  process.exitCode = 1;
}
