import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PERSONAL_FORMATS } from "./personal-formats.ts";

test("docs/formats.md names every export that is known", () => {
  const docs = readFileSync(new URL("../../../../../docs/formats.md", import.meta.url), "utf8");
  const [, yours = ""] = docs.split("## What is yours");
  const missing = PERSONAL_FORMATS.map(({ name }) => name).filter((name) => !yours.includes(name));
  expect(missing).toEqual([]);
});
