import fc from "fast-check";
import { expect, test } from "vitest";
import { film } from "../conformance/shelf.ts";
import { packItems, unpackItems } from "./pack-items.ts";

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
    fc.property(items, (all) => {
      expect([...unpackItems(structuredClone(packItems(all)))].flat()).toEqual(all);
    }),
    { numRuns: 200 },
  );
});

test("many items come some at a time, in their order", () => {
  const all = Array.from({ length: 2500 }, (_, n) => film(`f${n}`, ["Drama"], { people: [`Person ${n}`] }));
  const batches = [...unpackItems(packItems(all))];
  expect(batches.length).toBeGreaterThan(1);
  expect(batches.flat()).toEqual(all);
});
