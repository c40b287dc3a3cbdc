import { EMOTIONS, itemOf, type Item } from "@moodreel/core";
import { ageOfCertificate } from "@moodreel/core/item";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const NOW = Date.parse("2026-11-24T20:00:00.000Z");
const CERTIFICATES = ["G", "PG", "PG-13", "R", "FSK 6", "FSK 16", "TV-MA", "18+", "Not Rated", undefined];
const GENRES = [
  "Comedy",
  "Drama",
  "Thriller",
  "Adventure",
  "Romance",
  "Action",
  "Animation",
  "Documentary",
  "Horror",
];
const FILMS: readonly Item[] = Array.from({ length: 270 }, (_, n) =>
  itemOf({
    id: `f${n}`,
    title: `Film ${n}`,
    genres: [GENRES[n % 9]!, GENRES[(n * 7 + 1) % 9]!],
    rating: 5 + (n % 40) / 10,
    votes: 1000 + n,
    certificate: CERTIFICATES[(n * 3 + (n % 7)) % 10],
  }),
);
const byTitle = new Map(FILMS.map((film) => [film.title, film]));
let moodreel: Moodreel;

beforeAll(async () => {
  const store = openMemoryStore();
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => NOW });
  const importedAt = new Date(NOW).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
  await moodreel.addViewer("kid");
  await moodreel.addViewer("teen", { ageLimit: 13 });
  await moodreel.addViewer("ana");
  for (let n = 0; n < 60; n += 2) await moodreel.rate("ana", `f${n}`, n % 3 === 0 ? 2 : 9);
  for (let n = 1; n < 40; n += 3) await moodreel.rate("kid", `f${n}`, 9);
  // What was said before the limit stays said, of films above it, too.
  await moodreel.limitAge("kid", 6);
});

/** Every film that an answer says anything of, its texts included. */
const namedIn = (answer: unknown): readonly Item[] =>
  [...JSON.stringify(answer).matchAll(/Film \d+/g)].flatMap(([title]) => byTitle.get(title) ?? []);
const LIMITS = { kid: 6, teen: 13, ana: Infinity } as const;
type Name = keyof typeof LIMITS;

const people = fc
  .subarray<Name>(["kid", "teen", "ana"], { minLength: 1 })
  .filter((names) => names.some((name) => name !== "ana"));
const filters = fc.record(
  {
    maxAge: fc.constantFrom(0, 8, 18),
    minRating: fc.constantFrom(5, 7),
    withGenres: fc.subarray(GENRES, { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const nowhere = (error: { code?: string }) => ({ error: error.code });

describe("an age limit", () => {
  it("keeps what is over it, or says no age, out of every answer", async () => {
    let named = 0;
    const question = fc.record({
      emotion: fc.constantFrom(...EMOTIONS),
      intent: fc.constantFrom("match" as const, "lift" as const),
      viewers: people,
      filters,
      seed: fc.nat(50),
      includeSeen: fc.boolean(),
      includeErotica: fc.boolean(),
      fairness: fc.constantFrom("average" as const, "least-misery" as const),
    });
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom(...FILMS), fc.nat(9), async (asked, wanted, word) => {
        const { viewers } = asked;
        const limit = Math.min(...viewers.map((name) => LIMITS[name]));
        const answers = [
          await moodreel.recommend(asked),
          await moodreel.whyNot(asked, `Film ${word}`).catch(nowhere),
          await moodreel.whyNot(asked, wanted.id).catch(nowhere),
          await moodreel.items({ viewers, filters: asked.filters, limit: 100 }),
          await moodreel.items({ viewers, text: `film ${word}`, limit: 100 }),
        ];
        for (const film of answers.flatMap(namedIn)) {
          named += 1;
          expect(ageOfCertificate(film.certificate) ?? Infinity).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 60 },
    );
    expect(named).toBeGreaterThan(1000);
    for (const film of namedIn(await moodreel.opinions("kid")))
      expect(film.certificate).toMatch(/^(G|FSK 6)$/);
  });

  it("says that it keeps everything out, and goes when it is taken away", async () => {
    await moodreel.addViewer("tot", { ageLimit: 3 });
    const asked = { emotion: "happy", viewer: "tot", filters: { minRating: 8 } } as const;
    await moodreel.limitAge("tot", 0);
    const before = await moodreel.recommend({
      ...asked,
      filters: { exclude: FILMS.filter(({ certificate }) => certificate === "G").map(({ id }) => id) },
    });
    expect(before.outcome).toBe("nothing-fits");
    expect(before.message).toMatch(/all \d+ are over the age limit, or have no certificate that says an age/);
    expect((await moodreel.limitAge("tot", null)).ageLimit).toBeUndefined();
    expect(namedIn(await moodreel.recommend(asked)).some(({ certificate }) => certificate !== "G")).toBe(
      true,
    );
    await expect(moodreel.limitAge("tot", 40)).rejects.toMatchObject({ code: "request-invalid" });
    await expect(moodreel.items({ viewer: "stranger" })).rejects.toMatchObject({ code: "profile-unknown" });
  });
});
