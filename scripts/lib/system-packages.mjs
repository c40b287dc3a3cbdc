import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const NO_INSTALL = "--no-install";

/** Whether `--no-install` was given: what is missing outside the repository is then named and left missing. */
export function forbidsInstalls() {
  return process.argv.includes(NO_INSTALL);
}

/** The arguments of this script for the program that it runs. */
export function passedOn() {
  return process.argv.slice(2).filter((argument) => argument !== NO_INSTALL);
}

/**
 * Installs a Debian package, having said so first, where that can be done: as root, with apt-get, and
 * nobody having forbidden it.
 *
 * @param {string} name of the package
 * @param {string} purpose what needs it: "the browser tests"
 * @returns {Promise<boolean>} whether it was installed
 */
export async function installSystemPackage(name, purpose) {
  if (forbidsInstalls() || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(
    `Installing Debian's package ${name} on this machine (apt-get install ${name}): for ${purpose} …`,
  );
  await run("apt-get", ["update", "-qq"], { quiet: true });
  const code = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], {
    quiet: true,
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  return code === 0;
}
