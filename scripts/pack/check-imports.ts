import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Holds a package's compiled files to what will be there once it is installed: their own package.
 *
 * @param folder the compiled package, in a tree like the repository's
 * @throws Error that names each import by path of another package's file
 */
export function checkImports(folder: string): void {
  const outside = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") || file.endsWith(".d.ts"))
    .flatMap((file) => {
      const path = join(folder, file);
      return pathsIn(readFileSync(path, "utf8"))
        .filter((target) => !resolve(dirname(path), target).startsWith(folder + sep))
        .map((target) => `${relative(folder, path)} imports ${target}`);
    });
  if (outside.length > 0)
    throw new Error(
      `A package may import files of its own only, others by their name:\n${outside.join("\n")}`,
    );
}

function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)].map((match) => match[1]!);
}
