import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTIONS, type Emotion } from "./emotion.ts";
import { certain, dominantOf, normalise, ranked } from "./scores.ts";

const weights = fc.record(
  Object.fromEntries(
    EMOTIONS.map((emotion) => [emotion, fc.double({ min: 0, max: 1e6, noNaN: true })]),
  ) as Record<Emotion, fc.Arbitrary<number>>,
);

describe("normalise", () => {
  it("gives probabilities that sum to 1 and keep the proportions, for any weights not all zero", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const total = EMOTIONS.reduce((sum, e) => sum + given[e], 0);
        fc.pre(total > 1e-300);
        const scores = normalise(given);
        expect(scores).not.toBeNull();
        if (scores === null) return;
        expect(EMOTIONS.reduce((sum, e) => sum + scores[e], 0)).toBeCloseTo(1, 9);
        for (const e of EMOTIONS) expect(scores[e] * total).toBeCloseTo(given[e], 3);
      }),
    );
  });

  it("refuses what is no weight, and nothing but zeros", () => {
    expect(normalise({ happy: -1, sad: 2 })).toBeNull();
    expect(normalise({ happy: Number.NaN })).toBeNull();
    expect(normalise({ happy: Infinity })).toBeNull();
    expect(normalise({})).toBeNull();
  });
});

describe("order of emotions", () => {
  it("puts the most probable first and breaks ties by the fixed order", () => {
    const scores = normalise({ sad: 3, neutral: 1, happy: 1 });
    expect(scores && ranked(scores).slice(0, 3)).toEqual(["sad", "neutral", "happy"]);
    expect(scores && dominantOf(scores)).toBe("sad");
    expect(dominantOf(certain("contempt"))).toBe("contempt");
  });
});
