import fc from "fast-check";
import { expect, test } from "vitest";
import { byLevel, keepRows, uniteParts } from "./row-levels.ts";

type List = ReadonlyMap<number, number>;

/** Each row has one level, whichever list it is on. */
const levelOf = (row: number): number => (row * 40_503) % 65_536;
const listTo = (max: number) =>
  fc
    .uniqueArray(fc.oneof(fc.nat({ max: 200 }), fc.nat({ max })), { maxLength: 100 })
    .map((rows): List => new Map(rows.toSorted((a, b) => a - b).map((row) => [row, levelOf(row)])));

function partOf(of: List): Uint8Array {
  const bytes = new Uint8Array(of.size * 6);
  new Uint32Array(bytes.buffer, 0, of.size).set([...of.keys()]);
  new Uint16Array(bytes.buffer, of.size * 4, of.size).set([...of.values()]);
  return bytes;
}

test.for([200, 30_000, 4_294_967_295])("unites, keeps and orders rows up to %i as sets do", (most) => {
  const list = listTo(most);
  fc.assert(
    fc.property(fc.array(list, { maxLength: 4 }), fc.array(list, { maxLength: 3 }), (some, others) => {
      const all = new Map(some.flatMap((one) => [...one]));
      const wanted = new Set(others.flatMap((one) => [...one.keys()]));
      const kept = keepRows(uniteParts(some.map(partOf)), others.map(partOf));
      const expected = [...all].filter(([row]) => wanted.has(row)).toSorted(([a], [b]) => a - b);
      expect([...kept.rows]).toEqual(expected.map(([row]) => row));
      expect([...kept.levels]).toEqual(expected.map(([, level]) => level));
      const best = [...all].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
      expect([...byLevel(uniteParts(some.map(partOf)))]).toEqual(best);
    }),
  );
});

test("orders many rows as it orders few", () => {
  const many: List = new Map(Array.from({ length: 9000 }, (_, at) => [3 * at, levelOf(at >> 1)]));
  const best = [...many].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
  expect([...byLevel(uniteParts([partOf(many)]))]).toEqual(best);
});
