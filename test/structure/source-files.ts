import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const TOP = join(import.meta.dirname, "../..");

/** Where the sources of packages and apps begin, from the top of the repository. */
export const ROOTS: readonly string[] = globSync(["packages/*/src", "apps/*/src"], { cwd: TOP })
  .map(portable)
  .toSorted();

/** Sources below a folder, without tests, from the top of the repository. */
export function sourceFiles(folder: string): readonly string[] {
  return globSync(`${folder}/**/*.{ts,tsx,mjs}`, { cwd: TOP })
    .map(portable)
    .filter((file) => !/node_modules|\/dist\/|\.test\.|\.conformance\./.test(file))
    .toSorted();
}

/** Lines of a file, the last one counted also when nothing ends it. */
export function lineCount(file: string): number {
  return textOf(file).replace(/\n$/, "").split("\n").length;
}

/** The files beside or around a file that it imports, types included, from the top of the repository. */
export function importedFiles(file: string): readonly string[] {
  const paths = textOf(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"(\.[^"]+)"/g);
  return [...paths].map(([, path]) => portable(relative(TOP, join(TOP, dirname(file), path!))));
}

/** The packages of npm that a file imports, types included. */
export function importedPackages(file: string): readonly string[] {
  const names = textOf(file).matchAll(
    /^(?:import|export) (?:[^"';]* from )?"(?!node:)((?:@[^/"]+\/)?[^./"@][^/"]*)/gm,
  );
  return [...names].map(([, name]) => name!);
}

function textOf(file: string): string {
  return readFileSync(join(TOP, file), "utf8");
}

function portable(path: string): string {
  return path.split(sep).join("/");
}
