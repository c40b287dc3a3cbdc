import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonProblem } from "./json-problem.ts";

test.for<[text: string, line: number, character: number, found: string]>([
  ['{"title": tru}', 1, 11, "tru"],
  ['{"title": TRUE}', 1, 11, "TRUE"],
  ['{"title": undefined}', 1, 11, "undefined"],
  ['{"title": 01}', 1, 11, "01"],
  ["[{title: 1}]", 1, 3, "title"],
  ['[\n  {"a": 1},\n  {"a" 2}\n]', 3, 8, "2"],
  ['{"a": 1,}', 1, 9, "}"],
  ["[1, 2", 1, 6, ""],
  ['{"a": "never ends', 1, 7, '"never ends'],
  ["[1] 2", 1, 5, "2"],
  ["[1}", 1, 3, "}"],
  ["", 1, 1, ""],
])("%s: line %i, character %i, %s", ([text, line, character, found]) => {
  expect(jsonProblem(text)).toEqual({ line, character, found });
});

test("agrees with JSON.parse on what is JSON", () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const nearly = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.string({
        maxLength: 2,
        unit: fc.constantFrom(...Array.from("{}[],:\"'\\0eE+-. \t\u0001\u007f\u0085")),
      }),
    )
    .map(([json, at, put]) => json.slice(0, at % json.length) + put + json.slice(at % json.length));
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearly), (text) => {
      expect(jsonProblem(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test("looks at a megabyte of brackets or of text without trouble", () => {
  expect(jsonProblem("[".repeat(2 ** 20))).toMatchObject({ found: "" });
  expect(jsonProblem(JSON.stringify("x\n".repeat(2 ** 19)))).toBe(null);
});
