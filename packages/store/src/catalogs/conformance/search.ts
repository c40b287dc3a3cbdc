import type { Filters } from "@moodreel/core";
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
