import fc from "fast-check";
import { expect, test } from "vitest";
import { itemOf, type Item } from "@moodreel/core";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { matchEntries, type ItemLookup } from "./match-entries.ts";

const film = (title: string, year: number, more: Partial<Item> = {}): Item =>
  itemOf({ id: `${title} ${year}`, title, year, ...more });

const lookupIn = (items: readonly Item[]): ItemLookup => ({
  byIds: async (ids) => items.filter(({ id }) => ids.includes(id)),
  byTitle: async (_title, near) =>
    items.filter(({ year }) => near?.year === undefined || Math.abs((year ?? 0) - near.year) <= 1),
});

const said = (title: string, year: number | null, more: Partial<PersonalEntry> = {}): PersonalEntry => ({
  title,
  year,
  ids: {},
  kind: "movie",
  rating: 8,
  status: "rated",
  at: null,
  ...more,
});

const T2 = film("Terminator 2: Judgment Day", 1991);
const FALLOUT = film("Mission: Impossible - Fallout", 2018);

test.for<[what: string, entry: PersonalEntry, items: readonly Item[], found: Item | null]>([
  ["the words before a colon", said("Terminator 2", 1991), [T2, FALLOUT], T2],
  ["with the number written in the other way", said("Terminator II", 1991), [T2], T2],
  ["without its marks", said("Mission Impossible Fallout", 2018), [FALLOUT], FALLOUT],
  ["the words before a dash", said("Mission Impossible", 2018), [FALLOUT], FALLOUT],
  [
    "another title that it has",
    said("Rambo First Blood", 1985),
    [film("X", 1985, { otherTitles: ["Rambo: First Blood – Part II"] })],
    film("X", 1985),
  ],
  ["a year beside", said("Terminator 2", 1992), [T2], null],
  ["no year", said("Terminator 2", null), [T2], null],
  ["half of the words", said("Terminator 2 Judgment", 1991), [T2], null],
  ["words that go on without a mark", said("Red Door", 2001), [film("Red Door Two", 2001)], null],
  ["a single word", said("Mission", 2018), [FALLOUT], null],
  [
    "two films of one year",
    said("Red Door", 2001),
    [film("Red Door: One", 2001), film("Red Door: Two", 2001)],
    null,
  ],
  [
    "the next part a year later",
    said("Kill Bill", 2003),
    [film("Kill Bill: Vol. 1", 2003), film("Kill Bill: Vol. 2", 2004)],
    null,
  ],
  [
    "a film of that name a year before",
    said("Red Door", 2001),
    [film("Red Door: Two", 2001), film("Red Door", 2000)],
    film("Red Door", 2000),
  ],
  [
    "a film of that name with another id",
    said("Red Door", 2001, { ids: { imdb: "tt1000001" } }),
    [film("Red Door: Two", 2001), film("Red Door", 2001, { id: "tt1000002" })],
    null,
  ],
  [
    "a film with another id",
    said("Terminator 2", 1991, { ids: { imdb: "tt1000001" } }),
    [film("Terminator 2: Judgment Day", 1991, { id: "tt0103064" })],
    null,
  ],
  [
    "a film of other people",
    said("Red Door", 2001, { people: ["Dora"] }),
    [film("Red Door: Two", 2001, { people: ["Bert"] })],
    null,
  ],
  ["a series", said("Red Door", 2001, { form: "series" }), [film("Red Door: Two", 2001)], null],
  ["a book", said("Red Door", 2001, { kind: "book" }), [film("Red Door: Two", 2001)], null],
])("%s", async ([, entry, items, found]) => {
  const { matched } = await matchEntries(lookupIn(items), [entry]);
  expect(matched.map(({ item }) => item.id)).toEqual(found === null ? [] : [found.id]);
});

test("of several the person is asked which is meant", async () => {
  const parts = [film("Kill Bill: Vol. 1", 2003), film("Kill Bill: Vol. 2", 2004)];
  const { undecided } = await matchEntries(lookupIn(parts), [said("Kill Bill", 2003)]);
  expect(undecided.map(({ among }) => among.map(({ id }) => id))).toEqual([parts.map(({ id }) => id)]);
});

test("whatever sequels and remakes there are, a beginning is taken for a film of that year that no other begins as", async () => {
  const heads = ["Red Door", "Red Door 2", "The Red Door", "Blue"];
  const tails = ["", ": One", " - Two", " – One", ": One - Two", " Two", " 2: One"];
  const year = fc.constantFrom(1996, 1997, 1998, 1999);
  const item = fc
    .record({ head: fc.constantFrom(...heads), tail: fc.constantFrom(...tails), year })
    .map((one) => film(one.head + one.tail, one.year));
  const bare = (title: string): string => title.replace(/^The /, "");
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(item, { maxLength: 6, selector: ({ id }) => id }),
      fc.constantFrom(...heads),
      year,
      async (items, title, of) => {
        const { matched } = await matchEntries(lookupIn(items), [said(title, of)]);
        const near = items.filter((one) => Math.abs((one.year ?? 0) - of) <= 1);
        const isCalled = near.filter((one) => bare(one.title) === bare(title));
        const begun = near.filter(
          (one) =>
            /^(?::| -| –)/.test(bare(one.title).slice(bare(title).length)) &&
            bare(one.title).startsWith(bare(title)),
        );
        for (const { item: found } of matched) {
          if (isCalled.some(({ id }) => id === found.id)) continue;
          expect(isCalled).toEqual([]);
          expect(found.year).toBe(of);
          const names = new Set(begun.map((one) => bare(one.title).replaceAll(/[^\w]+/g, " ")));
          expect([names.size, begun.every((one) => one.year === of)]).toEqual([1, true]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
