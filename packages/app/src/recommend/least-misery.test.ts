import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
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

test("a list that is to displease nobody has nothing of the sort that one of them hates", async () => {
  const sort = fc.constantFrom(0, 1, 2, 3);
  const pair = fc.tuple(sort, sort, sort).filter(([liked, hated]) => liked !== hated);
  await fc.assert(
    fc.asyncProperty(pair, fc.nat(1000), async ([liked, hated, othersLiked], seed) => {
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
      const list = await moodreel.recommend({
        emotion: "happy",
        viewers: ["ann", "ben"],
        fairness: "least-misery",
        seed,
      });
      const hatedOnes = list.items.filter(({ genres }) => genres.includes(SORTS[hated]!));
      expect(list.items).toHaveLength(10);
      expect(hatedOnes.map(({ title }) => title)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
