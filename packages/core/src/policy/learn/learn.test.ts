import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import { certain } from "../../emotion/scores.ts";
import { randomStream } from "../../random/random-stream.ts";
import { defaultPolicy } from "../default-policy.ts";
import { genreWeights } from "../genre-weights.ts";
import { INTENTS } from "../policy.ts";
import { betaOf, logEvidence } from "./beta.ts";
import { BetaDraws } from "./draw-log-odds.ts";
import { learn, type Lesson } from "./learn.ts";
import { NOTHING_LEARNED, type Learned } from "./learned.ts";
import { learnedTable } from "./learned-table.ts";
import { policyView } from "./policy-view.ts";
import { trust } from "./trust.ts";

const TABLE = defaultPolicy("movie").match;
const GENRES = ["Comedy", "Drama", "Romance", "Thriller", "Western", "Horror", "Action"];

const lesson = (emotion: Emotion, genre: string, taken: boolean): Lesson => ({
  scores: certain(emotion),
  intent: "match",
  genres: [genre],
  taken,
});
const after = (...lessons: readonly Lesson[]): Learned => lessons.reduce(learn, NOTHING_LEARNED);
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const leader = (learned: Learned, emotion: Emotion, seed = 1): string | undefined =>
  learnedTable(learned, TABLE, "match", GENRES, seed)[emotion]?.[0]?.genre;

const anyLesson = fc.record({
  scores: fc.constantFrom(...EMOTIONS).map(certain),
  intent: fc.constantFrom(...INTENTS),
  genres: fc.subarray(GENRES),
  taken: fc.boolean(),
});

describe("the learned table", () => {
  it("is the founding table while nothing is learned", () => {
    expect(learnedTable(NOTHING_LEARNED, TABLE, "match", GENRES, 1)).toEqual(TABLE);
  });

  it("moves away from comedies after they were passed over twenty times while happy", () => {
    const learned = after(...times(20, lesson("happy", "Comedy", false)));
    const leaders = Array.from({ length: 50 }, (_, seed) => leader(learned, "happy", seed));
    expect(leaders.filter((genre) => genre === "Comedy").length).toBeLessThan(5);
    expect(learnedTable(learned, TABLE, "match", GENRES, 1).sad).toEqual(TABLE.sad);
  });

  it("converges on what the person takes", () => {
    const passed = times(10, lesson("happy", "Comedy", false));
    const learned = after(...passed, ...times(15, lesson("happy", "Western", true)));
    for (let seed = 0; seed < 30; seed++) expect(leader(learned, "happy", seed)).toBe("Western");
  });

  it("stays with the table for somebody who takes what it says, whatever the draw", () => {
    const evening = [lesson("happy", "Comedy", false), lesson("happy", "Comedy", true)];
    const learned = after(...times(6, evening).flat());
    for (let seed = 0; seed < 100; seed++) expect(leader(learned, "happy", seed)).toBe("Comedy");
  });

  it("does not forget the table: it is trusted again soon after it serves again", () => {
    const soured = after(...times(200, lesson("happy", "Comedy", false)));
    expect(trust(soured, TABLE, "match", "happy")).toBeGreaterThan(0);
    const again = times(60, lesson("happy", "Comedy", true)).reduce(learn, soured);
    expect(leader(again, "happy")).toBe("Comedy");
  });

  it("leaves the other intent and an unmapped emotion alone", () => {
    const learned = after(...times(20, lesson("happy", "Comedy", false)));
    expect(learnedTable(learned, TABLE, "lift", GENRES, 1)).toEqual(TABLE);
    const unmapped = { ...TABLE, happy: [] };
    expect(learnedTable(learned, unmapped, "match", GENRES, 1).happy).toEqual([]);
  });

  it("repeats itself for a seed", () => {
    const learned = after(...times(12, lesson("sad", "Romance", false)));
    const table = (seed: number) => learnedTable(learned, TABLE, "match", GENRES, seed);
    expect(table(5)).toEqual(table(5));
  });

  it("is a table that the policy can use, after any lessons", () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 60 }), fc.nat(), (lessons, seed) => {
        const table = learnedTable(after(...lessons), TABLE, "match", GENRES, seed);
        for (const emotion of EMOTIONS) {
          const row = table[emotion] ?? [];
          expect(row.length).toBeGreaterThan(0);
          for (const { weight } of row) {
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
          expect(genreWeights(certain(emotion), emotion, table).some(({ leads }) => leads)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("lessons", () => {
  it("are plain data that survives being written down", () => {
    const learned = after(lesson("happy", "Comedy", true), lesson("sad", "Western", false));
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned);
  });

  it("go to emotions by their share in the mood, and to genres by theirs in the item", () => {
    const scores = { ...certain("happy"), happy: 0.75, sad: 0.25 };
    const { match } = learn(NOTHING_LEARNED, {
      scores,
      intent: "match",
      genres: ["Comedy", "Crime"],
      taken: true,
    });
    expect(match.happy).toEqual({
      comedy: { taken: 0.375, passed: 0 },
      crime: { taken: 0.375, passed: 0 },
    });
    expect(match.sad?.["comedy"]).toEqual({ taken: 0.125, passed: 0 });
  });

  it("never raise what is believed of a genre that was passed over, nor lower it when taken", () => {
    const chance = (learned: Learned): number =>
      policyView(learned, TABLE, "match", GENRES).happy?.find(({ genre }) => genre === "Western")?.chance ??
      NaN;
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 20 }), (lessons) => {
        const before = after(...lessons);
        expect(chance(learn(before, lesson("happy", "Western", true)))).toBeGreaterThanOrEqual(
          chance(before) - 1e-9,
        );
        expect(chance(learn(before, lesson("happy", "Western", false)))).toBeLessThanOrEqual(
          chance(before) + 1e-9,
        );
      }),
    );
  });
});

describe("the view", () => {
  it("marks what was learned, and shows the table's own where nothing was", () => {
    const view = policyView(after(...times(4, lesson("happy", "Western", true))), TABLE, "match", GENRES);
    expect(view.happy?.find(({ genre }) => genre === "Western")).toMatchObject({
      lessons: expect.closeTo(3.9, 1),
    });
    expect(view.happy?.filter(({ lessons }) => lessons > 0).map(({ genre }) => genre)).toEqual(["Western"]);
    expect(view.sad?.[0]).toMatchObject({ genre: "Romance", lessons: 0 });
  });
});

describe("Beta distributions", () => {
  it("are drawn with their mean and spread", () => {
    const random = randomStream(3);
    for (const { a, b } of [
      { a: 0.4, b: 3 },
      { a: 2, b: 5 },
      { a: 30, b: 70 },
    ]) {
      const ready = new BetaDraws([{ a, b }]);
      const draws = Array.from({ length: 20_000 }, () => 1 / (1 + Math.exp(-ready.logOdds(0, random))));
      const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
      const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
      expect(mean).toBeCloseTo(a / (a + b), 2);
      expect(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(1, 1);
    }
  });

  it("weigh evidence as counting would: after one taken of a fair coin, a half; of two, a third for both", () => {
    expect(Math.exp(logEvidence(betaOf(0.5, 2), 1, 0))).toBeCloseTo(1 / 2, 9);
    expect(Math.exp(logEvidence(betaOf(0.5, 2), 2, 0))).toBeCloseTo(1 / 3, 9);
    expect(Math.exp(logEvidence(betaOf(0.5, 2), 1, 1))).toBeCloseTo(1 / 6, 9);
  });
});
