import fc from "fast-check";
import { expect, test } from "vitest";
import { film } from "../../catalogs/conformance/shelf.ts";
import { ItemPacker } from "./item-packer.ts";
import { unpackItems } from "./packed-items.ts";

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const names = fc.array(
  name.map((text) => text.replaceAll("\n", " ")),
  { maxLength: 3 },
);
const items = fc.array(
  fc
    .tuple(
      name,
      fc.uniqueArray(fc.constantFrom("Drama", "Sci-Fi", "Куклы"), { maxLength: 3 }),
      fc.record({
        title: name,
        year: fc.option(fc.integer({ min: -720, max: 2999 })),
        rating: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
        votes: fc.option(fc.nat()),
        runtime: fc.option(fc.double({ min: 0.1, max: 500, noNaN: true })),
        language: fc.option(fc.constantFrom("en", "日本語")),
        people: names,
        tags: names,
      }),
      fc.option(fc.record({ overview: name, countries: fc.array(name, { minLength: 1 }) }), { nil: {} }),
    )
    .map(([id, genres, fields, facts]) => film(id, genres, { ...fields, ...facts })),
  { maxLength: 40 },
);

test("items are the same on the other thread, in whatever letters they are written", () => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 3 }), (batches) => {
      const packer = new ItemPacker();
      const lists: (readonly string[])[] = [];
      for (const all of batches) {
        packer.add(all);
        const packed = structuredClone(packer.take());
        expect(packed.firstList).toBe(lists.length);
        lists.push(...packed.lists);
        expect(unpackItems(packed, lists)).toEqual(all);
      }
    }),
    { numRuns: 100 },
  );
});

test("begins its numbers of genre lists anew before they fill the memory", () => {
  const packer = new ItemPacker();
  packer.add(Array.from({ length: 50_001 }, (_, n) => film(`f${n}`, [`Genre ${n}`])));
  expect(packer.take().lists).toHaveLength(50_001);
  packer.add([film("next", ["Genre 7"])]);
  expect(packer.take()).toMatchObject({ firstList: 0, lists: [["Genre 7"]] });
});
