import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { certain, dominantOf, normalise } from "../emotion/scores.ts";
import { defaultPolicy } from "./default-policy.ts";
import { genreWeights } from "./genre-weights.ts";

const { match, lift } = defaultPolicy("movie");

describe("the founding table", () => {
  it.each([
    ["happy", "Comedy"],
    ["sad", "Romance"],
    ["neutral", "Drama"],
    ["surprise", "Adventure"],
    ["fear", "Thriller"],
  ] satisfies [Emotion, string][])("takes %s to %s", (emotion, genre) => {
    expect(genreWeights(certain(emotion), emotion, match)).toMatchObject([
      { genre, weight: 1, because: emotion, leads: true },
    ]);
  });

  it("lifts from sad to comedy", () => {
    expect(genreWeights(certain("sad"), "sad", lift)[0]?.genre).toBe("Comedy");
  });
});

describe("genreWeights", () => {
  it("weighs by the whole distribution, the dominant emotion's genres first", () => {
    const scores = normalise({ happy: 0.6, sad: 0.4 }) ?? certain("happy");
    expect(genreWeights(scores, "happy", match)).toEqual([
      { genre: "Comedy", key: "comedy", weight: 0.6, because: "happy", leads: true },
      { genre: "Romance", key: "romance", weight: 0.4, because: "sad", leads: false },
    ]);
  });

  it("is empty for an unmapped emotion, whatever the other emotions want", () => {
    const scores = normalise({ happy: 0.6, sad: 0.4 }) ?? certain("happy");
    expect(genreWeights(scores, "happy", { ...match, happy: [] })).toEqual([]);
    expect(genreWeights(scores, "happy", { sad: [{ genre: "Romance", weight: 1 }] })).toEqual([]);
  });

  it("meets a genre under any of its names", () => {
    const [only] = genreWeights(certain("fear"), "fear", {
      fear: [
        { genre: "suspense", weight: 0.2 },
        { genre: "Thriller", weight: 1 },
      ],
    });
    expect(only).toMatchObject({ genre: "Thriller", weight: 1 });
  });

  it("sums to 1 under any mood", () => {
    const any = fc.record(
      Object.fromEntries(EMOTIONS.map((e) => [e, fc.double({ min: 0, max: 1, noNaN: true })])) as Record<
        Emotion,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(any, (weights) => {
        const scores = normalise(weights);
        fc.pre(scores !== null);
        const list = genreWeights(scores, dominantOf(scores), match);
        expect(list.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(list.some(({ leads }) => leads)).toBe(true);
      }),
    );
  });
});
