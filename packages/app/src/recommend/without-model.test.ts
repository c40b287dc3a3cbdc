import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const SORTS = ["Fantasy", "Crime", "Romance", "Historical", "Science Fiction"];
/** Humorous books of five sorts, each by one of forty authors, of four decades. */
const BOOKS: readonly Item[] = Array.from({ length: 400 }, (_, n) =>
  itemOf({
    id: `b${n}`,
    title: `Book ${n}`,
    genres: ["Comedy", SORTS[n % 5]!],
    people: [`Author ${n % 40}`],
    year: 1980 + 10 * (n % 4),
    rating: 5 + ((n * 7) % 40) / 10,
    votes: 1000,
  }),
);

test.each(SORTS)("without any model twenty ratings make a list of books one's own: %s", async (sort) => {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "book", importedAt, mode: "replace" }, [BOOKS]);
  await moodreel.addViewer("ann");
  const isOfSort = ({ genres }: Item): boolean => genres.includes(sort);
  for (const book of BOOKS.slice(0, 20)) {
    await moodreel.rate("ann", book.id, isOfSort(book) ? 9 : 3, { kind: "book" });
  }
  const question = { kind: "book", emotion: "happy", seed: 1 } as const;
  const nobodys = (await moodreel.recommend(question)).items;
  const own = (await moodreel.recommend({ ...question, viewer: "ann" })).items;
  expect(own).toHaveLength(10);
  const shared = own.filter(({ id }) => nobodys.some((other) => other.id === id));
  expect(shared.length).toBeLessThanOrEqual(4);
  expect(own.filter(isOfSort).length).toBeGreaterThanOrEqual(6);
});
