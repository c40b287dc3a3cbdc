import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certain, normalise } from "../emotion/scores.ts";
import type { Item } from "../item/item.ts";
import { moodOfScores } from "../mood/mood-of-scores.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { failedFilters } from "./filter-tests.ts";
import type { Filters } from "./filters.ts";
import type { FindCandidates } from "./find-candidates.ts";
import { recommend, type RecommendRequest } from "./recommend.ts";

const film = (id: string, genres: string[], fields: Partial<Item> = {}): Item => ({
  id,
  title: id,
  year: 2000,
  genres,
  people: [],
  rating: 7,
  votes: 1000,
  runtime: null,
  language: null,
  tags: [],
  ...fields,
});

const SHELF = [
  film("airplane", ["Comedy"], { rating: 8.1, votes: 52_345, year: 1980 }),
  film("dud", ["Comedy"], { rating: 2, votes: 500 }),
  film("amelie", ["Romantic Comedy"], { rating: 8.3, votes: 40_000, year: 2001 }),
  film("heat", ["Crime", "Thriller"], { year: 1995 }),
];

const shelf: FindCandidates = async ({ filters }) =>
  SHELF.filter(({ year }) => filters.yearFrom === undefined || (year ?? 0) >= filters.yearFrom);

const request = (fields: Partial<RecommendRequest> = {}): RecommendRequest => ({
  mood: moodOfScores(certain("happy"), 0),
  basis: "seen",
  policy: defaultPolicy("movie"),
  intent: "match",
  kind: "movie",
  filters: {},
  count: 10,
  seed: 1,
  ...fields,
});

const ids = async (fields: Partial<RecommendRequest>, find = shelf): Promise<string[]> =>
  (await recommend(request(fields), find)).items.map(({ id }) => id);

