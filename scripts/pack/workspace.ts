import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceManifest } from "./manifest.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The folder that the tarballs go to; git ignores it. */
export const TARBALLS = join(ROOT, "dist-packages");

export interface WorkspacePackage {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: SourceManifest;
}

/** Every package that is meant for others: those under packages/ and apps/ that are not private, by name. */
export function publishedPackages(): readonly WorkspacePackage[] {
  return ["packages", "apps"]
    .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => join(ROOT, parent, name)))
    .flatMap((folder) => {
      const manifest = manifestIn(folder);
      return manifest === null || manifest.private === true ? [] : [{ folder, manifest }];
    })
    .toSorted((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}

/** `moodreel-core-0.1.0.tgz` for `@moodreel/core`, as npm names it. */
export function tarballName({ name, version }: SourceManifest): string {
  return `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
}

function manifestIn(folder: string): SourceManifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as SourceManifest;
  } catch (error) {
    // A folder that a removed package left behind, with nothing in it but what git ignores.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
