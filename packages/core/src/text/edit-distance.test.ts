import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.for([
  ["matrix", "matrix", 0],
  ["matrix", "matirx", 1],
  ["matrix", "matrx", 1],
  ["matrix", "mattrix", 1],
  ["matrix", "metrix", 1],
  ["interstellar", "interssteller", 2],
  ["", "abc", 3],
] as const)("from %s to %s it is %i", ([a, b, distance]) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2));
  expect(editDistance(b, a)).toBe(distance);
});
