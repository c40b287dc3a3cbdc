import type { Filters } from "@moodreel/core";
import { beforeEach, describe, expect, test } from "vitest";
import { COMEDY, film, FILMS, idsOf, ROMANCE, weight, type Shelf } from "./shelf.ts";

export function describeCandidates(shelf: () => Shelf): void {
  describe("candidates", () => {
    beforeEach(async () => void (await shelf().put(FILMS)));

    test("come back as they were put in", async () => {
      const query = { catalog: "films", genres: [COMEDY], filters: {}, perGenre: 1 };
      expect(await shelf().store.candidates(query)).toEqual([FILMS[0]]);
    });

    test("are the best of each leading genre, each once", async () => {
      expect(await shelf().find([COMEDY])).toEqual(["c1", "c2", "rc"]);
      expect(await shelf().find([COMEDY], {}, 1)).toEqual(["c1"]);
      expect((await shelf().find([COMEDY, ROMANCE])).toSorted()).toEqual(["c1", "c2", "r1", "rc"]);
      expect(await shelf().find([{ ...COMEDY, leads: false }, ROMANCE])).not.toContain("c1");
    });

    test("are none for a genre or catalogue that is not there", async () => {
      expect(await shelf().find([weight("Opera")])).toEqual([]);
      const query = { catalog: "none", genres: [COMEDY], filters: {}, perGenre: 5 };
      expect(await shelf().store.candidates(query)).toEqual([]);
    });

    test("match genres under any of their names", async () => {
      await shelf().put([film("k", ["Romantic Comedy"]), film("l", ["COMEDIES"]), film("m", ["Sci-Fi"])]);
      expect((await shelf().find([COMEDY])).toSorted()).toEqual(["k", "l"]);
      expect(await shelf().find([ROMANCE])).toEqual(["k"]);
      expect(await shelf().find([weight("Science Fiction")])).toEqual(["m"]);
    });

    test.for<[string, Filters, string[]]>([
      ["yearFrom", { yearFrom: 2000 }, ["c2", "rc"]],
      ["yearTo", { yearTo: 1999 }, ["c1"]],
      ["both years, bounds included", { yearFrom: 1990, yearTo: 1990 }, ["c1"]],
      ["minRating", { minRating: 8 }, ["c1"]],
      ["minRating, bound included", { minRating: 8.5 }, ["c1"]],
      ["minRating, just missed", { minRating: 8.500001 }, []],
      ["minVotes", { minVotes: 500 }, ["c1", "c2"]],
      ["minVotes, just missed", { minVotes: 9001 }, []],
      ["maxRuntime leaves out unknown lengths", { maxRuntime: 95 }, ["c1"]],
      ["maxRuntime, just missed", { maxRuntime: 100 }, ["c1"]],
      ["withGenres, by any name", { withGenres: ["Romantic"] }, ["rc"]],
      ["withGenres, all of them", { withGenres: ["Romance", "Drama"] }, []],
      ["withGenres that no item has", { withGenres: ["Opera"] }, []],
      ["withoutGenres", { withoutGenres: ["Love Story", "Opera"] }, ["c1", "c2"]],
      ["languages", { languages: ["FR", "de"] }, ["c2"]],
      ["withPeople", { withPeople: ["zoe"] }, ["c1", "rc"]],
      ["withPeople, all of them", { withPeople: ["ZOË", "Ann O’Nym"] }, ["c1"]],
      ["withPeople and other filters", { withPeople: ["Zoë"], yearFrom: 2000 }, ["rc"]],
      ["exclude", { exclude: ["c1", "rc", "no such id"] }, ["c2"]],
      ["several at once", { minVotes: 500, yearFrom: 2000, exclude: ["c1"] }, ["c2"]],
      [
        "empty lists",
        { withGenres: [], withoutGenres: [], exclude: [], languages: [], withPeople: [] },
        ["c1", "c2", "rc"],
      ],
    ])("pass the filter %s", async ([, filters, ids]) => {
      expect(await shelf().find([COMEDY], filters)).toEqual(ids);
    });

    test("are found below two thousand that are excluded", async () => {
      const many = Array.from({ length: 2100 }, (_, i) =>
        film(`m${i}`, ["Comedy"], { rating: 9, votes: 500_000 - 200 * i }),
      );
      await shelf().put(many);
      const exclude = idsOf(many.slice(0, 2000));
      expect(await shelf().find([COMEDY], { exclude }, 2)).toEqual(["m2000", "m2001"]);
    });

    test("are found however far down a list", async () => {
      const many = Array.from({ length: 9000 }, (_, i) =>
        film(`m${i}`, ["Comedy"], { year: 1950 + (i % 50), rating: 8 }),
      );
      await shelf().put([...many, film("last", ["Comedy"], { year: 2020, rating: 1 })]);
      expect(await shelf().find([COMEDY], { yearFrom: 2000 })).toEqual(["last"]);
      expect(await shelf().find([COMEDY], { yearFrom: 1999 }, 500)).toHaveLength(181);
    });
  });
}
