import type { Item } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { importInto } from "./import-into.ts";
import { film, Shelf } from "../../../store/src/catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { csvOfCatalog } from "../../../store/src/export/csv-of-catalog.ts";

/** Exports and imports again, as a catalogue of another name. */
async function thereAndBack(items: readonly Item[]): Promise<{ before: Item[]; after: Item[] }> {
  const shelf = new Shelf(await openSqliteStore(":memory:"));
  await shelf.put(items);
  let csv = "";
  for await (const text of csvOfCatalog(shelf.store, "films")) csv += text;
  const options = { kind: "movie", name: "again", importedAt: "2026-01-02T00:00:00Z" } as const;
  const { warnings, skipped } = await importInto(shelf.store, sourceOf(csv), options);
  expect({ warnings: warnings.filter((text) => !text.includes("no genre")), skipped }).toEqual({
    warnings: [],
    skipped: 0,
  });
  const result = { before: await shelf.all(), after: await shelf.all("again") };
  await shelf.store.close();
  return result;
}

test("a catalogue with awkward names and low ratings comes back the same", async () => {
  const { before, after } = await thereAndBack([
    film("12", ["Comedy", "Rock 'n' Roll"], { title: 'He said, "Go; now|never"', rating: 0.25, votes: 3 }),
    film("tmdb-603", ["Drama"], {
      people: ["Downey, Robert", "Zoë [voice]"],
      tags: ["a, b", "c|d"],
      runtime: 90.5,
    }),
    film("no/such:id", ["Film-Noir"], { title: "=SUM(A1)", year: -44, language: "fr", rating: 4.123456789 }),
  ]);
  expect(after).toEqual(before);
});

const name = fc
  .array(fc.constantFrom(...Array.from("aB é|;,&'\"[]{}.-Ω1")), { minLength: 1, maxLength: 12 })
  .map((letters) => `x${letters.join("").replace(/\s+/g, " ").trim()}y`);
const item: fc.Arbitrary<Item> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9:.-]{3,12}x$/),
  title: name,
  year: fc.option(fc.integer({ min: 1000, max: 2999 })),
  genres: fc.uniqueArray(fc.constantFrom("Comedy", "Drama", "War", "Own & Odd", "Über"), { maxLength: 3 }),
  people: fc.uniqueArray(name, { maxLength: 4 }),
  rating: fc.option(fc.double({ min: 0.01, max: 10, noNaN: true })),
  votes: fc.option(fc.nat({ max: 1e9 })),
  runtime: fc.option(fc.double({ min: 1, max: 500, noNaN: true })),
  language: fc.option(fc.constantFrom("en", "fr", "ja")),
  tags: fc.uniqueArray(
    name.map((text) => text.toLowerCase()),
    { maxLength: 4 },
  ),
});

test("any catalogue comes back the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(item, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
      async (items) => {
        const { before, after } = await thereAndBack(items);
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});