describe("recommend", () => {
  it("gives comedies for a happy face, compounds included, each with its reasons", async () => {
    const result = await recommend(request(), shelf);
    expect(result.outcome).toBe("items");
    expect(result.message).toBe("You look happy: 3 films in Comedy.");
    expect(result.items.map(({ id }) => id).toSorted()).toEqual(["airplane", "amelie", "dud"]);
    expect(result.items.find(({ id }) => id === "airplane")?.reasons).toEqual([
      "Comedy, because you look happy",
      "8.1 from 52k votes",
    ]);
  });

  it("repeats itself for a seed and varies over seeds, the good ones first far more often", async () => {
    expect(await ids({ seed: 7 })).toEqual(await ids({ seed: 7 }));
    const firsts = await Promise.all(
      Array.from({ length: 200 }, async (_, seed) => (await ids({ seed, count: 1 }))[0]),
    );
    expect(new Set(firsts).size).toBeGreaterThan(1);
    expect(firsts.filter((id) => id === "dud").length).toBeLessThan(50);
  });

  it("does not depend on the order in which candidates come", async () => {
    const reversed: FindCandidates = async (query) => (await shelf(query)).toReversed();
    expect(await ids({ seed: 3 }, reversed)).toEqual(await ids({ seed: 3 }));
  });

  it("says that an emotion is unmapped, and which", async () => {
    const policy = { ...defaultPolicy("movie"), match: {} };
    const result = await recommend(request({ policy }), shelf);
    expect(result).toMatchObject({ outcome: "unmapped-emotion", emotion: "happy", items: [] });
    expect(result.message).toMatch(/no genre for happy.*Add one/s);
  });

  it("says when nothing fits, and which filter stands in the way", async () => {
    const filters: Filters = { yearFrom: 2020, minRating: 0 };
    const result = await recommend(request({ filters }), shelf);
    expect(result).toMatchObject({
      outcome: "nothing-fits",
      relaxation: { drop: "yearFrom", and: [], wouldFit: 3 },
    });
    expect(result.message).toContain("Without the earliest year, at least 3 would fit");
  });

  const strictShelf: FindCandidates = async ({ filters }) =>
    SHELF.filter((item) => failedFilters(item, filters).length === 0);

  it("names two filters, or more, that keep everything out together, and never blames the catalogue for them", async () => {
    const two = await recommend(request({ filters: { maxRuntime: 90, languages: ["fr"] } }), strictShelf);
    expect(two).toMatchObject({ relaxation: { drop: "maxRuntime", and: ["languages"], wouldFit: 3 } });
    expect(two.message).toBe(
      "No film in Comedy fits. Without the maximum length and the language, at least 3 would fit; no less of a change helps.",
    );
    const filters = { yearFrom: 1900, maxRuntime: 90, languages: ["fr"], withPeople: ["Nobody"] };
    const three = await recommend(request({ filters }), strictShelf);
    expect(three).toMatchObject({ relaxation: { drop: "maxRuntime", and: ["languages", "withPeople"] } });
    expect(three.message).toContain("Without the maximum length, the language and the people, at least 3");
  });

  it("finds the fewest filters whose dropping lets something in, whatever they are", async () => {
    const bounds = fc.record(
      {
        yearFrom: fc.constantFrom(1970, 2001, 2020),
        yearTo: fc.constantFrom(1970, 1990, 2020),
        minRating: fc.constantFrom(1, 8.2, 9),
        minVotes: fc.constantFrom(1, 45_000, 1e6),
        maxRuntime: fc.constantFrom(90),
        languages: fc.constantFrom(["fr"]),
        exclude: fc.subarray(["airplane", "dud", "amelie"], { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(bounds, async (filters) => {
        const result = await recommend(request({ filters }), strictShelf);
        if (result.outcome !== "nothing-fits") return;
        const { relaxation } = result;
        if (relaxation === null) throw new Error(result.message);
        const fitWithout = async (dropped: readonly string[]): Promise<number> => {
          const rest = Object.fromEntries(
            Object.entries(filters).filter(([name]) => !dropped.includes(name)),
          );
          return (await ids({ filters: rest, count: 100 }, strictShelf)).length;
        };
        const dropped = [relaxation.drop, ...relaxation.and];
        expect(await fitWithout(dropped)).toBe(relaxation.wouldFit);
        for (const name of dropped) {
          expect(await fitWithout(dropped.filter((other) => other !== name))).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("says when the catalogue has nothing of the genre at all", async () => {
    const result = await recommend(request({ mood: moodOfScores(certain("surprise"), 0) }), shelf);
    expect(result).toMatchObject({ outcome: "nothing-fits", relaxation: null });
    expect(result.message).toContain("Import another catalogue");
  });

  it("is unsure rather than guess when nothing leads", async () => {
    const flat = normalise({ happy: 1, sad: 1, neutral: 1 }) ?? certain("happy");
    const result = await recommend(request({ mood: moodOfScores(flat, 0) }), shelf);
    expect(result).toMatchObject({ outcome: "unsure", items: [] });
  });

  it("never gives an item without a genre of the dominant emotion, whatever else the mood wants", async () => {
    const mood = moodOfScores(normalise({ happy: 0.55, fear: 0.45 }) ?? certain("happy"), 0);
    expect(await ids({ mood })).not.toContain("heat");
  });

  it("does not claim to have seen a mood that was chosen", async () => {
    const result = await recommend(request({ basis: "chosen" }), shelf);
    expect(result.message).toContain("You feel happy");
    expect(result.items[0]?.reasons[0]).toBe("Comedy, because you feel happy");
  });

  it("says what an item is unlike apart from what it is like, and neither of one that taste is against", async () => {
    const named = (value: number) => ({
      of: () => value,
      because: () => [{ title: "Ratatouille", share: 0.7 }],
      unlike: () => [{ title: "Saw", share: 1 }],
      certainty: 1,
    });
    const reasonsOf = async (value: number): Promise<readonly string[]> =>
      (await recommend(request({ taste: named(value) }), shelf)).items[0]?.reasons ?? [];
    expect(await reasonsOf(0.9)).toEqual(
      expect.arrayContaining(["for people who like Ratatouille", "unlike Saw"]),
    );
    expect((await reasonsOf(0.3)).join()).not.toMatch(/like/);
  });

  it("says so when it lifts", async () => {
    const mood = moodOfScores(certain("sad"), 0);
    const [first] = (await recommend(request({ mood, intent: "lift" }), shelf)).items;
    expect(first?.reasons[0]).toBe("Comedy, to lift you: you look sad");
  });
});
