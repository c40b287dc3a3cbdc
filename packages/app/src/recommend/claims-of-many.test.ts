import { itemOf, type Item } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
/** So many that only some are candidates, of every worth. */
const FILMS: readonly Item[] = Array.from({ length: 6500 }, (_, n) =>
  itemOf({
    id: `f${n}`,
    title: `Film ${n}.`,
    year: 1940 + (n % 80),
    genres: n % 2 === 0 ? ["Comedy"] : ["Comedy", ["Horror", "Family", "Crime"][n % 3]!],
    rating: 3 + ((n * 7) % 60) / 10,
    votes: 1 + ((n * 13) % 997),
  }),
);

test("where a list is chosen from some of many, why not says so of the others, and the places of these", async () => {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  await moodreel.addViewer("ann");
  for (let n = 1; n < 120; n += 10) await moodreel.rate("ann", `f${n}`, n % 20 === 1 ? 9 : 2);
  const claims = new Set<string>();
  const question = fc.record({
    emotion: fc.constant("happy" as const),
    viewers: fc.constantFrom([], ["ann"]),
    seed: fc.nat(1000),
    filters: fc.constantFrom({}, { yearFrom: 1990 }),
  });
  const check = async (asked: Parameters<typeof moodreel.recommend>[0], film: Item): Promise<void> => {
    const answer = await moodreel.whyNot(asked, film.id);
    claims.add(answer.why);
    const first = (await moodreel.recommend({ ...asked, count: 100, variety: 0, diversity: 0 })).items;
    const drawn = (await moodreel.recommend({ ...asked, count: 100, variety: 1 })).items;
    const isThere = [...first, ...drawn].some(({ id }) => id === film.id);
    if (answer.why === "not-considered") {
      expect(isThere, answer.message).toBe(false);
      expect(answer.of).toBeGreaterThanOrEqual(100);
      expect(answer.of).toBeLessThan(FILMS.length);
    }
    if (answer.why === "ranks-lower" || answer.why === "left-to-chance") {
      const at = first.findIndex(({ id }) => id === film.id);
      const better = first.filter(({ score }) => score > (first[at]?.score ?? 0));
      if (at < 0) expect(answer.rank, answer.message).toBeGreaterThan(100 - 1);
      else expect(answer.rank, answer.message).toBe(1 + better.length);
    }
  };
  await fc.assert(fc.asyncProperty(question, fc.constantFrom(...FILMS), check), { numRuns: 60, seed: 3 });
  expect([...claims]).toEqual(expect.arrayContaining(["not-considered", "ranks-lower"]));
});
