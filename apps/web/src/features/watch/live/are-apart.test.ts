import { certain, moodOfScores, type Emotion } from "@moodreel/core";
import { expect, test } from "vitest";
import { areApart } from "./are-apart.ts";

const showing = (...emotions: readonly Emotion[]) =>
  emotions.map((emotion) => ({ mood: moodOfScores(certain(emotion), 0) }));
const unclear = { mood: { ...moodOfScores(certain("sad"), 0), dominant: "unsure" as const } };

test("two clear faces that differ are apart; a face that shows nothing clear, or is alone, is not", () => {
  expect(areApart(showing("happy", "sad"))).toBe(true);
  expect(areApart(showing("happy", "happy"))).toBe(false);
  expect(areApart([...showing("happy"), unclear, { mood: null }])).toBe(false);
});
