import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { certain, mapEmotions, normalise, type Scores } from "../emotion/scores.ts";
import { DEFAULT_MOOD_OPTIONS, trackMood, type MoodState } from "./mood-tracker.ts";

const mix = (weights: Partial<Record<Emotion, number>>): Scores => normalise(weights) ?? certain("neutral");

function play(readings: readonly (readonly [at: number, scores: Scores])[]): MoodState[] {
  const states: MoodState[] = [];
  for (const [at, scores] of readings) states.push(trackMood(states.at(-1) ?? null, scores, at));
  return states;
}

describe("trackMood", () => {
  it("takes a clear first reading as the mood and stamps it", () => {
    const { mood } = trackMood(null, certain("happy"), 500);
    expect(mood).toMatchObject({ dominant: "happy", confidence: 1, since: 500 });
  });

  it("halves the weight of the past after one half-life, whatever the frame rate", () => {
    const { halfLifeSeconds } = DEFAULT_MOOD_OPTIONS;
    const end = halfLifeSeconds * 1000;
    const atOnce = play([
      [0, certain("happy")],
      [end, certain("sad")],
    ]).at(-1);
    const inSteps = play(
      Array.from({ length: 9 }, (_, i) => [(i * end) / 8, certain(i === 0 ? "happy" : "sad")]),
    ).at(-1);
    expect(atOnce?.mood.scores.happy).toBeCloseTo(0.5, 9);
    expect(inSteps?.mood.scores.happy).toBeCloseTo(0.5, 9);
  });

  it("does not flicker when two emotions trade the lead by a little", () => {
    const a = mix({ happy: 0.48, neutral: 0.46, sad: 0.06 });
    const b = mix({ happy: 0.46, neutral: 0.48, sad: 0.06 });
    const states = play([
      [0, certain("happy")],
      ...Array.from({ length: 60 }, (_, i) => [100 * (i + 1), i % 2 ? a : b] as const),
    ]);
    expect(new Set(states.map(({ mood }) => mood.dominant))).toEqual(new Set(["happy"]));
  });

  it("changes once, and says when, as the face changes for good", () => {
    const states = play([
      ...Array.from({ length: 10 }, (_, i) => [i * 100, certain("happy")] as const),
      ...Array.from({ length: 30 }, (_, i) => [1000 + i * 100, certain("sad")] as const),
    ]);
    const sinces = new Set(states.map(({ mood }) => mood.since));
    expect(states.at(-1)?.mood.dominant).toBe("sad");
    expect(sinces.size).toBe(2);
    expect(states.at(-1)?.mood.since).toBeGreaterThan(1000);
  });

  it("is unsure while nothing leads, and starts again after a long gap", () => {
    const flat = mapEmotions(() => 1 / EMOTIONS.length);
    expect(trackMood(null, flat, 0).mood.dominant).toBe("unsure");
    const gap = DEFAULT_MOOD_OPTIONS.forgetSeconds * 1000 + 1;
    expect(
      play([
        [0, certain("happy")],
        [gap, certain("sad")],
      ]).at(-1)?.mood.scores,
    ).toEqual(certain("sad"));
  });

  it("keeps probabilities that sum to 1, for any readings at any times", () => {
    const reading = fc.tuple(fc.integer({ min: -5000, max: 20_000 }), fc.constantFrom(...EMOTIONS));
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 40 }), (readings) => {
        for (const { mood } of play(readings.map(([at, e]) => [at, certain(e)]))) {
          expect(EMOTIONS.reduce((sum, e) => sum + mood.scores[e], 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
