import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const SORTS = ["Horror", "Romance", "Adventure", "Family"] as const;
/** Comedies of four sorts, with which the ratings have nothing to do. */
const FILMS: readonly Item[] = Array.from({ length: 240 }, (_, n) =>
  itemOf({
    id: `f${n}`,
    title: `Film ${n}`,
    genres: ["Comedy", SORTS[n % 4]!],
    rating: 5 + ((n * 7) % 40) / 10,
    votes: 1000,
  }),
);
const RATED = 24;

/** A list of ten for Ann, who likes one sort and hates another, and Ben, who likes a third or one of these. */
async function listFor(liked: number, hated: number, othersLiked: number, seed: number) {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  for (const name of ["ann", "ben"]) await moodreel.addViewer(name);
  for (let n = 0; n < RATED; n++) {
    if (n % 4 === liked) await moodreel.rate("ann", `f${n}`, 9);
    if (n % 4 === hated) await moodreel.rate("ann", `f${n}`, 1);
    // Whoever loves what the other hates gets none of it all the same.
    if (n % 4 === othersLiked) await moodreel.rate("ben", `f${n}`, 10);
  }
  const viewers = ["ann", "ben"];
  const list = await moodreel.recommend({ emotion: "happy", viewers, fairness: "least-misery", seed });
  return list.items;
}

test("lists that are to displease nobody have nothing that one of them hates", async () => {
  const sorts = [0, 1, 2, 3];
  for (const liked of sorts) {
    for (const hated of sorts.filter((sort) => sort !== liked)) {
      for (const othersLiked of sorts) {
        const items = await listFor(liked, hated, othersLiked, 16 * liked + 4 * hated + othersLiked);
        const isHated = ({ genres }: Item): boolean => genres.includes(SORTS[hated]!);
        expect(items).toHaveLength(10);
        expect(items.filter(isHated)).toEqual([]);
      }
    }
  }
});
