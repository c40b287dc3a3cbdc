import { expect, test } from "vitest";
import type { Emotion } from "../emotion/emotion.ts";
import type { Reading, UnsureReason } from "../emotion/reading.ts";
import { certain, mapEmotions } from "../emotion/scores.ts";
import { moodInView, NOTHING_SEEN, watchFrame, type ViewState } from "./mood-in-view.ts";

function face(x: number, emotion: Emotion, unsure: UnsureReason | null = null): Reading {
  const box = { x, y: 0, width: 100, height: 100 };
  return { box, score: 0.9, keypoints: [], scores: certain(emotion), dominant: emotion, unsure };
}

/** What is known after frames, each a moment and its faces. */
function seen(...frames: readonly (readonly [at: number, faces: readonly Reading[]])[]): ViewState {
  let state = NOTHING_SEEN;
  for (const [at, faces] of frames) state = watchFrame(state, faces, at);
  return state;
}

test("nobody in view is said only after two seconds", () => {
  const state = seen([0, []], [1900, []]);
  expect(moodInView(state, 1900)).toMatchObject({ outcome: "looking", mood: null });
  expect(moodInView(watchFrame(state, [], 2100), 2100)).toMatchObject({ outcome: "no-face", mood: null });
});

test("people who agree have that mood together", () => {
  const view = moodInView(seen([0, [face(0, "happy"), face(300, "happy")]]), 0);
  expect(view).toMatchObject({ outcome: "ok", unsure: null, mood: { dominant: "happy" } });
});

test("people who differ have a mood in which nothing leads", () => {
  const view = moodInView(seen([0, [face(0, "happy"), face(300, "sad")]]), 0);
  expect(view).toMatchObject({ outcome: "unsure", unsure: "mixed", mood: { dominant: "unsure" } });
  expect(view.faces.map(({ leading }) => leading)).toEqual(["happy", "sad"]);
});

test("a face that cannot be read is kept out of the group's mood and still shown with its reason", () => {
  const view = moodInView(seen([0, [face(0, "happy"), face(300, "fear", "turned-away")]]), 0);
  expect(view.mood?.scores.fear).toBe(0);
  expect(view.mood?.dominant).toBe("happy");
  expect(view.faces.map(({ unsure }) => unsure)).toEqual([null, "turned-away"]);
  expect(view.outcome).toBe("ok");
});

test("a face in the dark gives the reason in place of a mood, once the old mood is stale", () => {
  const soon = seen([0, [face(0, "happy")]], [1000, [face(0, "happy", "too-dark")]]);
  expect(moodInView(soon, 1000).mood?.dominant).toBe("happy");
  const later = watchFrame(soon, [face(0, "happy", "too-dark")], 2100);
  expect(moodInView(later, 2100)).toMatchObject({ outcome: "unsure", mood: null, unsure: "too-dark" });
});

test("of people who agree or of whom one shows nothing clear, nobody says that they differ", () => {
  const unclear: Reading = { ...face(300, "neutral"), scores: mapEmotions(() => 1 / 8) };
  const view = moodInView(seen([0, [face(0, "happy"), unclear]]), 0);
  expect(view.unsure).not.toBe("mixed");
  expect(moodInView(seen([0, [unclear]]), 0)).toMatchObject({ outcome: "unsure", unsure: "low-confidence" });
});
