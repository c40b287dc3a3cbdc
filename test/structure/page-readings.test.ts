import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");

/** Of a page, which may be about to change: it is polled until it is what it should be. */
const READINGS = [
  "count",
  "textContent",
  "innerText",
  "innerHTML",
  "allTextContents",
  "allInnerTexts",
  "inputValue",
  "isChecked",
  "isVisible",
  "isHidden",
  "isEnabled",
  "isDisabled",
  "getAttribute",
  "boundingBox",
  "title",
];
const READ_ONCE = new RegExp(
  String.raw`\bexpect\(\s*await [^;]*?(\.(${READINGS.join("|")})\(|\.evaluate(All)?\((?!\(\) => underTest\.)|\bseriousProblems\()|\bexpect\(\w+\.url\(\)\)`,
);
/** Says that nothing came for half a second, in which a busy machine may not have begun. */
const QUIET_FOR_A_TIME = /"networkidle"/;

const statements = (text: string): readonly string[] => text.split(/;\n/);

it.each([
  ["what is read off a page only once", READ_ONCE],
  ["what waits for half a second without requests", QUIET_FOR_A_TIME],
])("in the tests with a browser there is nothing of %s", (_what, pattern) => {
  const files = globSync("test/{browser,firefox,webkit,packages}/**/*.ts", { cwd: TOP }).toSorted();
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    statements(readFileSync(join(TOP, file), "utf8"))
      .filter((statement) => pattern.test(statement))
      .map((statement) => `${file}: ${statement.trim().slice(-200)}`),
  );
  expect(found).toEqual([]);
});
