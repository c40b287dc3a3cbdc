import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { execute } from "./support/execute.ts";

const { libraries, command, tarballs } = inject("workshop");

interface Manifest {
  readonly name: string;
  readonly exports?: object;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

describe.each(Object.keys(tarballs))("the tarball of %s", (name) => {
  const folder = join(name === "moodreel" ? command : libraries, "node_modules", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const own = files.filter((file) => !file.startsWith("node_modules/"));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

  it("carries licence, notice and README, and says what it is", () => {
    expect(own).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "package.json"]));
    expect(manifest).toMatchObject({
      description: expect.any(String),
      keywords: expect.any(Array),
      license: "MIT",
      type: "module",
      engines: { node: ">=22.13" },
    });
  });

  it("carries no sources, no tests and nothing that only tests use", () => {
    const strange = files.filter((file) =>
      /(\.test\.|\.conformance\.|\.bench\.|(^|\/)(src|test|testing|scripts|conformance)\/|test-data|(?<!\.d)\.tsx?$)/.test(
        file,
      ),
    );
    expect(strange).toEqual([]);
  });

  it("imports only what it names as a dependency", () => {
    const named = new Set([
      name,
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
      ...builtinModules,
    ]);
    const missing = own
      .filter((file) => /^dist\/.*\.m?js$/.test(file))
      .flatMap((file) => bareImports(readFileSync(join(folder, file), "utf8")))
      .filter((module) => !named.has(module));
    expect([...new Set(missing)]).toEqual([]);
  });

  it("is what publint and attw call right", async () => {
    const options = { cwd: libraries };
    const bin = join(libraries, "node_modules/.bin");
    const lint = await execute(join(bin, "publint"), ["run", tarballs[name]!, "--strict"], options);
    expect(lint.stdout + lint.stderr).toContain("All good!");
    expect(lint.code).toBe(0);
    if (manifest.exports === undefined) return;
    const types = await execute(
      join(bin, "attw"),
      [tarballs[name]!, "--profile", "esm-only", "--no-emoji"],
      options,
    );
    expect(types.code, types.stdout + types.stderr).toBe(0);
  });
});

/** `zod` of `import … from "zod/v4"`; no relative, internal or Node's own modules. */
function bareImports(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /^(?:import|export)\s(?:[^"';(]*\sfrom\s*)?"([^".#][^"]*)"|\bimport\(\s*"([^".#][^"]*)"/gm,
    ),
  ]
    .map(([, first, second]) => first ?? second ?? "")
    .filter((module) => !module.startsWith("node:"))
    .map((module) =>
      module
        .split("/")
        .slice(0, module.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}
