import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./command.ts";
import { compile } from "./compile.ts";
import { stage } from "./stage.ts";
import { stageCommand } from "./stage-command.ts";
import { publishedPackages, tarballName } from "./workspace.ts";

/** The package that ships the others inside it. */
const COMMAND = "moodreel";

export interface Tarball {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
}

/** Builds every published package and writes one tarball each into a folder, which is emptied first. */
export async function packAll(target: string): Promise<readonly Tarball[]> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), "moodreel-pack-"));
  try {
    const packages = publishedPackages();
    const compiled = join(work, "compiled");
    mkdirSync(compiled);
    await compile(packages, compiled);
    const folders = new Map(packages.map(({ manifest: { name } }) => [name, join(work, "staged", name)]));
    for (const one of packages) await stage(one, compiled, folders.get(one.manifest.name)!);
    const inside = new Map([...folders].filter(([name]) => name !== COMMAND));
    stageCommand(folders.get(COMMAND)!, inside);
    return await Promise.all(
      packages.map(async ({ manifest }) => {
        const folder = folders.get(manifest.name)!;
        await command("npm", ["pack", "--pack-destination", target, "--loglevel=error"], { cwd: folder });
        const path = join(target, tarballName(manifest));
        return { name: manifest.name, path, bytes: statSync(path).size };
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
