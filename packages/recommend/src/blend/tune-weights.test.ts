import { randomStream } from "@moodreel/core/random";
import { describe, expect, it } from "vitest";
import { tunedWeights, type Trial } from "./tune-weights.ts";

const TASTE = [0.9, 0.1];
const LATELY = [0.1, 0.9];

/** Choices among fifty, with two voices: the one that is right has a high score more often than by chance. */
function trials(count: number, right: 0 | 1 | null): readonly Trial[] {
  const random = randomStream(7);
  const voice = (knows: boolean): Float32Array =>
    Float32Array.from({ length: 50 }, (_, at) => (at === 0 && knows && random() < 0.6 ? 1 : random()));
  return Array.from({ length: count }, () => ({ scores: [voice(right === 0), voice(right === 1)] }));
}

describe("the weights of a blend", () => {
  it("sum to 1 and go to the voice that foretells, wherever they begin", () => {
    for (const right of [0, 1] as const) {
      const weights = tunedWeights(trials(300, right), TASTE, [LATELY]);
      expect(weights[0]! + weights[1]!).toBeCloseTo(1, 9);
      expect(weights[right]).toBeGreaterThan(0.75);
    }
  });

  it("stay near the first where the others are not better beyond chance, or nothing was chosen", () => {
    expect(tunedWeights([], TASTE, [LATELY])).toEqual(TASTE);
    const [taste] = tunedWeights(trials(300, 0), TASTE, [LATELY]);
    expect(taste).toBeGreaterThanOrEqual(0.9);
    const [few] = tunedWeights(trials(4, null), TASTE, [LATELY]);
    expect(few).toBeGreaterThan(0.7);
  });
});
