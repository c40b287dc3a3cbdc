import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "./command.ts";
import { withCompiledImports, withCompiledWorkers } from "./worker-addresses.ts";
import { ROOT, type WorkspacePackage } from "./workspace.ts";

/**
 * Compiles the sources of all packages in one run of tsc. Every file is named to it: of files that it
 * meets through a package's name alone, TypeScript 7 leaves some out, now these, now those.
 *
 * @param output an empty folder; `packages/core/src/index.js` and so on appear there
 */
export async function compile(packages: readonly WorkspacePackage[], output: string): Promise<void> {
  const config = join(output, "tsconfig.json");
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        allowJs: false,
        checkJs: false,
        rewriteRelativeImportExtensions: true,
        declaration: true,
        sourceMap: true,
        inlineSources: true,
        outDir: output,
        rootDir: ROOT,
        typeRoots: [join(ROOT, "node_modules/@types")],
      },
      include: [],
      files: packages.flatMap(({ folder }) => sourcesIn(join(folder, "src"))),
    }),
  );
  await command("tsc", ["-p", config]);
  for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".js")) rewrite(join(output, file), withCompiledWorkers);
    if (file.endsWith(".d.ts")) rewrite(join(output, file), withCompiledImports);
  }
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => join(folder, file));
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
