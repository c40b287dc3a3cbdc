import { nextSeed } from "@moodreel/core/random";
import type { Emotion, Scores } from "@moodreel/core";
import type { Ask } from "../../shared/moods/ask.ts";
import type { PhotoTrouble } from "./photo/photo-trouble.ts";

export interface WatchState {
  readonly source: "start" | "tap" | "camera" | "photo";
  readonly photo: File | null;
  readonly ask: Ask | null;
  /** Why the photo gave no mood. */
  readonly trouble: PhotoTrouble | null;
  /** The films stay whatever the camera sees. */
  readonly held: boolean;
  readonly seed: number;
}

export type WatchAction =
  | { readonly type: "tap"; readonly emotion: Emotion }
  | { readonly type: "start-camera" }
  | { readonly type: "open-photo"; readonly photo: File }
  | { readonly type: "mood"; readonly emotion: Emotion; readonly scores: Scores }
  | { readonly type: "correct"; readonly emotion: Emotion }
  | { readonly type: "trouble"; readonly trouble: PhotoTrouble }
  | { readonly type: "hold"; readonly held: boolean }
  | { readonly type: "others" }
  | { readonly type: "back" };

export function initialWatchState(seed: number): WatchState {
  return { source: "start", photo: null, ask: null, trouble: null, held: false, seed };
}

export function watchReducer(state: WatchState, action: WatchAction): WatchState {
  switch (action.type) {
    case "tap": {
      const ask: Ask = { emotion: action.emotion, scores: null, origin: "tap" };
      return { ...state, source: "tap", photo: null, trouble: null, held: false, ask };
    }
    case "start-camera":
      return { ...state, source: "camera", photo: null, trouble: null, held: false };
    case "open-photo":
      return { ...state, source: "photo", photo: action.photo, ask: null, trouble: null, held: false };
    case "mood": {
      // An answer for a source that the person has left already is nobody's.
      if (state.source !== "camera" && state.source !== "photo") return state;
      const ask: Ask = { emotion: action.emotion, scores: action.scores, origin: state.source };
      return { ...state, trouble: null, ask };
    }
    case "correct": {
      // What the person says holds until they let go of it, whatever the camera goes on to see.
      const ask: Ask = { emotion: action.emotion, scores: null, origin: "corrected" };
      return { ...state, trouble: null, held: true, ask };
    }
    case "trouble":
      return { ...state, trouble: action.trouble, ask: null };
    case "hold":
      return { ...state, held: action.held };
    case "others":
      return { ...state, seed: nextSeed(state.seed) };
    case "back":
      return { ...state, source: "start", photo: null, trouble: null, held: false };
  }
}
