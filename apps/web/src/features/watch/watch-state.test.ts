import { certain } from "@moodreel/core";
import { expect, test } from "vitest";
import { initialWatchState, watchReducer, type WatchAction, type WatchState } from "./watch-state.ts";

function after(...actions: readonly WatchAction[]): WatchState {
  return actions.reduce(watchReducer, initialWatchState(7));
}

const PHOTO = new File([], "face.jpg");
const MOOD = { type: "mood", emotion: "sad", scores: certain("sad") } as const;

test("a tap asks for its mood at once", () => {
  expect(after({ type: "tap", emotion: "fear" }).ask).toEqual({
    emotion: "fear",
    scores: null,
    origin: "tap",
  });
});

test("a mood that comes after the camera was left changes nothing", () => {
  const left = after({ type: "start-camera" }, { type: "tap", emotion: "happy" });
  expect(watchReducer(left, MOOD)).toBe(left);
});

test("a new photo takes the last one's films away until it has been read", () => {
  const state = after({ type: "tap", emotion: "happy" }, { type: "open-photo", photo: PHOTO });
  expect(state.ask).toBeNull();
  expect(watchReducer(state, MOOD).ask).toMatchObject({ emotion: "sad", origin: "photo" });
});

test("switching the camera off keeps the films", () => {
  expect(after({ type: "start-camera" }, MOOD, { type: "back" }).ask?.emotion).toBe("sad");
});

test("what the person says they feel beats the reading, and the camera does not take it back", () => {
  const state = after({ type: "start-camera" }, MOOD, { type: "correct", emotion: "angry" });
  expect(state.ask).toEqual({ emotion: "angry", scores: null, origin: "corrected" });
  expect(state.held).toBe(true);
});

test("other films come by another seed, which stays in range", () => {
  expect(after({ type: "others" }).seed).toBe(8);
  expect(watchReducer(initialWatchState(2 ** 32 - 1), { type: "others" }).seed).toBe(0);
});
