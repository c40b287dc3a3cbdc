import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const film = (id: string, runtime: number, ...genres: readonly string[]): Item =>
  itemOf({ id, title: id, year: 2000, genres, rating: 7, votes: 100, runtime });
/** No mood's row of the default policy leads to the first three. */
const FILMS = [
  film("Unforgiven", 130, "Western"),
  film("The Thing", 109, "Horror", "Sci-Fi"),
  film("Moon", 97, "Sci-Fi"),
  film("Up", 96, "Comedy"),
];

let moodreel: Moodreel;
beforeEach(async () => {
  const store = openMemoryStore();
  moodreel = createMoodreel({
    store,
    profiles: openMemoryProfiles(),
    models: { of: async () => null },
    now: () => NOW,
  });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "films", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  await moodreel.addViewer("ann");
  for (const { id } of FILMS.slice(0, 3)) await moodreel.react("ann", id, "watchlist");
});

const ask = { emotion: "neutral", viewer: "ann", watchlist: "only" } as const;

test("any film of the watchlist will do where no mood was said, one after the other", async () => {
  const refused: string[] = [];
  for (let times = 0; times < 3; times++) {
    const { items } = await moodreel.one({ ...ask, peek: true, refused });
    expect(items).toHaveLength(1);
    refused.push(...items.map(({ id }) => id));
  }
  expect(refused.toSorted()).toEqual(["Moon", "The Thing", "Unforgiven"]);
  expect((await moodreel.one({ ...ask, peek: true, refused })).outcome).toBe("nothing-fits");
});

test("what was asked for besides still holds, and so does a mood that was said", async () => {
  const short = await moodreel.one({ ...ask, peek: true, filters: { maxRuntime: 100 } });
  expect(short.items.map(({ id }) => id)).toEqual(["Moon"]);
  expect((await moodreel.one(ask)).outcome).toBe("nothing-fits");
});
