import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ROOT } from "./run.mjs";

/**
 * One hash over files and folders of the repo: names and contents. Missing ones count as empty.
 *
 * @param {readonly string[]} paths from the root of the repo
 */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of filesUnder(join(ROOT, path))) {
      hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  return hash.digest("hex");
}

/**
 * Whether `writeStamp` left the same text there.
 *
 * @param {string} path
 * @param {string} text
 */
export function isStamped(path, text) {
  try {
    return readFileSync(join(ROOT, path), "utf8") === text;
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @param {string} text
 */
export function writeStamp(path, text) {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * @param {string} path
 * @returns {Generator<string, void>}
 */
function* filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isFile()) return void (yield path);
  for (const name of readdirSync(path).toSorted()) {
    if (name !== "node_modules" && name !== "dist") yield* filesUnder(join(path, name));
  }
}
