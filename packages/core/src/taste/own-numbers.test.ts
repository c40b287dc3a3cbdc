import fc from "fast-check";
import { expect, test } from "vitest";
import { OwnNumbers } from "./own-numbers.ts";

const anyNumber = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 31 - 1 }));

test("finds each number at its place, and no other number", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyNumber, { maxLength: 60 }), fc.array(anyNumber), (numbers, others) => {
      const own = new OwnNumbers(Int32Array.from(numbers));
      for (const number of [...numbers, ...others]) expect(own.placeOf(number)).toBe(numbers.indexOf(number));
    }),
  );
});
