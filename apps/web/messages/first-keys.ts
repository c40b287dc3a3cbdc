import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { keysIn } from "./used-keys.ts";

/** Not those of types, which leave nothing behind, and not `import()`, which comes later. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^;]*?from\s+)?"(\.[^"?]+)";/gm;

/** Which of `keys` an entry needs before anything is loaded on demand: those in the files that it imports. */
export function firstKeys(entries: readonly string[], keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) continue;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const key of keysIn(text, keys)) found.add(key);
    for (const [, path = ""] of text.matchAll(IMPORT)) waiting.push(resolve(dirname(file), path));
  }
  return found;
}
