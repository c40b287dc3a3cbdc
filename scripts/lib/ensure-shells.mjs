import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installSystemPackage } from "./system-packages.mjs";

const SHELLS = ["zsh", "fish"];

/**
 * Sees to the shells whose completion is tested, by Debian's packages when we may install them.
 *
 * @returns {Promise<string[]>} those that are still missing
 */
export async function ensureShells() {
  /** @type {string[]} */
  const missing = [];
  for (const shell of SHELLS.filter(isMissing)) {
    await installSystemPackage(shell, "the tests of completion");
    if (isMissing(shell)) missing.push(shell);
  }
  return missing;
}

/** @param {string} shell */
function isMissing(shell) {
  return !(process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, shell)));
}
