#!/usr/bin/env node
// Written for old Node versions: the rest needs Node 24, which the repo brings along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "../src/main.ts");
// What Node makes of the sources is kept: without it half of the time of a short command goes there.
// Not in the temporary folder, where others could put code.
const cache = join(here, "../node_modules/.cache/compiled");

if (Number(process.versions.node.split(".")[0]) >= 24) {
  module.enableCompileCache(cache);
  await import(main);
} else {
  runUnder(pinnedNode());
}

/** Of tools/node in the repository, where scripts/lib/ensure-node.mjs puts it. */
function pinnedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const program = process.platform === "win32" ? "node.exe" : "node";
  const found = join(
    here,
    "../../../tools/node/node_modules",
    `node-${system}-${process.arch}`,
    "bin",
    program,
  );
  if (existsSync(found)) return found;
  console.error(
    `moodreel needs Node 24 (this is ${process.version}). Run \`npm install\` in its folder, which brings Node 24 along, or install it from https://nodejs.org.`,
  );
  process.exit(1);
}

/** @param {string} node its path */
function runUnder(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(
      `moodreel could not start Node 24 at ${node}: ${error.message}. Run \`npm install\` again.`,
    );
    process.exit(1);
  });
  child.on("exit", (code, signal) =>
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
  );
}
