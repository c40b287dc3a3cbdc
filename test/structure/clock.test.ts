import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const CLOCK = /\bnew Date\(\)|\bDate\.now\(\)/;

/** Files that ask what time it is. A parameter, `now = Date.now`, does not: a test can set it. */
function askingTheTime(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: TOP, exclude: ["**/node_modules/**", "**/dist/**"] })
    .filter((path) => CLOCK.test(readFileSync(join(TOP, path), "utf8").replaceAll(COMMENT, "")))
    .toSorted();
}

it("is a parameter in every package", () => {
  expect(askingTheTime(["packages/*/src/**/*.{ts,tsx}"])).toEqual([]);
});

it("is asked by no test, nor by what tests use", () => {
  const tests = ["{packages,apps}/*/{src,scripts}/**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"];
  expect(askingTheTime(tests)).toEqual([]);
});
