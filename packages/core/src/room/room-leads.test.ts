import fc from "fast-check";
import { expect, it } from "vitest";
import { EMOTIONS } from "../emotion/emotion.ts";
import { certain, normalise, type Scores } from "../emotion/scores.ts";
import type { Feeling } from "../feeling/feeling.ts";
import { meaningOfFeeling } from "../feeling/meaning-of-feeling.ts";
import { joinMoods } from "./join-moods.ts";
import { roomLeads } from "./room-leads.ts";
import type { RoomMood } from "./room-mood.ts";

const scores: fc.Arbitrary<Scores> = fc
  .record(Object.fromEntries(EMOTIONS.map((emotion) => [emotion, fc.nat({ max: 9 })])))
  .filter((weights) => normalise(weights) !== null)
  .map((weights) => normalise(weights) as Scores);
const moodsOf = (...emotions: readonly Parameters<typeof certain>[0][]): readonly RoomMood[] =>
  emotions.map((one) => ({ scores: certain(one) }));
const said = (feeling: Feeling): RoomMood => ({ feeling, scores: meaningOfFeeling(feeling).scores });
const emotionsOf = (...[moods, ...rest]: Parameters<typeof roomLeads>) =>
  roomLeads(moods, ...rest).map(({ emotion }) => emotion);

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
      const led = emotionsOf([{ scores: felt }], "movie", cards);
      expect(led).toHaveLength(cards);
      for (const emotion of led) expect(felt[emotion]).toBeGreaterThan(0);
      expect(felt[led[0]!]).toBe(Math.max(...Object.values(felt)));
    }),
  );
  expect(emotionsOf(moodsOf("happy", "sad", "fear"), "movie", 3).toSorted()).toEqual([
    "fear",
    "happy",
    "sad",
  ]);
  const two = moodsOf("sad", "happy", "happy");
  expect(emotionsOf(two, "movie", 3)).toEqual(["happy", "happy", "sad"]);
  expect(emotionsOf(two, "movie", 3, new Set(["happy"]))).toEqual(["sad", "sad", "sad"]);
  expect(emotionsOf(moodsOf("sad"), "movie", 3, new Set(["sad"]))).toEqual([]);
});

it("keeps a guest's word apart where it asks for genres of its own", () => {
  const leads = roomLeads([said("romantic"), ...moodsOf("happy")], "movie", 2);
  expect(leads.map(({ emotion, genres }) => [emotion, genres])).toEqual([
    ["happy", ["Romance"]],
    ["happy", undefined],
  ]);
  // Games have none of their own for it.
  expect(roomLeads([said("romantic")], "game", 1)).toEqual([
    { key: "happy match", emotion: "happy", intent: "match" },
  ]);
});

it("says what a word asks a list to do", () => {
  expect(roomLeads([said("tired")], "movie", 1)).toEqual([
    { key: "neutral lift", emotion: "neutral", intent: "lift" },
  ]);
});
