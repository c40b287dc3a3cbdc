import fc from "fast-check";
import { expect, test } from "vitest";
import { itemOf, type Item } from "@moodreel/core";
import { linksOf } from "@moodreel/core/item";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { matchEntries, type ItemLookup } from "./match-entries.ts";

const lookupIn = (items: readonly Item[]): ItemLookup => ({
  byIds: async (ids) => items.filter(({ id }) => ids.includes(id)),
  byTitle: async () => items,
});

const said = { kind: null, rating: 8, status: "rated", at: null } as const;

// Few of each, so that titles, years and ids meet in every way.
const title = fc.constantFrom("Titanic", "The Titanic", "Red Door", "Red Door (1997)");
const year = fc.constantFrom(1996, 1997, 1998, null);
const imdb = fc.constantFrom("tt0000001", "tt0000002", "tt0000003");
const tmdb = fc.constantFrom("1", "2");

const item = fc
  .record({ title, year, imdb: fc.option(imdb), tmdb: fc.option(tmdb), by: fc.constantFrom("Dora", "Bert") })
  .map(({ title: called, year: from, imdb: one, tmdb: other, by }, at = 0) =>
    itemOf({
      id: one ?? (other === null ? `${called}-${from}-${by}-${at}` : `tmdb-${other}`),
      title: called,
      year: from,
      people: [by],
      ...(other === null ? {} : { links: { tmdb: other } }),
    }),
  );
const entry = fc
  .record({
    title,
    year,
    imdb: fc.option(imdb),
    tmdb: fc.option(tmdb),
    form: fc.constantFrom("film", "series", undefined),
    people: fc.constantFrom(["Dora"], [], undefined),
    kind: fc.constantFrom("movie", "music", "book", null),
  })
  .map(({ imdb: one, tmdb: other, form, people, ...rest }): PersonalEntry => ({
    ...said,
    ...rest,
    ids: { ...(one === null ? {} : { imdb: one }), ...(other === null ? {} : { tmdb: other }) },
    ...(form === undefined ? {} : { form }),
    ...(people === undefined ? {} : { people }),
  }));

