import { defaultPolicy } from "@moodreel/core";
import { describe, expect, test } from "vitest";
import { comedies, COMEDY, DRAMA, film, FILMS, FIRST, idsOf, type Shelf } from "./shelf.ts";

export function describeCatalogs(shelf: () => Shelf): void {
  describe("catalogues", () => {
    test("are listed newest first, with what they hold", async () => {
      const { store } = shelf();
      expect(await store.catalogs()).toEqual([]);
      const older = await shelf().put(FILMS);
      const newer = await shelf().put([film("b", ["Poetry"])], {
        name: "books",
        kind: "book",
        importedAt: "2026-02-01T00:00:00Z",
      });
      expect(older.catalog).toEqual({ name: "films", kind: "movie", items: 5, importedAt: FIRST });
      expect(await store.catalogs()).toEqual([newer.catalog, older.catalog]);
    });

    test("are replaced whole, and do not mix", async () => {
      await shelf().put(FILMS);
      await shelf().put([film("x", ["Comedy"])], { name: "others" });
      await shelf().put([film("y", ["Comedy"])]);
      expect(await shelf().find([COMEDY])).toEqual(["y"]);
      expect((await shelf().store.catalogs()).map(({ items }) => items)).toEqual([1, 1]);
    });

    test.for([30, 30_000])("stay as they were when %d items break off", async (count) => {
      const before = await shelf().put(FILMS);
      await expect(
        shelf().put(
          (function* () {
            for (let i = 0; i < count; i += 10) yield comedies(`n${i}-`, 10);
            throw new Error("the file ends here");
          })(),
        ),
      ).rejects.toThrow("the file ends here");
      expect(await shelf().store.catalogs()).toEqual([before.catalog]);
      expect(await shelf().find([COMEDY])).toEqual(["c1", "c2", "rc"]);
      expect(await shelf().titled("n1")).toEqual([]);
    });

    test.for([30, 30_000])("stay as they were when an import of %d items is cancelled", async (count) => {
      const before = await shelf().put(FILMS);
      const stop = new AbortController();
      const batches = (function* () {
        for (let i = 0; ; i += 10) {
          if (i === count) stop.abort(new Error("no longer wanted"));
          yield comedies(`n${i}-`, 10);
        }
      })();
      await expect(shelf().put(batches, { signal: stop.signal })).rejects.toThrow("no longer wanted");
      expect(await shelf().store.catalogs()).toEqual([before.catalog]);
      expect(await shelf().find([COMEDY])).toEqual(["c1", "c2", "rc"]);
    });

    test("can be read, and policies written, while another comes in", async () => {
      await shelf().put(FILMS);
      const seen: string[][] = [];
      await shelf().put(
        (async function* () {
          for (let i = 0; i < 3; i++) {
            yield comedies(`n${i}-`);
            seen.push(await shelf().find([COMEDY]));
            await shelf().store.writePolicy("movie", defaultPolicy("movie"));
          }
        })(),
      );
      expect(seen.map((ids) => ids.join(" "))).toEqual(Array(3).fill("c1 c2 rc"));
      expect((await shelf().store.catalogs())[0]?.items).toBe(4500);
      expect(await shelf().store.readPolicy("movie")).not.toBeNull();
    });

    test("may come in side by side", async () => {
      const done = await Promise.all(["a", "b"].map((name) => shelf().put(comedies(name), { name })));
      expect(done.map(({ catalog }) => catalog.items)).toEqual([1500, 1500]);
      expect(await shelf().titled("b7", 3, "a")).toEqual([]);
    });

    test("keep the last item of a repeated id, with the genres of all", async () => {
      const { catalog } = await shelf().put([
        film("same", ["Comedy"], { title: "First", rating: 9, votes: 900 }),
        film("other", ["Comedy"]),
        film("same", ["Drama"], { title: "Last" }),
        film("same", ["dramas", "Comedy"], { title: "Last" }),
      ]);
      expect(catalog.items).toBe(2);
      expect((await shelf().find([COMEDY])).toSorted()).toEqual(["other", "same"]);
      expect(await shelf().find([DRAMA])).toEqual(["same"]);
      const [last] = await shelf().store.itemsById("films", ["same"]);
      expect(last).toMatchObject({ title: "Last", genres: ["Comedy", "Drama", "dramas"], rating: null });
      expect(await shelf().titled("first")).toEqual([]);
      expect(await shelf().titled("last")).toEqual(["same"]);
    });

    test("can be removed, once", async () => {
      await shelf().put(FILMS);
      expect(await shelf().store.removeCatalog("films")).toBe(true);
      expect(await shelf().store.removeCatalog("films")).toBe(false);
      expect(await shelf().store.catalogs()).toEqual([]);
      expect(await shelf().find([COMEDY])).toEqual([]);
      expect(await shelf().titled("first")).toEqual([]);
      expect(await shelf().all()).toEqual([]);
    });

    test("may hold nothing, or have names of any script", async () => {
      expect((await shelf().put([], { name: "empty" })).catalog.items).toBe(0);
      expect(await shelf().all("empty")).toEqual([]);
      expect((await shelf().put(FILMS, { name: "Фильмы 2026" })).catalog.name).toBe("Фильмы 2026");
    });

    test("are one in every spelling of a name, and keep the first", async () => {
      await shelf().put(FILMS, { name: "Amélie & Co" });
      for (const name of ["AMÉLIE & CO", "amélie & co".normalize("NFD"), " Amélie  & Co"]) {
        const { catalog, updated } = await shelf().put(FILMS, { name, mode: "merge" });
        expect({ name: catalog.name, updated }).toEqual({ name: "Amélie & Co", updated: FILMS.length });
        expect(await shelf().titled("first", 9, name)).toEqual(["c1"]);
        expect(await shelf().all(name)).toEqual(FILMS);
      }
      expect((await shelf().store.catalogs()).map(({ name }) => name)).toEqual(["Amélie & Co"]);
      expect(await shelf().store.removeCatalog("amélie & co")).toBe(true);
      expect(await shelf().store.catalogs()).toEqual([]);
    });

    test("give their items as they were put in, by id and all of them", async () => {
      const more = comedies("n", 5000);
      await shelf().put([...FILMS, ...more]);
      expect(await shelf().store.itemsById("films", ["d1", "none", "c1"])).toEqual([FILMS[4], FILMS[0]]);
      expect(await shelf().store.itemsById("films", ["a\0", "\ud800", "", "c1"])).toEqual([FILMS[0]]);
      expect(await shelf().all()).toEqual([...FILMS, ...more]);
    });

    test("give all items of the state in which they were when the first was asked for", async () => {
      await shelf().put(comedies("n", 5000));
      const seen: string[] = [];
      for await (const batch of shelf().store.scan("films")) {
        if (seen.length === 0) await shelf().put(FILMS);
        seen.push(...idsOf(batch));
      }
      expect(seen).toHaveLength(5000);
    });
  });
}
