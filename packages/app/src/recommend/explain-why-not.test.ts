import { EMOTIONS, itemOf, type Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { failedFilters } from "@moodreel/core/recommend";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { RecommendQuestion } from "./question.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const GENRES = ["Comedy", "Drama", "Thriller", "Adventure", "Romance", "Horror", "Erotic"];
const FILMS: readonly Item[] = Array.from({ length: 90 }, (_, n) =>
  itemOf({
    id: `f${n}`,
    title: `Film ${n}`,
    year: 1950 + n,
    genres: [...new Set([GENRES[n % 7]!, GENRES[(n * 5 + 2) % 7]!])],
    rating: 4 + ((n * 7) % 50) / 10,
    votes: 100 * (1 + (n % 13)),
    runtime: 70 + n,
  }),
);

test("every claim of why not holds when it is worked out again", async () => {
  const store = openMemoryStore();
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  const said = new Set<string>();
  for (let n = 0; n < 30; n += 3) {
    said.add(`f${n}`);
    if (n % 2 === 0) await moodreel.rate("me", `f${n}`, n % 4 === 0 ? 9 : 2);
    else await moodreel.react("me", `f${n}`, "like");
  }
  const claims = new Set<string>();
  const question = fc.record<RecommendQuestion>({
    emotion: fc.constantFrom(...EMOTIONS),
    intent: fc.constantFrom("match", "lift"),
    viewer: fc.constantFrom("me", undefined),
    count: fc.integer({ min: 1, max: 8 }),
    seed: fc.nat(100),
    filters: fc.record(
      {
        yearFrom: fc.constantFrom(1960, 2000),
        maxRuntime: fc.constantFrom(100, 130),
        minRating: fc.constantFrom(5, 7),
      },
      { requiredKeys: [] },
    ),
  });
  const check = async (asked: RecommendQuestion, film: Item): Promise<void> => {
    const list = await moodreel.recommend(asked);
    const answer = await moodreel.whyNot(asked, film.id);
    claims.add(answer.why);
    const failed = failedFilters(film, asked.filters ?? {});
    const keys = canonicalKeys(film.genres);
    const leading = new Set(list.genres.filter(({ leads }) => leads).map(({ key }) => key));
    // All that may be shown, best first, without draw.
    const all = (await moodreel.recommend({ ...asked, count: 100, variety: 0, diversity: 0 })).items;
    const own = all.find(({ id }) => id === film.id);
    const place = list.items.findIndex(({ id }) => id === film.id);
    expect(answer.why === "shown").toBe(place >= 0);
    if (answer.why === "shown") expect(answer.place).toBe(place + 1);
    if (answer.why === "left-out") {
      expect(answer.by.includes("seen")).toBe(asked.viewer === "me" && said.has(film.id));
      expect(answer.by.includes("erotica")).toBe(keys.includes("erotica"));
      expect(own).toBeUndefined();
    }
    if (answer.why === "filtered") expect(answer.filters).toEqual(failed);
    if (answer.why === "other-genre") expect(keys.some((key) => leading.has(key))).toBe(false);
    if (answer.why === "ranks-lower" || answer.why === "left-to-chance") {
      if (own === undefined) throw new Error(answer.message);
      expect(answer.of).toBe(all.length);
      expect(answer.rank).toBe(1 + all.filter(({ score }) => score > own.score).length);
      const weakest = Math.min(...list.items.map(({ score }) => score));
      expect(own.score >= weakest).toBe(answer.why === "left-to-chance");
    }
    expect(answer.why).not.toBe("not-considered");
    if (answer.why === "no-list") expect(list.items).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(question, fc.constantFrom(...FILMS), check), { numRuns: 300 });
  // Of these some are shown and some rank lower, whatever was drawn before.
  for (const film of FILMS) await check({ emotion: "happy", viewer: "me", count: 5, seed: 1 }, film);
  for (const claim of ["filtered", "left-out", "other-genre", "ranks-lower", "shown"]) {
    expect(claims).toContain(claim);
  }
});

test("what somebody put off yesterday is not named as what keeps a film away today", async () => {
  const store = openMemoryStore();
  let now = NOW;
  const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => now });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  for (const name of ["ann", "ben"]) await moodreel.addViewer(name);
  await moodreel.react("ann", "f0", "not-now");
  await moodreel.react("ben", "f0", "like");
  const why = () => moodreel.whyNot({ emotion: "happy", viewers: ["ann", "ben"] }, "f0");
  expect((await why()).message).toContain("was put off for tonight by ann and liked, so it was seen by ben.");
  now += 24 * 3_600_000;
  expect((await why()).message).toContain("Film 0 was liked, so it was seen by ben.");
});
