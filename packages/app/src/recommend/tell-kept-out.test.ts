import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const film = (title: string, genres: readonly string[], facts: Partial<Item> = {}): Item =>
  itemOf({ id: title, title, genres, rating: 7, votes: 1000, year: 2000, ...facts });
const FILMS = [
  film("Paddington", ["Comedy", "Family"]),
  film("The Usual Suspects", ["Crime", "Mystery", "Comedy"]),
  film("The Hunger Games", ["Family", "Dystopia"]),
  film("Heathers", ["Comedy"], { tags: ["suicide"] }),
  film("American Beauty", ["Comedy", "Drama"]),
  film("Kick-Ass", ["Action", "Comedy"], { certificate: "R" }),
];

test("what is dark of a film that is not to lift is named, and nothing else", async () => {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const target = { name: "films", kind: "movie", importedAt: new Date(NOW).toISOString() } as const;
  await store.writeCatalog({ ...target, mode: "replace" }, [FILMS]);
  const said = await Promise.all(
    FILMS.map(async ({ id }) => {
      const { why, message } = await moodreel.whyNot({ emotion: "sad", intent: "lift" }, id);
      return why === "left-out" ? /: it is (.*?)\. Ask/.exec(message)?.[1] : why;
    }),
  );
  expect(said).toEqual([
    "shown",
    "Crime and Mystery",
    '"Dystopia"',
    '"suicide"',
    "a drama with nothing light beside it",
    "for grown-ups alone, and no plain comedy",
  ]);
});
