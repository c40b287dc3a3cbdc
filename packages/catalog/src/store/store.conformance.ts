import { defaultPolicy, genreKey, type Filters, type GenreWeight, type Item } from "@moodreel/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";

/** The suite that every store passes. `open` gives an empty store of its own each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name}:`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const put = (
      items: Iterable<Item> | AsyncIterable<Item>,
      catalog = "films",
      importedAt = "2026-01-01T00:00:00Z",
    ) => store.replaceCatalog({ name: catalog, kind: "movie", importedAt }, items);
    const find = async (
      genres: readonly GenreWeight[],
      filters: Filters = {},
      perGenre = 10,
    ): Promise<string[]> =>
      (await store.candidates({ catalog: "films", genres, filters, perGenre })).map(({ id }) => id);

    describe("catalogues", () => {
      test("are listed newest first, with what they hold", async () => {
        expect(await store.catalogs()).toEqual([]);
        const older = await put(FILMS);
        const newer = await store.replaceCatalog(
          { name: "books", kind: "book", importedAt: "2026-02-01T00:00:00Z" },
          [film("b", ["Poetry"])],
        );
        expect(older).toEqual({ name: "films", kind: "movie", items: 5, importedAt: "2026-01-01T00:00:00Z" });
        expect(await store.catalogs()).toEqual([newer, older]);
      });

      test("are replaced whole, and do not mix", async () => {
        await put(FILMS);
        await put([film("x", ["Comedy"])], "others");
        await put([film("y", ["Comedy"])]);
        expect(await find([COMEDY])).toEqual(["y"]);
        expect((await store.catalogs()).map(({ items }) => items)).toEqual([1, 1]);
      });

      test("give an item by its id, as it went in", async () => {
        const heat = { ...film("tt0113277", ["Crime"]), people: ["Al Pacino"], runtime: 170 };
        await put([heat]);
        expect(await store.item("films", "tt0113277")).toEqual(heat);
        expect(await store.item("films", "tt0113278")).toBeNull();
        expect(await store.item("others", "tt0113277")).toBeNull();
      });

      test("stay as they were when the items break off", async () => {
        const before = await put(FILMS);
        await expect(
          put(
            (function* () {
              for (let i = 0; i < 3000; i++) yield film(`n${i}`, ["Comedy"]);
              throw new Error("the file ends here");
            })(),
          ),
        ).rejects.toThrow("the file ends here");
        expect(await store.catalogs()).toEqual([before]);
        expect(await find([COMEDY])).toEqual(["c1", "c2", "rc"]);
        expect(await store.search("films", "n1", 5)).toEqual([]);
      });

      test("can be read, and policies written, while another comes in", async () => {
        await put(FILMS);
        const seen: string[][] = [];
        await put(
          (async function* () {
            for (let i = 0; i < 2500; i++) {
              yield film(`n${i}`, ["Comedy"]);
              if (i % 1000 === 999) {
                seen.push(await find([COMEDY]));
                await store.writePolicy("movie", defaultPolicy("movie"));
              }
            }
          })(),
        );
        expect(seen).toEqual([
          ["c1", "c2", "rc"],
          ["c1", "c2", "rc"],
        ]);
        expect((await store.catalogs())[0]?.items).toBe(2500);
        expect(await store.readPolicy("movie")).not.toBeNull();
      });

      test("may come in side by side", async () => {
        const done = await Promise.all([put(comedies("a"), "a"), put(comedies("b"), "b")]);
        expect(done.map(({ items }) => items)).toEqual([1500, 1500]);
        expect(await store.search("a", "b7", 3)).toEqual([]);
      });

      test("keep the last item of a repeated id, with the genres of all", async () => {
        const { items } = await put([
          film("same", ["Comedy"], { title: "First", rating: 9, votes: 900 }),
          film("other", ["Comedy"]),
          film("same", ["Drama"], { title: "Last" }),
        ]);
        expect(items).toBe(2);
        expect((await find([COMEDY])).toSorted()).toEqual(["other", "same"]);
        expect(await find([DRAMA])).toEqual(["same"]);
        expect((await store.search("films", "last", 5))[0]).toMatchObject({
          genres: ["Comedy", "Drama"],
          rating: null,
        });
        expect(await store.search("films", "first", 5)).toEqual([]);
        expect(await store.search("films", "last", 5)).toHaveLength(1);
      });

      test("can be removed, once", async () => {
        await put(FILMS);
        expect(await store.removeCatalog("films")).toBe(true);
        expect(await store.removeCatalog("films")).toBe(false);
        expect(await store.catalogs()).toEqual([]);
        expect(await find([COMEDY])).toEqual([]);
        expect(await store.search("films", "first", 5)).toEqual([]);
      });

      test("may hold nothing, or names of any script", async () => {
        expect((await put([], "empty")).items).toBe(0);
        expect((await put(FILMS, "Фильмы 2026")).name).toBe("Фильмы 2026");
      });
    });

    describe("candidates", () => {
      beforeEach(() => put(FILMS));

      test("come back as they were put in", async () => {
        const [first] = await store.candidates({
          catalog: "films",
          genres: [COMEDY],
          filters: {},
          perGenre: 1,
        });
        expect(first).toEqual(FILMS[0]);
      });

      test("are the best of each leading genre, each once", async () => {
        expect(await find([COMEDY])).toEqual(["c1", "c2", "rc"]);
        expect(await find([COMEDY], {}, 1)).toEqual(["c1"]);
        expect((await find([COMEDY, ROMANCE])).toSorted()).toEqual(["c1", "c2", "r1", "rc"]);
        expect(await find([{ ...COMEDY, leads: false }, ROMANCE])).not.toContain("c1");
      });

      test("are none for a genre or catalogue that is not there", async () => {
        expect(await find([weight("Opera")])).toEqual([]);
        expect(
          await store.candidates({ catalog: "none", genres: [COMEDY], filters: {}, perGenre: 5 }),
        ).toEqual([]);
      });

      test("match genres under any of their names", async () => {
        await put([film("k", ["Romantic Comedy"]), film("l", ["COMEDIES"]), film("m", ["Sci-Fi"])]);
        expect((await find([COMEDY])).toSorted()).toEqual(["k", "l"]);
        expect(await find([ROMANCE])).toEqual(["k"]);
        expect(await find([weight("Science Fiction")])).toEqual(["m"]);
      });

      test.for<[string, Filters, string[]]>([
        ["yearFrom", { yearFrom: 2000 }, ["c2", "rc"]],
        ["yearTo", { yearTo: 1999 }, ["c1"]],
        ["both years, bounds included", { yearFrom: 1990, yearTo: 1990 }, ["c1"]],
        ["minRating", { minRating: 8 }, ["c1"]],
        ["minVotes", { minVotes: 500 }, ["c1", "c2"]],
        ["maxRuntime leaves out unknown lengths", { maxRuntime: 95 }, ["c1"]],
        ["withGenres, by any name", { withGenres: ["Romantic"] }, ["rc"]],
        ["withGenres, all of them", { withGenres: ["Romance", "Drama"] }, []],
        ["withGenres that no item has", { withGenres: ["Opera"] }, []],
        ["withoutGenres", { withoutGenres: ["Love Story", "Opera"] }, ["c1", "c2"]],
        ["exclude", { exclude: ["c1", "rc", "no such id"] }, ["c2"]],
        ["several at once", { minVotes: 500, yearFrom: 2000, exclude: ["c1"] }, ["c2"]],
        ["empty lists", { withGenres: [], withoutGenres: [], exclude: [] }, ["c1", "c2", "rc"]],
      ])("pass the filter %s", async ([, filters, ids]) => {
        expect(await find([COMEDY], filters)).toEqual(ids);
      });

      test("are found below two thousand that are excluded", async () => {
        const many = Array.from({ length: 2100 }, (_, i) =>
          film(`m${i}`, ["Comedy"], { rating: 9, votes: 5000 - i }),
        );
        await put(many);
        const exclude = many.slice(0, 2000).map(({ id }) => id);
        expect(await find([COMEDY], { exclude }, 2)).toEqual(["m2000", "m2001"]);
      });
    });

    describe("search", () => {
      beforeEach(() =>
        put([
          film("1", [], { title: "Amélie", rating: 8, votes: 900 }),
          film("2", [], { title: "The Matrix", rating: 9, votes: 900 }),
          film("3", [], { title: "The Matrix Reloaded", rating: 6, votes: 900 }),
          film("4", [], { title: '100% "Wolf" OR_not' }),
        ]),
      );

      test.for<[string, string[]]>([
        ["matrix", ["2", "3"]],
        ["MATR", ["2", "3"]],
        ["reloaded matrix", ["3"]],
        ["amelie", ["1"]],
        ["atrix", []],
        ['"wolf" OR', ["4"]],
        ["%", []],
        ["  ", []],
        ["matrix*) NOT (", []],
      ])("for %s", async ([text, ids]) => {
        expect((await store.search("films", text, 10)).map(({ id }) => id)).toEqual(ids);
      });

      test("stays within the catalogue and the limit", async () => {
        expect(await store.search("films", "the", 1)).toHaveLength(1);
        expect(await store.search("other", "the", 1)).toEqual([]);
      });
    });

    test("policies are kept per kind, until they go back to the default", async () => {
      expect(await store.readPolicy("movie")).toBeNull();
      const policy = { match: { happy: [{ genre: "Western", weight: 1 }] }, lift: {} };
      await store.writePolicy("movie", defaultPolicy("movie"));
      await store.writePolicy("movie", policy);
      expect(await store.readPolicy("movie")).toEqual(policy);
      expect(await store.readPolicy("book")).toBeNull();
      await store.writePolicy("movie", null);
      expect(await store.readPolicy("movie")).toBeNull();
    });

    test("settings are kept until they are taken away", async () => {
      await store.writeSetting("a", "1");
      await store.writeSetting("a", "2");
      expect(await store.readSetting("a")).toBe("2");
      await store.writeSetting("a", null);
      expect(await store.readSetting("a")).toBeNull();
    });

    test("closing twice does no harm", async () => {
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}

function film(id: string, genres: readonly string[], rest: Partial<Item> = {}): Item {
  return {
    id,
    title: `Film ${id}`,
    year: null,
    genres,
    people: [],
    rating: null,
    votes: null,
    runtime: null,
    language: null,
    tags: [],
    ...rest,
  };
}

function comedies(prefix: string): readonly Item[] {
  return Array.from({ length: 1500 }, (_, i) => film(`${prefix}${i}`, ["Comedy"]));
}

function weight(genre: string): GenreWeight {
  return { genre, key: genreKey(genre), weight: 1, because: "happy", leads: true };
}

const COMEDY = weight("Comedy");
const ROMANCE = weight("Romance");
const DRAMA = weight("Drama");

/** Three comedies in falling quality, one of them also a romance. */
const FILMS: readonly Item[] = [
  film("c1", ["Comedy"], {
    title: "The First Comedy",
    people: ["Ann O'Nym", "Zoë"],
    year: 1990,
    rating: 8.5,
    votes: 9000,
    runtime: 90,
  }),
  film("c2", ["Comedy"], { year: 2005, rating: 7, votes: 800, runtime: 100.5 }),
  film("rc", ["Romance", "Comedy"], { year: 2010, rating: 6, votes: 90 }),
  film("r1", ["Romance"], { year: 1950, rating: 8, votes: 500 }),
  film("d1", ["Drama"]),
];
