import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASELINE_READINGS, correctForRest, isBaseline, restingBaseline } from "./baseline.ts";
import { EMOTIONS } from "./emotion.ts";
import { certain, dominantOf, mapEmotions, normalise, type Scores } from "./scores.ts";

const mix = (weights: Parameters<typeof normalise>[0]): Scores => normalise(weights) ?? certain("neutral");
const often = (scores: Scores) => Array.from({ length: BASELINE_READINGS }, () => scores);
const anyScores = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: EMOTIONS.length,
    maxLength: EMOTIONS.length,
  })
  .map((values) => mapEmotions((_e, i) => values[i]! + 1e-9))
  .map(mix);

describe("restingBaseline", () => {
  it("is none for a glance", () => {
    expect(restingBaseline(often(certain("neutral")).slice(1))).toBeNull();
  });

  it("changes nothing for a face that reads neutral at rest", () => {
    const baseline = restingBaseline(often(mix({ neutral: 0.9, sad: 0.05, happy: 0.05 })))!;
    const smile = mix({ happy: 0.6, neutral: 0.35, sad: 0.05 });
    expect(EMOTIONS.map((e) => baseline[e])).toEqual(EMOTIONS.map(() => 0));
    expect(correctForRest(smile, baseline).happy).toBeCloseTo(smile.happy, 12);
  });

  it("reads a face that looks sad at rest as neutral, and its smile and its tears for what they are", () => {
    const baseline = restingBaseline(often(mix({ sad: 0.6, neutral: 0.35, angry: 0.05 })))!;
    const read = (scores: Scores) => dominantOf(correctForRest(scores, baseline));
    expect(read(mix({ sad: 0.6, neutral: 0.35, angry: 0.05 }))).toBe("neutral");
    expect(read(mix({ happy: 0.5, sad: 0.4, neutral: 0.1 }))).toBe("happy");
    expect(read(mix({ sad: 0.96, neutral: 0.04 }))).toBe("sad");
  });

  it("outlasts one grin among the readings", () => {
    const rest = often(mix({ neutral: 0.7, sad: 0.3 }));
    expect(restingBaseline([certain("happy"), ...rest])).toEqual(restingBaseline(rest));
  });

  it("lets a clear expression through whatever was taken for rest", () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(...EMOTIONS), (rest, emotion) => {
        const baseline = restingBaseline(often(rest))!;
        const clear = mapEmotions((e) => (e === emotion ? 0.93 : 0.01));
        expect(dominantOf(correctForRest(clear, baseline))).toBe(emotion);
      }),
    );
  });

  it("gives probabilities that sum to 1, and never less neutral than before", () => {
    fc.assert(
      fc.property(anyScores, anyScores, (rest, scores) => {
        const baseline = restingBaseline(often(rest))!;
        const corrected = correctForRest(scores, baseline);
        expect(isBaseline(JSON.parse(JSON.stringify(baseline)))).toBe(true);
        expect(EMOTIONS.reduce((sum, e) => sum + corrected[e], 0)).toBeCloseTo(1, 9);
        expect(corrected.neutral).toBeGreaterThanOrEqual(scores.neutral - 1e-12);
      }),
    );
  });
});

describe("isBaseline", () => {
  it("refuses what no face gives", () => {
    const zero = mapEmotions(() => 0);
    for (const bad of [null, 3, {}, { ...zero, sad: -1 }, { ...zero, sad: 9 }, { ...zero, sad: "1" }])
      expect(isBaseline(bad)).toBe(false);
    expect(isBaseline(zero)).toBe(true);
  });
});
