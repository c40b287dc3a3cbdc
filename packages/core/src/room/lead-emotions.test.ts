import fc from "fast-check";
import { expect, it } from "vitest";
import { EMOTIONS } from "../emotion/emotion.ts";
import { certain, normalise, type Scores } from "../emotion/scores.ts";
import { joinMoods } from "./join-moods.ts";
import { leadEmotions } from "./lead-emotions.ts";

const scores: fc.Arbitrary<Scores> = fc
  .record(Object.fromEntries(EMOTIONS.map((emotion) => [emotion, fc.nat({ max: 9 })])))
  .filter((weights) => normalise(weights) !== null)
  .map((weights) => normalise(weights) as Scores);

it("joins moods to the mean, with no more effort than the weariest can take", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ scores, effort: fc.constantFrom(undefined, 0.2, 0.9, "easy", "any") }), {
        minLength: 1,
        maxLength: 12,
      }),
      (moods) => {
        const joined = joinMoods(moods as never);
        expect(EMOTIONS.reduce((sum, emotion) => sum + (joined?.scores[emotion] ?? 0), 0)).toBeCloseTo(1, 9);
        if (moods.some(({ effort }) => effort === "easy")) expect(joined?.effort).toBe(0);
        if (moods.every(({ effort }) => effort === undefined || effort === "any"))
          expect(joined).not.toHaveProperty("effort");
      },
    ),
  );
  expect(joinMoods([])).toBeNull();
});

it("deals each mood the cards of its share, and each of three moods one", () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 6 }), (felt, cards) => {
      const led = leadEmotions(felt, cards);
      expect(led).toHaveLength(cards);
      for (const emotion of led) expect(felt[emotion]).toBeGreaterThan(0);
      expect(felt[led[0]!]).toBe(Math.max(...Object.values(felt)));
    }),
  );
  const three = joinMoods((["happy", "sad", "fear"] as const).map((one) => ({ scores: certain(one) })));
  expect(leadEmotions(three!.scores, 3).toSorted()).toEqual(["fear", "happy", "sad"]);
  const two = joinMoods((["sad", "happy", "happy"] as const).map((one) => ({ scores: certain(one) })));
  expect(leadEmotions(two!.scores, 3)).toEqual(["happy", "happy", "sad"]);
  expect(leadEmotions(two!.scores, 3, new Set(["happy"]))).toEqual(["sad", "sad", "sad"]);
  expect(leadEmotions(certain("sad"), 3, new Set(["sad"]))).toEqual([]);
});
