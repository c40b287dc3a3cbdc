import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { command } from "./command.ts";
import { COMPILED, publishedManifest } from "./manifest.ts";
import { reachable } from "./reachable.ts";
import { ROOT, type WorkspacePackage } from "./workspace.ts";

/**
 * Puts a package's folder together as it is published: compiled files, what its manifest names beside
 * them, licence, notice, README.
 *
 * @param compiled the output folder of `compile`
 * @param target a folder that does not exist
 * @throws Error if its manifest or its files name what is not there
 */
export async function stage(
  { folder, manifest }: WorkspacePackage,
  compiled: string,
  target: string,
): Promise<void> {
  const sources = join(compiled, relative(ROOT, folder), "src");
  mkdirSync(target, { recursive: true });
  for (const file of manifest.files ?? [])
    if (file !== "src") cpSync(join(folder, file), join(target, file), { recursive: true });
  if (existsSync(join(folder, "README.md"))) cpSync(join(folder, "README.md"), join(target, "README.md"));
  for (const file of ["LICENSE", "NOTICE"]) cpSync(join(ROOT, file), join(target, file));
  for (const file of reachable(sources, manifest)) cpSync(join(sources, file), join(target, COMPILED, file));
  writeFileSync(join(target, "package.json"), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  // What a package needs beyond tsc, such as a runtime to bundle, it does itself.
  const hook = join(folder, "scripts/build-dist.ts");
  if (existsSync(hook)) await command("node", [hook, target]);
}

/** Takes away what only developers read: declarations and source maps. */
export function strip(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (/\.(d\.ts|map)$/.test(file)) rmSync(join(folder, file));
}
