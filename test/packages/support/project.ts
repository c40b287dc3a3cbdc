import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { succeed } from "./execute.ts";

const NPM = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

/** An empty project of a stranger. */
export function emptyProject(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
  return folder;
}

/** Lays tarballs into a project, as somebody does who got them, and installs them with what else is named. */
export async function install(
  project: string,
  tarballs: readonly string[],
  others: readonly string[] = [],
): Promise<void> {
  for (const path of tarballs) cpSync(path, join(project, basename(path)));
  const files = tarballs.map((path) => `./${basename(path)}`);
  await succeed("npm", ["install", ...NPM, ...files, ...others], { cwd: project });
}

/** The same by a command line that names tarballs of the folder, word for word as a page gives it. */
export async function installBy(
  commandLine: string,
  project: string,
  tarballs: readonly string[],
): Promise<void> {
  for (const path of tarballs)
    if (commandLine.includes(`./${basename(path)} `) || commandLine.includes(`./${basename(path)}\n`))
      cpSync(path, join(project, basename(path)));
  const env = { npm_config_audit: "false", npm_config_fund: "false", npm_config_prefer_offline: "true" };
  await succeed("sh", ["-euc", commandLine], { cwd: project, env });
}

/** Megabytes (10⁶ bytes) of all files under a folder. */
export function megabytes(folder: string): number {
  const bytes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(join(folder, file), { throwIfNoEntry: false }))
    .reduce((sum, stat) => sum + (stat?.isFile() === true ? stat.size : 0), 0);
  return bytes / 1e6;
}
