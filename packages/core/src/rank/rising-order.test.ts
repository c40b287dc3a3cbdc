import fc from "fast-check";
import { expect, test } from "vitest";
import { risingOrder } from "./rising-order.ts";

const far = fc.double({ noNaN: true });
const near = fc.integer({ min: 0, max: 9 }).map((ulps) => 0.5 + ulps * 2 ** -53);
const few = fc.constantFrom(0, 0.25, 1);

test("is the order of a sort, whatever lies between the numbers, ties by what tells them apart", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(far, near, few), { maxLength: 60 }), (list) => {
      const keys = Float64Array.from(list);
      const later = (a: number, b: number): number => b - a;
      for (const tie of [undefined, later]) {
        const expected = list
          .map((_, at) => at)
          .toSorted((a, b) =>
            keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : tie === undefined ? a - b : tie(a, b),
          );
        expect([...risingOrder(keys, tie)]).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});
