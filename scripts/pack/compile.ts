import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { command } from "./command.ts";
import { sourcesOf } from "./manifest.ts";
import { withCompiledImports, withCompiledWorkers, workerModules } from "./worker-addresses.ts";
import { ROOT, type WorkspacePackage } from "./workspace.ts";

/**
 * Compiles all packages in one run of tsc, from their entries inward: what no entry reaches, tests and
 * their helpers above all, is not in the output.
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
        rewriteRelativeImportExtensions: true,
        declaration: true,
        sourceMap: true,
        inlineSources: true,
        outDir: output,
        rootDir: ROOT,
        typeRoots: [join(ROOT, "node_modules/@types")],
      },
      include: [],
      files: packages.flatMap(entriesOf),
    }),
  );
  await command("tsc", ["-p", config]);
  for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".js")) rewrite(join(output, file), withCompiledWorkers);
    if (file.endsWith(".d.ts")) rewrite(join(output, file), withCompiledImports);
  }
}

/** Everything by which others come in: exports, conditional imports, the command, and threads. */
function entriesOf({ folder, manifest }: WorkspacePackage): readonly string[] {
  const { exports, imports, publishConfig } = manifest;
  const named = [...sourcesOf(exports), ...sourcesOf(imports)].flatMap((path) => matches(folder, path));
  return [...named, ...commandOf(folder, publishConfig), ...workersIn(join(folder, "src"))];
}

/** `./src/tables/*.ts` stands for each file there that is no test. */
function matches(folder: string, path: string): readonly string[] {
  if (!path.includes("*")) return [join(folder, path)];
  const [before = "", after = ""] = path.split("*");
  return readdirSync(join(folder, dirname(`${before}x`)))
    .filter((file) => file.endsWith(after) && !/\.(test|conformance)\.tsx?$/.test(file))
    .map((file) => join(folder, dirname(`${before}x`), file));
}

function commandOf(folder: string, published: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return Object.values((published["bin"] as Record<string, string> | undefined) ?? {}).map((path) =>
    join(folder, path.replace(/^(\.\/)?dist\//, "src/").replace(/\.js$/, ".ts")),
  );
}

function workersIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const path = join(folder, file);
      return workerModules(readFileSync(path, "utf8")).map((module) => resolve(dirname(path), module));
    })
    .map((path) => {
      if (existsSync(path)) return path;
      throw new Error(`There is no ${relative(ROOT, path)}, which a source file names as a thread.`);
    });
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}
