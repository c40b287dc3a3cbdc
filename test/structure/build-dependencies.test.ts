import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importedFiles, importedPackages } from "./source-files.ts";

const WEB = join(import.meta.dirname, "../../apps/web/package.json");

/** Files that one leads to, itself among them. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached)
    for (const target of importedFiles(file)) if (/\.(?:ts|mjs)$/.test(target)) reached.add(target);
  return reached;
}

it("`npm start` builds the page without what only developers have", () => {
  const files = reachedFrom("apps/web/vite.config.ts");
  expect(files.size).toBeGreaterThan(50);
  const { dependencies } = JSON.parse(readFileSync(WEB, "utf8")) as { dependencies: Record<string, string> };
  const packages = new Set([...files].flatMap((file) => importedPackages(file)));
  expect([...packages].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
});