test("no rating lands on an item that has another id of the same source, and none of a series on a title", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { maxLength: 8 }),
      fc.array(entry, { maxLength: 8 }),
      async (items, entries) => {
        const { matched, unmatched } = await matchEntries(lookupIn(items), entries);
        expect(matched.length + unmatched.length).toBe(entries.length);
        for (const {
          entry: { ids, form, year: of },
          item: found,
          by,
        } of matched) {
          const links = linksOf(found);
          for (const [mine, theirs] of [
            [ids.imdb, links.imdb],
            [ids.tmdb, links.tmdb],
          ] as const) {
            if (mine !== undefined && theirs !== undefined) expect(mine).toBe(theirs);
          }
          if (form === "series") expect(by).toBe("id");
          if (by === "title and year")
            expect(Math.abs((found.year ?? 9e9) - (of ?? 0))).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.for<[what: string, entry: Partial<PersonalEntry>, items: readonly Item[], found: string | null]>([
  [
    "an episode's id is not the film of its title",
    { title: "Titanic", year: 1997, ids: { imdb: "tt9900003" } },
    [itemOf({ id: "tt0120338", title: "Titanic", year: 1997 })],
    null,
  ],
  [
    "a link of an item is an id, too",
    { title: "Titanic", year: 1997, ids: { tmdb: "598" } },
    [itemOf({ id: "tt0120338", title: "Titanic", year: 1997, links: { tmdb: "597" } })],
    null,
  ],
  [
    "a film of that title a year before, where its own year has another",
    { title: "Titanic", year: 1997, ids: { imdb: "tt9900003" } },
    [
      itemOf({ id: "tt0120338", title: "Titanic", year: 1997 }),
      itemOf({ id: "titanic-1996", title: "Titanic", year: 1996 }),
    ],
    null,
  ],
  [
    "a copy without an id of what has another id",
    { title: "Titanic", year: 1997, ids: { imdb: "tt9900003" } },
    [
      itemOf({ id: "tt0120338", title: "Titanic", year: 1997, people: ["Kate Winslet"] }),
      itemOf({ id: "titanic-1997", title: "Titanic", year: 1997 }),
    ],
    null,
  ],
  [
    "several films of one title, and no year",
    { title: "Titanic", year: null, ids: {} },
    [itemOf({ id: "a", title: "Titanic", year: 1997 }), itemOf({ id: "b", title: "Titanic", year: 1953 })],
    null,
  ],
  [
    "two films of one title and year, told by who made them",
    { title: "Red Door", year: 2001, ids: {}, people: ["Dora Delta"] },
    [
      itemOf({ id: "a", title: "Red Door", year: 2001, people: ["Bert Beta"] }),
      itemOf({ id: "b", title: "Red Door", year: 2001, people: ["Dora Delta"] }),
    ],
    "b",
  ],
  [
    "two films of one title and year, and nobody named",
    { title: "Red Door", year: 2001, ids: {} },
    [
      itemOf({ id: "a", title: "Red Door", year: 2001, people: ["Bert Beta"] }),
      itemOf({ id: "b", title: "Red Door", year: 2001, people: ["Dora Delta"] }),
    ],
    null,
  ],
  [
    "copies of one film in two catalogues",
    { title: "Red Door", year: 2001, ids: {} },
    [
      itemOf({ id: "tt9900001", title: "Red Door", year: 2001 }),
      itemOf({ id: "red-door-2001", title: "Red Door", year: 2001 }),
    ],
    "tt9900001",
  ],
  [
    "a song of another artist",
    { title: "Home", year: null, ids: {}, kind: "music", people: ["Anna Alpha"] },
    [itemOf({ id: "a", title: "Home", people: ["Bert Beta"] })],
    null,
  ],
  [
    "a song of one's artist, whatever the year of the release",
    { title: "Home", year: 2001, ids: {}, kind: "music", people: ["The Alphas"] },
    [itemOf({ id: "a", title: "Home", year: 2010, people: ["Alphas"] })],
    "a",
  ],
  [
    "an album that a track has its name of",
    { title: "Home", year: 2001, ids: {}, kind: "music", form: "album", people: ["Anna Alpha"] },
    [itemOf({ id: "a", title: "Home", year: 2001, people: ["Anna Alpha"], runtime: 3.4 })],
    null,
  ],
  [
    "another edition by the same author",
    { title: "Red Door", year: 2005, ids: { isbn: "9780000000002" }, kind: "book", people: ["Alpha, A. B."] },
    [itemOf({ id: "9780000000019", title: "Red Door", year: 2001, people: ["A.B. Alpha"] })],
    "9780000000019",
  ],
  [
    "a book of that title by somebody else",
    { title: "Red Door", year: 2001, ids: { isbn: "9780000000002" }, kind: "book", people: ["Anna Alpha"] },
    [itemOf({ id: "9780000000019", title: "Red Door", year: 2001, people: ["Bert Beta"] })],
    null,
  ],
  [
    "an ISBN of ten digits and of thirteen",
    { title: null, year: null, ids: { isbn: "0441172717" }, kind: "book" },
    [itemOf({ id: "9780441172719", title: "Dune" })],
    "9780441172719",
  ],
  [
    "a game whose number on Steam is another",
    { title: "Prey", year: null, ids: { own: "3970", site: "steam" }, kind: "game" },
    [itemOf({ id: "prey-2017", title: "Prey", year: 2017, links: { steam: "480490" } })],
    null,
  ],
  [
    "another title that the film has",
    { title: "La vita è bella", year: 1997, ids: {} },
    [itemOf({ id: "tt0118799", title: "Life Is Beautiful", year: 1997, otherTitles: ["La vita è bella"] })],
    "tt0118799",
  ],
])("%s", async ([, one, items, found]) => {
  const { matched } = await matchEntries(lookupIn(items), [
    { ...said, title: null, year: null, ids: {}, ...one },
  ]);
  expect(matched.map(({ item: { id } }) => id)).toEqual(found === null ? [] : [found]);
});

test("of a title that many share, the one of the year is found beyond the first of a search", async () => {
  const homes = Array.from({ length: 40 }, (_, at) =>
    itemOf({ id: `home-${at}`, title: "Home", year: 1960 + at }),
  );
  const lookup: ItemLookup = {
    byIds: async () => [],
    byTitle: async (_title, near = {}) =>
      homes
        .filter(({ year: of }) => near.year === undefined || Math.abs((of ?? 0) - near.year) <= 1)
        .slice(0, 20),
  };
  const of = (at: number | null): PersonalEntry => ({ ...said, title: "Home", year: at, ids: {} });
  const { matched } = await matchEntries(lookup, [of(1990), of(1981), of(null)]);
  expect(matched.map(({ item: { id } }) => id)).toEqual(["home-30", "home-21"]);
});

test("a title and a year alone are likely; with a name in common they are sure; of two none is guessed", async () => {
  const film = itemOf({ id: "titanic-1997", title: "Titanic", year: 1997 });
  const sought = { ...said, title: "Titanic", year: 1997, ids: {} };
  const foundIn = async (items: readonly Item[], one: PersonalEntry = sought, apart = true) => {
    const { matched } = await matchEntries({ ...lookupIn(items), areApart: () => apart }, [one]);
    return matched.map(({ item: { id }, sure }) => `${id} ${sure}`);
  };
  expect(await foundIn([film])).toEqual(["titanic-1997 likely"]);
  const cast = { ...film, people: ["Kate Winslet"] };
  expect(await foundIn([cast], { ...sought, people: ["Kate Winslet"] })).toEqual(["titanic-1997 sure"]);
  const other = itemOf({ id: "tmdb-5", title: "Titanic", year: 1997 });
  expect(await foundIn([film, other])).toEqual([]);
  expect(await foundIn([cast, other], { ...sought, people: ["Kate Winslet"] })).toEqual([
    "titanic-1997 sure",
  ]);
  // A copy in another catalogue is no other film.
  expect(await foundIn([film, other], sought, false)).toEqual(["titanic-1997 likely"]);
  // Nor is one of which that catalogue names the director, and this one the cast; with two in one it stays open.
  const made = { ...other, people: ["James Cameron"] };
  expect(await foundIn([cast, made], sought, false)).toEqual(["titanic-1997 likely"]);
  expect(await foundIn([cast, made])).toEqual([]);
});
