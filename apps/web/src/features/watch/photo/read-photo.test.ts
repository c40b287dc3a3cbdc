import { certain, type Reading, type Scores } from "@moodreel/core";
import { mapEmotions, type UnsureReason } from "@moodreel/core/emotion";
import { expect, test } from "vitest";
import { photoMood } from "./read-photo.ts";

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

test("one clear face gives its mood", () => {
  expect(photoMood([face(certain("happy"))])).toMatchObject({ outcome: "mood", emotion: "happy" });
});

test("nobody in the picture", () => {
  expect(photoMood([])).toEqual({ outcome: "trouble", trouble: "no-face" });
});

test("a face that cannot be trusted gives its reason, unless another can", () => {
  const turned = face(certain("fear"), "turned-away");
  expect(photoMood([turned])).toEqual({ outcome: "trouble", trouble: "turned-away" });
  expect(photoMood([turned, face(certain("happy"))])).toMatchObject({ outcome: "mood", emotion: "happy" });
});

test("a flat expression, or people who differ widely, give no mood", () => {
  const flat = mapEmotions(() => 1 / 8);
  expect(photoMood([face(flat)])).toEqual({ outcome: "trouble", trouble: "mixed" });
  const apart = [face(certain("happy")), face(certain("sad")), face(certain("angry"))];
  expect(photoMood(apart)).toEqual({ outcome: "trouble", trouble: "mixed" });
});
