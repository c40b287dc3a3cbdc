import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const film = (title: string, year: number, rating: number, series?: string): Item =>
  itemOf({ id: title, title, year, genres: ["Adventure"], rating, votes: 1000, ...(series && { series }) });
const FILMS = [
  film("An Unexpected Journey", 2012, 9, "The Hobbit"),
  film("The Desolation of Smaug", 2013, 8.8, "The Hobbit"),
  film("The Battle of the Five Armies", 2014, 8.6, "The Hobbit"),
  film("Stardust", 2007, 7),
];

test("whoever refused the first part of a series is offered something else, and the second only when nothing else is left", async () => {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "films", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  const refused: string[] = [];
  for (let times = 0; times < 4; times++) {
    const { items } = await moodreel.one({ emotion: "surprise", refused });
    refused.push(...items.map(({ id }) => id));
  }
  expect(refused).toEqual([
    "An Unexpected Journey",
    "Stardust",
    "The Desolation of Smaug",
    "The Battle of the Five Armies",
  ]);
});
