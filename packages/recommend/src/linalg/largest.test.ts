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
