import { describe, expect, test } from "vitest";
import { comedies, COMEDY, film, FILMS, idsOf, type Shelf } from "./shelf.ts";

export function describeMerging(shelf: () => Shelf): void {
  describe("a newer file", () => {
    const newer = [
      film("c2", ["Comedy"], { title: "Renamed", rating: 9, votes: 9999 }),
      film("new", ["Comedy"]),
    ];

    test("updates and adds, and leaves the others", async () => {
      await shelf().put(FILMS);
      expect(await shelf().put(newer, { mode: "merge" })).toMatchObject({
        catalog: { items: 6 },
        added: 1,
        updated: 1,
        removed: 0,
        kept: 4,
        unchanged: false,
      });
      expect(await shelf().find([COMEDY])).toEqual(["c2", "c1", "rc", "new"]);
      expect(await shelf().titled("renamed")).toEqual(["c2"]);
      expect(await shelf().titled("film c2")).toEqual([]);
      expect(await shelf().store.itemsById("films", ["c1"])).toEqual([FILMS[0]]);
    });

    test("removes the others when it is to replace", async () => {
      await shelf().put(FILMS);
      const report = await shelf().put(newer);
      expect(report).toMatchObject({ catalog: { items: 2 }, added: 1, updated: 1, removed: 4, kept: 0 });
      expect(idsOf(await shelf().all())).toEqual(["c2", "new"]);
    });

    test("is added to many, and many are added", async () => {
      await shelf().put(comedies("a", 25_000));
      const report = await shelf().put(comedies("b", 25_000), { mode: "merge" });
      expect(report).toMatchObject({ catalog: { items: 50_000 }, added: 25_000, kept: 25_000 });
      expect(await shelf().store.itemsById("films", ["a24999", "b0"])).toHaveLength(2);
    });

    test("of another kind is not added, and may replace", async () => {
      await shelf().put(FILMS);
      const books = { kind: "book", mode: "merge" } as const;
      await expect(shelf().put(newer, books)).rejects.toMatchObject({ code: "catalog-kind-mismatch" });
      expect(idsOf(await shelf().all())).toHaveLength(5);
      expect((await shelf().put(newer, { kind: "book" })).catalog.kind).toBe("book");
    });

    test("that is the same as last time changes nothing", async () => {
      const same = { fingerprint: () => "of the file" };
      const first = await shelf().put(FILMS, same);
      const again = await shelf().put(FILMS, { ...same, importedAt: "2026-03-01T00:00:00Z" });
      expect(again).toMatchObject({ catalog: first.catalog, unchanged: true, added: 0, kept: 5 });
      expect(await shelf().store.catalogs()).toEqual([first.catalog]);
      expect((await shelf().put(newer, { fingerprint: () => "of another" })).unchanged).toBe(false);
    });

    test("that is known to be the same before it is read is not read", async () => {
      const first = await shelf().put(FILMS, { fingerprint: () => "of the folder" });
      const batches = {
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("was read")) }),
      };
      const target = { ...first.catalog, mode: "merge" } as const;
      const again = await shelf().store.writeCatalog({ ...target, known: "of the folder" }, batches);
      expect(again).toMatchObject({ catalog: first.catalog, unchanged: true, kept: 5 });
      await expect(shelf().store.writeCatalog({ ...target, known: "of another" }, batches)).rejects.toThrow(
        "was read",
      );
      expect(await shelf().store.catalogs()).toEqual([first.catalog]);
    });
  });
}
