import type { Filters } from "@moodreel/core";
import { passTest } from "@moodreel/core/recommend";
import fc from "fast-check";
import { expect, test } from "vitest";
import { film } from "../catalogs/conformance/shelf.ts";
import {
  entryBounds,
  languageOfEntry,
  listAndLanguage,
  listOfEntry,
  mayPass,
  MOST_LISTS,
  votesAndRuntime,
  yearAndRating,
} from "./entry.ts";

const fields = fc.record({
  year: fc.option(fc.integer({ min: -800, max: 2999 })),
  rating: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  votes: fc.option(fc.maxSafeNat()),
  runtime: fc.option(fc.double({ min: 0.1, max: 100_000, noNaN: true })),
});
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    yearFrom: fc.integer({ min: 1000, max: 3000 }),
    yearTo: fc.integer({ min: 1000, max: 3000 }),
    minRating: fc.double({ min: 0, max: 10, noNaN: true }),
    minVotes: fc.nat({ max: 1_000_000_000 }),
    maxRuntime: fc.integer({ min: 1, max: 100_000 }),
  },
  { requiredKeys: [] },
);

function entryOf(item: Parameters<typeof yearAndRating>[0]): Int32Array {
  return Int32Array.of(0, yearAndRating(item), votesAndRuntime(item), 0);
}

test("an entry never fails a filter that its item passes", () => {
  fc.assert(
    fc.property(fields, filters, (item, wanted) => {
      fc.pre(passTest(wanted)(film("a", [], item), []));
      expect(mayPass(entryOf(item), 0, entryBounds(wanted))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("an entry fails most filters that its item fails, and all where the value is unknown", () => {
  const fails = (item: Partial<Parameters<typeof yearAndRating>[0]>, wanted: Filters): boolean =>
    !mayPass(
      entryOf({ year: null, rating: null, votes: null, runtime: null, ...item }),
      0,
      entryBounds(wanted),
    );
  expect(fails({ year: 1999 }, { yearFrom: 2000 })).toBe(true);
  expect(fails({ year: 2001 }, { yearTo: 2000 })).toBe(true);
  expect(fails({ rating: 6.99 }, { minRating: 7 })).toBe(true);
  expect(fails({ votes: 990 }, { minVotes: 1000 })).toBe(true);
  expect(fails({ runtime: 91 }, { maxRuntime: 90 })).toBe(true);
  for (const wanted of [
    { yearFrom: 1000 },
    { yearTo: 3000 },
    { minRating: 0 },
    { minVotes: 0 },
    { maxRuntime: 1e5 },
  ]) {
    expect(fails({}, wanted)).toBe(true);
  }
});

test("the number of a list and a language come back", () => {
  fc.assert(
    fc.property(fc.nat({ max: MOST_LISTS - 1 }), fc.nat({ max: 255 }), (list, language) => {
      const word = listAndLanguage(list, language);
      expect([listOfEntry(word), languageOfEntry(word)]).toEqual([list, language]);
    }),
  );
});
