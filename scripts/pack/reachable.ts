import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { COMPILED, sourcesOf, type SourceManifest } from "./manifest.ts";

/**
 * The compiled files of a package that its entries reach: exports, conditional imports, the command, and
 * from there on every import and every module that runs in a thread. Tests and their helpers are not among them.
 *
 * @param folder the package's compiled sources, in a tree like the repository's
 * @returns paths relative to the folder
 * @throws Error if one imports a file outside the package, which will not be there once it is installed, or a file
 *   that does not exist
 */
export function reachable(folder: string, manifest: SourceManifest): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string, from: string): void => {
    if (found.has(path)) return;
    const named = `${relative(folder, from)} of ${manifest.name} names ${relative(folder, path)}`;
    if (!path.startsWith(dirname(folder) + sep))
      throw new Error(`${named}: a package may name files of its own only, others by their package.`);
    // Models, descriptions and the manifest lie beside the compiled files, not among them.
    if (!path.startsWith(folder + sep)) return;
    if (!existsSync(path)) throw new Error(`${named}, which is not there.`);
    found.add(path);
    for (const target of modulesIn(readFileSync(path, "utf8"))) {
      visit(resolve(dirname(path), target), path);
      if (path.endsWith(".d.ts")) visit(resolve(dirname(path), declarationsOf(target)), path);
    }
    if (path.endsWith(".js")) for (const beside of [declarationsOf(path), `${path}.map`]) visit(beside, path);
  };
  for (const entry of entriesOf(folder, manifest)) visit(entry, join(folder, "package.json"));
  return [...found].map((path) => relative(folder, path));
}

function entriesOf(folder: string, { exports, imports, publishConfig }: SourceManifest): readonly string[] {
  const bin = Object.values((publishConfig?.["bin"] as Record<string, string> | undefined) ?? {});
  return [
    ...[...sourcesOf(exports), ...sourcesOf(imports)].flatMap((path) =>
      matches(folder, path.replace(/^\.\/src\//, "").replace(/\.tsx?$/, ".js")),
    ),
    ...bin.map((path) => join(folder, path.replace(`${COMPILED}/`, ""))),
  ];
}

/** `tables/*.js` stands for each file there. */
function matches(folder: string, path: string): readonly string[] {
  if (!path.includes("*")) return [join(folder, path)];
  const within = join(folder, dirname(path));
  return readdirSync(within)
    .filter((file) => file.endsWith(".js") && !file.includes(".conformance."))
    .map((file) => join(within, file));
}

function declarationsOf(path: string): string {
  return path.replace(/\.js$/, ".d.ts");
}

/** Relative addresses of modules: imported, or started in a thread. */
function modulesIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g),
    ...text.matchAll(/new URL\(\s*"(?!\w+:)([^"]+\.js)",\s*import\.meta\.url\s*\)/g),
  ].map((match) => match[1]!);
}
