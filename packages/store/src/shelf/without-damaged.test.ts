import { MoodreelError } from "@moodreel/core";
import { beforeEach, expect, test } from "vitest";
import { COMEDY, film, FIRST, idsOf } from "../catalogs/conformance/shelf.ts";
import { openMemoryStore } from "../catalogs/memory/open-memory-store.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import { withShelves } from "./with-shelves.ts";

const broken = new Set<string>();
let store: CatalogStore;

/** A store of three catalogues, of which some cannot be read. */
beforeEach(async () => {
  broken.clear();
  const memory = openMemoryStore();
  for (const name of ["one", "two", "three"]) {
    const target = { name, kind: "movie", importedAt: FIRST, mode: "replace" } as const;
    await memory.writeCatalog(target, [[film(`of-${name}`, ["Comedy"])]]);
  }
  const refuse = (catalog: string): void => {
    if (broken.has(catalog))
      throw new MoodreelError("catalog-damaged", `/home/ana/${catalog}.db is damaged.`);
  };
  store = {
    ...memory,
    candidates: async (query) => (refuse(query.catalog), memory.candidates(query)),
    search: async (query) => (refuse(query.catalog), memory.search(query)),
    itemsById: async (catalog, ids) => (refuse(catalog), memory.itemsById(catalog, ids)),
  };
});

const catalog = "all films";
const query = { catalog, genres: [COMEDY], filters: {}, perGenre: 50 };

test("a damaged catalogue is left out of the shelf, and named without its place, until it is whole again", async () => {
  const shelves = withShelves(store);
  broken.add("two");
  expect(idsOf(await shelves.candidates(query)).toSorted()).toEqual(["of-one", "of-three"]);
  expect(idsOf((await shelves.search({ catalog, limit: 10 })).items).toSorted()).toEqual([
    "of-one",
    "of-three",
  ]);
  expect(idsOf(await shelves.itemsById(catalog, ["of-one", "of-two"]))).toEqual(["of-one"]);
  expect(await shelves.leftOut(catalog)).toEqual([
    expect.stringMatching(/^The catalogue "two" is damaged and was left out\. Import it again [^/]*$/),
  ]);
  broken.clear();
  expect(idsOf(await shelves.candidates(query))).toHaveLength(3);
  expect(await shelves.leftOut(catalog)).toEqual([]);
});

test("asked alone, or where all are damaged, it is an error", async () => {
  const shelves = withShelves(store);
  broken.add("two");
  await expect(shelves.search({ catalog: "two", limit: 1 })).rejects.toMatchObject({
    code: "catalog-damaged",
  });
  for (const name of ["one", "three"]) broken.add(name);
  await expect(shelves.candidates(query)).rejects.toMatchObject({ code: "catalog-damaged" });
  await expect(shelves.search({ catalog, limit: 1 })).rejects.toMatchObject({ code: "catalog-damaged" });
});
