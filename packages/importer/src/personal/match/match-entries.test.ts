import { expect, test } from "vitest";
import { film } from "../../../../../test/support/film.ts";
import { matchEntries, type ItemLookup } from "./match-entries.ts";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { shortTitle, titleKey } from "../entry/title-key.ts";

const item = (id: string, title: string, year: number | null) => film(id, { title, year });

const ITEMS = [
  item("tt0133093", "The Matrix", 1999),
  item("tmdb-603", "Matrix by another source", 1999),
  item("amelie-2001", "Amélie", 2001),
  item("carrie-1976", "Carrie", 1976),
  item("carrie-2013", "Carrie", 2013),
  item("771", "The Elegant Universe", 1999),
  item("9780439023481", "The Hunger Games (The Hunger Games, #1)", 2008),
  item("x", "Undated", null),
  item("tt9", "Ocean's Eleven", 2001),
  item("rocky-ii", "Rocky II", 1979),
  item("godfather-iii", "The Godfather Part III", 1990),
  item("alien-3", "Alien 3", 1992),
];

/** A catalogue that finds titles by one word that they have in common, as a search would. */
const lookup: ItemLookup = {
  byIds: async (ids) => ITEMS.filter(({ id }) => ids.includes(id)),
  byTitle: async (title) => {
    const words = new Set(titleKey(title).split("-"));
    return ITEMS.filter((one) =>
      titleKey(one.title)
        .split("-")
        .some((word) => words.has(word)),
    );
  },
};

function entry(title: string | null, year: number | null, ids: PersonalEntry["ids"] = {}): PersonalEntry {
  return { title, year, ids, kind: null, rating: 8, status: "rated", at: null };
}

test.for<[string, PersonalEntry, string | null]>([
  ["IMDb's id", entry("Something else", 1900, { imdb: "tt0133093" }), "tt0133093"],
  ["TMDB's id", entry(null, null, { tmdb: "603" }), "tmdb-603"],
  ["IMDb's id before TMDB's", entry(null, null, { tmdb: "603", imdb: "tt0133093" }), "tt0133093"],
  ["ISBN", entry("Games", 1, { isbn: "9780439023481" }), "9780439023481"],
  ["article and case", entry("matrix", 1999), "tt0133093"],
  ["an inverted article", entry("Matrix, The", 1999), "tt0133093"],
  ["accents", entry("AMELIE", 2001), "amelie-2001"],
  ["punctuation", entry("Ocean’s Eleven!", 2001), "tt9"],
  ["a year that is one off", entry("The Matrix", 2000), "tt0133093"],
  ["a year that is two off", entry("The Matrix", 2001), null],
  ["the right one of two years", entry("Carrie", 2013), "carrie-2013"],
  ["no year, and two films", entry("Carrie", null), null],
  ["no year, and one film", entry("Amelie", null), "amelie-2001"],
  ["a film without a year", entry("Undated", 2020), "x"],
  ["a book without its series", entry("The Hunger Games", 2008), "9780439023481"],
  ["a book's number and title", entry("The Elegant Universe: Superstrings", 1999, { own: "771" }), null],
  ["a book's number and the same title", entry("The Elegant Universe", 1997, { own: "771" }), "771"],
  ["a number of another book", entry("Bud, Not Buddy", 1999, { own: "771" }), null],
  ["the number of a part, written in the other way", entry("Rocky 2", 1979), "rocky-ii"],
  ["the same behind a word", entry("The Godfather: Part 3", 1990), "godfather-iii"],
  ["a Roman one", entry("Alien III", 1992), "alien-3"],
  ["such a number of a year beside", entry("Rocky 2", 1980), null],
  ["another number", entry("Rocky 3", 1979), null],
  ["nothing", entry("Not there", 1999), null],
])("by %s", async ([, one, id]) => {
  const { matched, unmatched } = await matchEntries(lookup, [one]);
  expect(matched.map((found) => found.item.id)).toEqual(id === null ? [] : [id]);
  expect(unmatched).toEqual(id === null ? [one] : []);
});

test("of several that fit alike none is guessed, and they are told; one that is not there has none", async () => {
  const { unmatched, undecided } = await matchEntries(lookup, [
    entry("Carrie", null),
    entry("Not there", 1999),
    entry("The Matrix", 2001),
  ]);
  expect(unmatched).toHaveLength(3);
  expect(undecided.map(({ entry: one, among }) => [one.title, among.map(({ id }) => id)])).toEqual([
    ["Carrie", ["carrie-1976", "carrie-2013"]],
  ]);
});

test("all entries are either matched or not, in their order, and ids are asked for some at a time", async () => {
  const asked: number[] = [];
  const counting: ItemLookup = {
    ...lookup,
    byIds: (ids) => {
      asked.push(ids.length);
      return lookup.byIds(ids);
    },
  };
  const entries = Array.from({ length: 250 }, (_, i) => entry(i % 2 === 0 ? "Carrie" : `No film ${i}`, 1976));
  const { matched, unmatched } = await matchEntries(counting, entries);
  expect(matched.map((found) => found.entry)).toEqual(entries.filter((_, i) => i % 2 === 0));
  expect(unmatched).toEqual(entries.filter((_, i) => i % 2 === 1));
  expect(asked).toHaveLength(3);
});

test("a title without its year, or with another, is not enough where nobody has a part in both", async () => {
  const heat = film("tt0113277", { title: "Heat", year: 1995, people: ["Michael Mann", "Al Pacino"] });
  const only: ItemLookup = { byIds: async () => [], byTitle: async () => [heat] };
  const taken = async (year: number | null, people: readonly string[]): Promise<number> =>
    (await matchEntries(only, [{ ...entry("Heat", year), people }])).matched.length;
  expect(await taken(null, ["Dick Richards"])).toBe(0);
  expect(await taken(1996, ["Dick Richards"])).toBe(0);
  expect(await taken(1996, ["Michael Mann"])).toBe(1);
  expect(await taken(1996, [])).toBe(1);
  expect(await taken(null, ["Al Pacino"])).toBe(1);
});

test("titles lose what stands in brackets at the end, but never all", () => {
  expect(shortTitle("The Hunger Games (The Hunger Games, #1)")).toBe("The Hunger Games");
  expect(shortTitle("Birds of Prey (and more) [2020]")).toBe("Birds of Prey");
  expect(shortTitle("[REC]")).toBe("[REC]");
  expect(titleKey("The")).toBe("the");
});
