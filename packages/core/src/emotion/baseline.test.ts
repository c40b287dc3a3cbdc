import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASELINE_READINGS, correctForRest, isBaseline, restingBaseline } from "./baseline.ts";
import { EMOTIONS, type Emotion } from "./emotion.ts";
import { randomStream } from "../random/random-stream.ts";
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
  it("cannot be taken from a glance", () => {
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

describe("simulated people", () => {
  const next = randomStream(1);
  /** Roughly normal, mean 0, deviation 1: twelve uniforms less six. */
  const noise = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);

  /** A reading of a shown emotion on a face whose sadness reads stronger by so many logits. */
  const reading = (shown: Emotion, sadder: number): Scores =>
    mix(
      mapEmotions((emotion) =>
        Math.exp((emotion === shown ? 4 : 0) + (emotion === "sad" ? sadder : 0) + noise()),
      ),
    );

  /** Share of 4,000 readings that are right, as they are and corrected. */
  function accuracies(sadder: number) {
    let [plain, corrected] = [0, 0];
    for (let person = 0; person < 50; person++) {
      const rest = Array.from({ length: 20 }, () => reading("neutral", sadder));
      const baseline = restingBaseline(rest)!;
      for (let i = 0; i < 80; i++) {
        const shown = i % 2 === 0 ? "neutral" : EMOTIONS[(i >> 1) % EMOTIONS.length]!;
        const scores = reading(shown, sadder);
        if (dominantOf(scores) === shown) plain++;
        if (dominantOf(correctForRest(scores, baseline)) === shown) corrected++;
      }
    }
    return { plain: plain / 4000, corrected: corrected / 4000 };
  }

  it("are read better if they look sad at rest", () => {
    const { plain, corrected } = accuracies(3.5);
    expect(plain).toBeLessThan(0.85);
    expect(corrected).toBeGreaterThan(plain + 0.08);
  });

  it("are read no worse if they do not", () => {
    const { plain, corrected } = accuracies(0);
    expect(plain).toBeGreaterThan(0.9);
    expect(corrected).toBeGreaterThan(plain - 0.01);
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
