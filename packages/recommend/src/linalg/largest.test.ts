import fc from "fast-check";
import { expect, test } from "vitest";
import { largest } from "./largest.ts";

test("finds what sorting would find", () => {
  const values = fc.array(fc.constantFrom(-Infinity, -2, 0, 1, 1.5, 7), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat({ max: 70 }), fc.constantFrom(-Infinity, 0, 1), (list, count, above) => {
      const sorted = [...list.keys()]
        .filter((i) => list[i]! > above)
        .toSorted((a, b) => list[b]! - list[a]! || a - b);
      expect([...largest(Float32Array.from(list), count, above)]).toEqual(sorted.slice(0, count));
    }),
  );
});

test("finds the same of many", () => {
  const values = fc.array(fc.oneof(fc.constantFrom(-Infinity, NaN, 0, 0.25, 7), fc.float({ noNaN: true })), {
    minLength: 100,
    maxLength: 400,
  });
  fc.assert(
    fc.property(values, fc.integer({ min: 100, max: 420 }), (given, count) => {
      const list = Float32Array.from(given);
      const sorted = [...list.keys()]
        .filter((i) => list[i]! > 0)
        .toSorted((a, b) => list[b]! - list[a]! || a - b);
      expect([...largest(list, count, 0)]).toEqual(sorted.slice(0, count));
    }),
  );
});
