import type { Filters, Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { quality } from "@moodreel/core/item";
import { passTest } from "@moodreel/core/recommend";
import fc from "fast-check";
import { expect, test } from "vitest";
import { film, Shelf, weight } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import { scatterOf } from "./scatter.ts";

const GENRES = ["Comedy", "Romantic Comedy", "Drama", "Sci-Fi", "War"] as const;
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const items = fc
  .array(
    fc.record({
      genres: fc.uniqueArray(some(...GENRES), { maxLength: 3 }),
      year: fc.option(fc.integer({ min: 1980, max: 1990 })),
      rating: fc.option(some(2, 5.5, 7, 7.01, 9)),
      votes: fc.option(some(0, 10, 1000, 50_000)),
      runtime: fc.option(some(80, 90.5, 120)),
      language: fc.option(some("en", "fr")),
      people: fc.uniqueArray(some("Ann", "Bob Á."), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 400 },
  )
  .map((all) => all.map(({ genres, ...rest }, n) => film(`f${n}`, genres, rest)));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    yearFrom: fc.integer({ min: 1980, max: 1990 }),
    minRating: some(5.5, 7, 7.01),
    minVotes: some(1, 1000),
    maxRuntime: some(80, 90, 100),
    languages: some(["en"], ["EN", "de"]),
    withPeople: some(["ann"], ["bob a"]),
    withGenres: some(["Romance"], ["war"]),
    withoutGenres: some(["Comedy"], ["science fiction"]),
    exclude: some(["f0", "f1"], ["f3"]),
  },
  { requiredKeys: [] },
);

/** The same by going through all items. */
function naively(all: readonly Item[], key: string, wanted: Filters, limit: number): string[] {
  const passes = passTest(wanted);
  return all
    .map((item, row) => ({
      item,
      row,
      keys: canonicalKeys(item.genres),
      level: Math.round(quality(item) * 65_535),
    }))
    .filter(({ item, keys }) => keys.includes(key) && passes(item, keys))
    .toSorted((a, b) => b.level - a.level || scatterOf(a.row) - scatterOf(b.row))
    .slice(0, limit)
    .map(({ item }) => item.id);
}

test("finds what going through all items finds, in the same order", async () => {
  const shelf = new Shelf(await openSqliteStore(":memory:"));
  await fc.assert(
    fc.asyncProperty(
      items,
      filters,
      some("Comedy", "Romance", "Drama"),
      some(1, 5, 300),
      async (all, wanted, genre, limit) => {
        await shelf.put(all);
        const asked = weight(genre);
        // Of what was remembered then, and of what was not.
        const { exclude: _exclude, ...others } = wanted;
        await shelf.find([asked], others, limit);
        expect(await shelf.find([asked], wanted, limit)).toEqual(naively(all, asked.key, wanted, limit));
      },
    ),
    { numRuns: 150 },
  );
  await shelf.store.close();
});
