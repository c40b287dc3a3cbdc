import { certain, type Emotion, type Reading } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { advanceTracks } from "@moodreel/core/mood";
import { expect, test } from "vitest";
import { liveView } from "./live-view.ts";

function face(x: number, emotion: Emotion, unsure: UnsureReason | null = null): Reading {
  const box = { x, y: 0, width: 100, height: 100 };
  return { box, score: 0.9, keypoints: [], scores: certain(emotion), dominant: emotion, unsure };
}

test("nobody in view is said only after two seconds", () => {
  expect(liveView([], 0, 1900).trouble).toBeNull();
  expect(liveView([], 0, 2100).trouble).toBe("no-face");
});

test("people who agree have that mood together", () => {
  const tracks = advanceTracks([], [face(0, "happy"), face(300, "happy")], 0);
  expect(liveView(tracks, 0, 0).mood?.dominant).toBe("happy");
});

test("a face that cannot be read is kept out of the group's mood and still shown with its reason", () => {
  const tracks = advanceTracks([], [face(0, "happy"), face(300, "fear", "turned-away")], 0);
  const view = liveView(tracks, 0, 0);
  expect(view.mood?.scores.fear).toBe(0);
  expect(view.mood?.dominant).toBe("happy");
  expect(view.faces.map(({ unsure }) => unsure)).toEqual([null, "turned-away"]);
  expect(view.trouble).toBeNull();
});

test("a face in the dark gives the reason in place of a mood, once the old mood is stale", () => {
  const lit = advanceTracks([], [face(0, "happy")], 0);
  const soon = advanceTracks(lit, [face(0, "happy", "too-dark")], 1000);
  expect(liveView(soon, 1000, 1000).mood?.dominant).toBe("happy");
  const later = advanceTracks(soon, [face(0, "happy", "too-dark")], 2100);
  expect(liveView(later, 2100, 2100)).toMatchObject({ mood: null, trouble: "too-dark" });
});
