import { readFileSync } from "node:fs";
import { API_ERRORS } from "@moodreel/server";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../..", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

/** The members of a union of string literals, as the source writes them. */
function unionOf(path: string, type: string): readonly string[] {
  const union = new RegExp(`type ${type} =([^;]*);`).exec(read(path))?.[1] ?? "";
  return [...union.matchAll(/\| "([a-z-]+)"/g)].map(([, code = ""]) => code);
}

const inCode = [
  ...unionOf("packages/core/src/error/moodreel-error.ts", "ErrorCode"),
  ...unionOf("packages/vision/src/errors.ts", "VisionErrorCode"),
  ...unionOf("packages/recommend/src/errors.ts", "RecommendErrorCode"),
  ...Object.keys(API_ERRORS),
  "usage",
];

const rows = [...read("docs/errors.md").matchAll(/^\| `([a-z-]+)` \| (.*)$/gm)];

describe("docs/errors.md", () => {
  it("lists every code there is, and none that is not", () => {
    expect(inCode.length).toBeGreaterThan(30);
    expect(rows.map(([, code]) => code).toSorted()).toEqual(inCode.toSorted());
  });

  it("gives the API's own errors the status they are sent with", () => {
    for (const [, code = "", rest = ""] of rows) {
      const status = API_ERRORS[code as keyof typeof API_ERRORS];
      if (status !== undefined) expect(rest, code).toMatch(new RegExp(`^${status} `));
    }
  });
});
