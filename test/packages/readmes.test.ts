import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { examplesOf, fencesOf } from "./support/fences.ts";
import { runExample } from "./support/run-example.ts";

const { libraries, command, nodes, tarballs } = inject("workshop");

function projectOf(name: string): string {
  return name === "moodreel" ? command : libraries;
}

/** The README as it was installed. */
function readmeOf(name: string): string {
  return readFileSync(join(projectOf(name), "node_modules", name, "README.md"), "utf8");
}

describe.each(Object.keys(tarballs))("the README of %s", (name) => {
  const examples = examplesOf(fencesOf(readmeOf(name)), "run");

  it("has an example that runs", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  describe.each(Object.keys(nodes) as (keyof typeof nodes)[])("on Node %s", (version) => {
    it.each(examples.map((example, index) => [index + 1, example] as const))(
      "is right in its example %i",
      async (_number, example) => {
        const { stdout, stderr } = await runExample(example, projectOf(name), nodes[version]);
        if (example.output !== null) expect(stdout).toBe(example.output);
        // Node 22 says so of its SQLite; the command says it not.
        const warnings =
          name === "moodreel" ? stderr : stderr.replaceAll(/^.*SQLite is an experimental.*\n.*\n/gm, "");
        expect(warnings).toBe("");
      },
    );
  });
});

it("comes with every package of the repository", () => {
  const packages = readdirSync(new URL("../../packages", import.meta.url));
  expect(Object.keys(tarballs)).toEqual(
    expect.arrayContaining([...packages.map((name) => `@moodreel/${name}`), "moodreel"]),
  );
});
