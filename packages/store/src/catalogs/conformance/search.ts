import type { Filters, Item } from "@moodreel/core";
import type { ItemSort } from "@moodreel/core/item";
import { foldText } from "@moodreel/core/text";
import { beforeEach, describe, expect, test } from "vitest";
import { comedies, film, FILMS, idsOf, type Shelf } from "./shelf.ts";

export function describeSearch(shelf: () => Shelf): void {
  describe("search", () => {
    beforeEach(
      async () =>
        void (await shelf().put([
          film("1", [], { title: "Amélie", rating: 8, votes: 900 }),
          film("2", [], { title: "The Matrix", rating: 9, votes: 900 }),
          film("3", [], { title: "The Matrix Reloaded", rating: 6, votes: 900 }),
          film("4", [], { title: '100% "Wolf" OR_not' }),
          film("5", [], { title: "Interstellar", rating: 9, votes: 9000 }),
          film("6", [], { title: "Das Schloß" }),
          film("7", [], { title: "Москва слезам не верит" }),
        ])),
    );

    test.for<[string, string[]]>([
      ["matrix", ["2", "3"]],
      ["MATR", ["2", "3"]],
      ["reloaded matrix", ["3"]],
      ["amelie", ["1"]],
      ["atrix", ["2", "3"]],
      ["schloss", ["6"]],
      ["москва СЛЕЗ", ["7"]],
      ['"wolf" OR', ["4"]],
      ["%", []],
      ["matrix*) NOT (", []],
      ["opera", []],
    ])("for %s", async ([text, ids]) => {
      expect(await shelf().titled(text)).toEqual(ids);
    });

    test.for<[string, string]>([
      ["matirx", "2"],
      ["the matrx reloaded", "3"],
      ["amelei", "1"],
      ["intersteller", "5"],
      ["interstelar", "5"],
      ["interssteller", "5"],
      ["wollf", "4"],
    ])("forgives %s", async ([text, id]) => {
      expect((await shelf().titled(text))[0]).toBe(id);
    });

    test.for<[asked: string, ids: string[]]>([
      ["heat 1995", ["heat", "old", "wave"]],
      ["heat (1986)", ["old", "heat", "wave"]],
      ["heat 1971", ["heat", "old", "wave"]],
      ["rocky 4", ["four"]],
      ["rocky iv", ["four"]],
      ["apollo xiii", []],
      ["spiderman", ["spider"]],
      ["E.T.", ["et"]],
      ["e.t. the", ["et"]],
      ["leo di carpo", ["dated"]],
      ["heet", ["heat", "old", "wave"]],
      ["noland", ["dated", "near"]],
    ])("reads %s as people write it", async ([asked, ids]) => {
      await shelf().put([
        film("heat", [], { title: "Heat", year: 1995, rating: 8, votes: 1000 }),
        film("old", [], { title: "Heat", year: 1986, rating: 5, votes: 10 }),
        film("wave", [], { title: "Heat Wave", year: 2009, rating: 9, votes: 100_000 }),
        film("four", [], { title: "Rocky IV", rating: 7, votes: 1000 }),
        film("spider", [], { title: "Spider-Man", rating: 7, votes: 1000 }),
        film("et", [], { title: "E.T. the Extra-Terrestrial", rating: 8, votes: 1000 }),
        film("evil", [], { title: "Evil Tales", rating: 9, votes: 100_000 }),
        film("near", [], { title: "Roland", rating: 9, votes: 100_000 }),
        film("dated", [], { title: "Dated", people: ["Leo DiCarpo", "Ann Noland"] }),
      ]);
      expect(await shelf().titled(asked)).toEqual(ids);
    });

    test("gives the very title first, then the best", async () => {
      await shelf().put([
        film("sequel", [], { title: "Heat Wave", rating: 9, votes: 100_000 }),
        film("heat", [], { title: "Heat", rating: 5, votes: 10 }),
      ]);
      expect(await shelf().titled("HEAT")).toEqual(["heat", "sequel"]);
    });

    test("stays within the catalogue and the limit", async () => {
      expect(await shelf().titled("the", 1)).toHaveLength(1);
      expect(await shelf().titled("the", 1, "other")).toEqual([]);
    });

    test.for<[string, string | undefined, Filters]>([
      ["all items", undefined, {}],
      ["a text", "film", {}],
      ["a genre", undefined, { withGenres: ["comedies"] }],
      ["a text and a filter", "film n", { withGenres: ["Comedy"] }],
    ])("goes through the pages of %s, each item once", async ([, text, filters]) => {
      await shelf().put([...comedies("n", 700), film("last", ["Comedy"])]);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await shelf().store.search({ catalog: "films", text, filters, limit: 100, cursor });
        expect(page.items.length).toBeLessThanOrEqual(100);
        seen.push(...idsOf(page.items));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toHaveLength(text === "film n" ? 700 : 701);
      expect(new Set(seen).size).toBe(seen.length);
    });

    test.for<[ItemSort, string[]]>([
      ["quality", ["b", "c", "a", "e", "d"]],
      ["title", ["c", "e", "b", "a", "d"]],
      ["newest", ["b", "c", "a", "e", "d"]],
      ["oldest", ["e", "a", "b", "c", "d"]],
      ["rating", ["e", "b", "c", "a", "d"]],
    ])(
      "stands by %s, what is unknown last, whole and within words, genres and people",
      async ([sort, ids]) => {
        const about = { people: ["Ana Actor"] };
        await shelf().put([
          film("a", ["Comedy"], { title: "film Zoo", year: 1990, rating: 6, votes: 90_000, ...about }),
          film("b", ["Comedy"], { title: "Film Été", year: 2010, rating: 8.1, votes: 90_000, ...about }),
          film("c", ["Comedy"], { title: "“Film apart”", year: 2010, rating: 8, votes: 90_000, ...about }),
          film("d", ["Comedy"], { title: "Film zz", ...about }),
          film("e", ["Comedy"], { title: "Film bees", year: 1950, rating: 9.5, votes: 2, ...about }),
        ]);
        const by = async (text: string, filters: Filters) =>
          idsOf((await shelf().store.search({ catalog: "films", sort, text, filters, limit: 10 })).items);
        expect(await by("", {})).toEqual(ids);
        expect(await by("film", {})).toEqual(ids);
        expect(await by("", { withGenres: ["Comedy"] })).toEqual(ids);
        expect(await by("", { withPeople: ["Ana Actor"] })).toEqual(ids);
        expect(await by("", { yearFrom: 1980 })).toEqual(ids.filter((id) => id !== "e" && id !== "d"));
      },
    );

    test.for<"title" | "newest" | "rating">(["title", "newest", "rating"])(
      "holds the order by %s over its pages",
      async (sort) => {
        const all = comedies("n", 700).map((item, at) => ({
          ...item,
          year: 1950 + (at % 60),
          rating: at % 10,
        }));
        await shelf().put(all);
        const seen: Item[] = [];
        let cursor: string | undefined;
        do {
          const page = await shelf().store.search({ catalog: "films", sort, limit: 90, cursor });
          seen.push(...page.items);
          cursor = page.next ?? undefined;
        } while (cursor !== undefined);
        expect(new Set(idsOf(seen)).size).toBe(700);
        const keyOf = {
          title: ({ title }: Item) => foldText(title),
          newest: ({ year }: Item) => -(year ?? 0),
          rating: ({ rating }: Item) => -(rating ?? 0),
        };
        const keys = seen.map((item) => keyOf[sort](item));
        expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      },
    );

    test("refuses a cursor of another order", async () => {
      await shelf().put(comedies("n", 30));
      const { next } = await shelf().store.search({ catalog: "films", sort: "newest", limit: 10 });
      for (const sort of ["quality", "oldest"] as const) {
        await expect(
          shelf().store.search({ catalog: "films", sort, limit: 10, cursor: next ?? "" }),
        ).rejects.toMatchObject({ code: "cursor-invalid" });
      }
    });

    test("filters", async () => {
      await shelf().put(FILMS);
      const by = async (filters: Filters) =>
        idsOf((await shelf().store.search({ catalog: "films", filters, limit: 10 })).items);
      expect(await by({ yearFrom: 1990 })).toEqual(["c1", "c2", "rc"]);
      expect(await by({ withPeople: ["Zoë"] })).toEqual(["c1", "rc"]);
      expect(await by({ withoutGenres: ["Comedy"] })).toEqual(["r1", "d1"]);
      expect(await by({ languages: ["fr"] })).toEqual(["c2"]);
    });

    test("refuses a cursor of a catalogue that has changed, and any other text", async () => {
      await shelf().put(comedies("n", 30));
      const { next } = await shelf().store.search({ catalog: "films", limit: 10 });
      await shelf().put(comedies("m", 30));
      for (const cursor of [next ?? "", "nonsense", ""]) {
        await expect(shelf().store.search({ catalog: "films", limit: 10, cursor })).rejects.toMatchObject({
          code: "cursor-invalid",
        });
      }
    });
  });
}
