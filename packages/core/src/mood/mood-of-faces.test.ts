import { expect, test } from "vitest";
import type { Reading, UnsureReason } from "../emotion/reading.ts";
import { certain, mapEmotions, type Scores } from "../emotion/scores.ts";
import { moodOfFaces } from "./mood-of-faces.ts";

function face(scores: Scores, unsure: UnsureReason | null = null): Reading {
  return {
    box: { x: 0, y: 0, width: 9, height: 9 },
    score: 0.9,
    keypoints: [],
    scores,
    dominant: "happy",
    unsure,
  };
}

test("one clear face gives its mood, at the time given", () => {
  expect(moodOfFaces([face(certain("happy"))], 7)).toEqual({
    outcome: "ok",
    mood: { scores: certain("happy"), dominant: "happy", confidence: 1, since: 7 },
  });
});

test("nobody in the picture", () => {
  expect(moodOfFaces([], 0)).toEqual({ outcome: "no-face", mood: null });
});

test("a face that cannot be trusted gives its reason, unless another can", () => {
  const turned = face(certain("fear"), "turned-away");
  expect(moodOfFaces([turned], 0)).toMatchObject({ outcome: "unsure", why: "turned-away" });
  expect(moodOfFaces([turned, face(certain("happy"))], 0)).toMatchObject({
    outcome: "ok",
    mood: { dominant: "happy", scores: certain("happy") },
  });
});

test("a flat expression is one thing, people who differ widely are another", () => {
  const flat = mapEmotions(() => 1 / 8);
  expect(moodOfFaces([face(flat)], 0)).toMatchObject({ outcome: "unsure", why: "low-confidence" });
  const apart = [face(certain("happy")), face(certain("sad")), face(certain("angry"))];
  expect(moodOfFaces(apart, 0)).toMatchObject({ outcome: "unsure", why: "mixed" });
});
