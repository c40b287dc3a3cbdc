import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { succeed } from "./support/execute.ts";
import { examplesOf, type Example } from "./support/fences.ts";

const { libraries, command, nodes, tarballs } = inject("workshop");

/** The README as it was installed. */
function readmeOf(name: string): string {
  const project = name === "moodreel" ? command : libraries;
  return readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
}

describe.each(Object.keys(tarballs))("the README of %s", (name) => {
  const examples = examplesOf(readmeOf(name));

  it("has an example that runs", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  describe.each(Object.keys(nodes) as (keyof typeof nodes)[])("on Node %s", (version) => {
    it.each(examples.map((example, index) => [index + 1, example] as const))(
      "is right in its example %i",
      async (_number, example) => {
        const { stdout, stderr } = await runExample(example, name, nodes[version]);
        if (example.output !== null) expect(stdout).toBe(example.output);
        // Node 22 says so of its SQLite; the command says it not.
        const warnings =
          name === "moodreel" ? stderr : stderr.replaceAll(/^.*SQLite is an experimental.*\n.*\n/gm, "");
        expect(warnings).toBe("");
      },
    );
  });
});

/** In a folder of its own inside the project, so that files that it makes are not met again. */
function runExample(
  { fence }: Example,
  name: string,
  node: string,
): Promise<{ stdout: string; stderr: string }> {
  const cwd = mkdtempSync(join(name === "moodreel" ? command : libraries, "example-"));
  const options = {
    cwd,
    node,
    env: { MOODREEL_HOME: join(cwd, "home"), XDG_CACHE_HOME: join(cwd, "cache") },
  };
  if (fence.language === "sh") return succeed("sh", ["-euc", fence.code], options);
  // What examples take for granted: some films of one's own.
  writeFileSync(join(cwd, "films.csv"), "title,genres,year\nAirplane!,Comedy,1980\nHeat,Thriller,1995\n");
  const file = join(cwd, "example.mjs");
  writeFileSync(file, fence.code);
  return succeed("node", [file], options);
}

it("comes with every package of the repository", () => {
  const packages = readdirSync(new URL("../../packages", import.meta.url));
  expect(Object.keys(tarballs)).toEqual(
    expect.arrayContaining([...packages.map((name) => `@moodreel/${name}`), "moodreel"]),
  );
});
