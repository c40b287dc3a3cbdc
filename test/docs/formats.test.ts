import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withColumnWords } from "../../scripts/lib/column-words.ts";

test("docs/formats.md names the columns that the importer knows (npm run docs:formats)", () => {
  const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
  expect(withColumnWords(page)).toBe(page);
});
