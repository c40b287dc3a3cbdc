import { certain } from "@moodreel/core";
import { expect, test } from "vitest";
import { initialWatchState, watchReducer, type WatchAction, type WatchState } from "./watch-state.ts";

function after(...actions: readonly WatchAction[]): WatchState {
  return actions.reduce(watchReducer, initialWatchState({ word: null, seed: 7 }));
}

const PHOTO = new File([], "face.jpg");
const MOOD = { type: "mood", emotion: "sad", scores: certain("sad") } as const;

test("a tap asks for its mood at once", () => {
  expect(after({ type: "tap", word: "fear" }).ask).toEqual({
    emotion: "fear",
    feeling: null,
    scores: null,
    origin: "tap",
  });
});

test("a mood that comes after the camera was left changes nothing", () => {
  const left = after({ type: "start-camera" }, { type: "tap", word: "happy" });
  expect(watchReducer(left, MOOD)).toBe(left);
});

test("a new photo takes the last one's films away until it has been read", () => {
  const state = after({ type: "tap", word: "happy" }, { type: "open-photo", photo: PHOTO });
  expect(state.ask).toBeNull();
  expect(watchReducer(state, MOOD).ask).toMatchObject({ emotion: "sad", origin: "photo" });
});

test("switching the camera off keeps the films", () => {
  expect(after({ type: "start-camera" }, MOOD, { type: "back" }).ask?.emotion).toBe("sad");
});

test("what the person says they feel beats the reading, and the camera does not take it back", () => {
  const state = after({ type: "start-camera" }, MOOD, { type: "correct", emotion: "angry" });
  expect(state.ask).toEqual({ emotion: "angry", feeling: null, scores: null, origin: "corrected" });
  expect(state.held).toBe(true);
});

test("an address with a mood is its list, as if the mood had been tapped", () => {
  const state = initialWatchState({ word: "sad", seed: 3 });
  expect(state).toMatchObject({ source: "tap", seed: 3, ask: { emotion: "sad", scores: null } });
});

test("going back while the camera is on is the list of that address, without the camera", () => {
  const state = after({ type: "start-camera" }, MOOD, {
    type: "address",
    address: { word: "happy", seed: 9 },
  });
  expect(state).toMatchObject({ source: "tap", seed: 9, ask: { emotion: "happy" } });
});

test("a change of mood is offered while the list is read, taken when wanted, and dropped when it has passed", () => {
  const reading = after({ type: "start-camera" }, MOOD, {
    type: "offer",
    emotion: "happy",
    scores: certain("happy"),
  });
  expect(reading.ask?.emotion).toBe("sad");
  expect(reading.offer?.emotion).toBe("happy");
  expect(watchReducer(reading, { type: "take-offer", viewers: [] })).toMatchObject({
    ask: { emotion: "happy" },
    offer: null,
  });
  expect(watchReducer(reading, { type: "offer", emotion: "sad", scores: certain("sad") }).offer).toBeNull();
});

test("other films come by another seed, which stays in range", () => {
  for (const seed of [7, 2 ** 32 - 1]) {
    const next = watchReducer(initialWatchState({ word: null, seed }), { type: "others" }).seed;
    expect(next).not.toBe(seed);
    expect(Number.isInteger(next) && next >= 0 && next < 2 ** 32).toBe(true);
  }
});

test("a list is for whose faces were named when it was asked for, until another mood is tapped", () => {
  let state = watchReducer(initialWatchState({ word: null, seed: 1 }), { type: "start-camera" });
  state = watchReducer(state, { ...MOOD, viewers: ["Ida"] });
  expect(state.viewers).toEqual(["Ida"]);
  state = watchReducer(state, { type: "name-faces", viewers: ["Ida", "Ben"] });
  expect(state.viewers).toEqual(["Ida", "Ben"]);
  expect(watchReducer(state, { type: "tap", word: "tired" }).viewers).toEqual([]);
});
