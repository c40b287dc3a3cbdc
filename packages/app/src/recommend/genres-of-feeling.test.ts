import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const film = (title: string, ...genres: readonly string[]): Item =>
  itemOf({ id: title, title, year: 2000, genres, rating: 7, votes: 100, runtime: 100 });
const FILMS = [
  film("Airplane!", "Comedy"),
  film("Notting Hill", "Comedy", "Romance"),
  film("Brief Encounter", "Romance", "Drama"),
  film("Raiders of the Lost Ark", "Adventure"),
  film("Zodiac", "Mystery"),
  film("Solaris", "Sci-Fi"),
];

async function withFilms(films: readonly Item[]): Promise<Moodreel> {
  const store = openMemoryStore();
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "films", kind: "movie", importedAt, mode: "replace" }, [films]);
  return createMoodreel({
    store,
    profiles: openMemoryProfiles(),
    models: { of: async () => null },
    now: () => NOW,
  });
}

test("who feels romantic gets love stories, merry or not", async () => {
  const moodreel = await withFilms(FILMS);
  const { items, message } = await moodreel.recommend({ feeling: "romantic" });
  expect(items.map(({ title }) => title).toSorted()).toEqual(["Brief Encounter", "Notting Hill"]);
  expect(message).toBe("You feel romantic: 2 films in Romance.");
  expect(items.map(({ reasons }) => reasons[0])).toEqual([
    "Romance, because you feel romantic",
    "Romance, because you feel romantic",
  ]);
});

test("who is curious gets what is hidden, and what could be", async () => {
  const moodreel = await withFilms(FILMS);
  const { items } = await moodreel.recommend({ feeling: "curious" });
  expect(items.map(({ title }) => title).toSorted()).toEqual(["Solaris", "Zodiac"]);
});

test("why another is not there is told of the genres that were gone by", async () => {
  const moodreel = await withFilms(FILMS);
  const { message } = await moodreel.whyNot({ feeling: "romantic" }, "Airplane!");
  expect(message).toBe(
    "Airplane! has none of the genres for this mood: you feel romantic, which leads to Romance.",
  );
});

test("a catalogue without any of them has films for the mood all the same", async () => {
  const moodreel = await withFilms(FILMS.slice(0, 1));
  const { items } = await moodreel.recommend({ feeling: "romantic" });
  expect(items.map(({ title }) => title)).toEqual(["Airplane!"]);
});

test("a filter that leaves none of them is named", async () => {
  const moodreel = await withFilms(FILMS);
  const { message } = await moodreel.recommend({ feeling: "romantic", filters: { yearFrom: 2010 } });
  expect(message).toBe("No film in Romance fits. Without the earliest year, at least 2 would fit.");
});
