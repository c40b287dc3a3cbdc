import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installSystemPackage } from "./system-packages.mjs";

/** The library for programs with threads, under each of the folders where systems keep it. */
const NAME = "libfaketimeMT.so.1";
const FOLDERS = ["/usr/lib", "/usr/lib64", "/usr/local/lib"];

/**
 * The path of libfaketime, which gives a program another date: the system's, or Debian's package
 * when we may install it. `null` without one.
 *
 * @returns {Promise<string | null>}
 */
export async function ensureFaketime() {
  const found = systemFaketime();
  if (found !== null) return found;
  await installSystemPackage("faketime", "the tests under other dates");
  return systemFaketime();
}

function systemFaketime() {
  for (const folder of FOLDERS.filter((path) => existsSync(path))) {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const parent of [folder, ...inside.map(({ name }) => join(folder, name))]) {
      const path = join(parent, "faketime", NAME);
      if (existsSync(path)) return path;
    }
  }
  return null;
}
