import fc from "fast-check";
import { expect, test } from "vitest";
import { timelineOf } from "./timeline.ts";

test("orders as sorting would, those of the same second as they came", () => {
  const times = fc.array(
    fc.oneof(fc.nat(20), fc.nat(3_000_000_000), fc.constantFrom(1.5, 1.7, -4, 3_000_000_000_000)),
  );
  fc.assert(
    fc.property(times, (list) => {
      const { times: sorted, item } = timelineOf({
        at: Float64Array.from(list),
        item: Uint32Array.from(list.keys()),
      });
      const first = Math.min(...list, 0);
      const second = (time: number): number => Math.floor(time - Math.min(...list));
      const expected = [...list.keys()].toSorted((a, b) => second(list[a]!) - second(list[b]!) || a - b);
      expect(first).toBeLessThanOrEqual(0);
      expect([...item]).toEqual(expected);
      expect([...sorted]).toEqual(expected.map((row) => list[row]!));
    }),
  );
});
