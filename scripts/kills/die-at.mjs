// Loaded before a program: counts its steps, each change of a file, statement of SQLite and message to a server, and
// kills it before the one that MOODREEL_DIE_AT names, as a power button would. So a kill between any two steps can be
// had again, on a machine of any speed.
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import { DatabaseSync, StatementSync } from "node:sqlite";

const last = Number(process.env["MOODREEL_DIE_AT"] ?? 0);
const countTo = process.env["MOODREEL_COUNT_TO"];
let steps = 0;

function step() {
  steps += 1;
  if (steps === last) process.kill(process.pid, "SIGKILL");
}

/** @param {any} object @param {readonly string[]} names */
function counted(object, names) {
  for (const name of names) {
    const original = object[name];
    object[name] = function (/** @type {unknown[]} */ ...args) {
      step();
      return original.apply(this, args);
    };
  }
}

const CHANGES = ["rename", "link", "rm", "unlink", "mkdir", "utimes"];
counted(fs, [
  ...CHANGES.map((name) => `${name}Sync`),
  "openSync",
  "writeSync",
  "fsyncSync",
  "write",
  "fsync",
]);
counted(promises, [...CHANGES, "open"]);
counted(DatabaseSync.prototype, ["exec"]);
counted(StatementSync.prototype, ["run", "all"]);
counted(Socket.prototype, ["write"]);
syncBuiltinESMExports();

if (countTo !== undefined) process.on("exit", () => fs.writeFileSync(countTo, String(steps)));
