import { nextSeed } from "@moodreel/core/random";
import type { Emotion, Scores } from "@moodreel/core";
import { isFeeling } from "@moodreel/core/feeling";
import { emotionOf, type MoodWord } from "../../shared/emotions/feeling-words.ts";
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
  /** Those whom the list is for by their faces in the camera; empty where nobody said who is who. */
  readonly viewers: readonly string[];
  /** A mood that the camera has seen since, while the list is being read: it is offered. */
  readonly offer: Ask | null;
}

/** What the address says: the mood of a list, and which of its lists. */
export interface WatchAddress {
  readonly word: MoodWord | null;
  readonly seed: number;
}

export type WatchAction =
  | { readonly type: "tap"; readonly word: MoodWord }
  | { readonly type: "start-camera" }
  | { readonly type: "open-photo"; readonly photo: File }
  | {
      readonly type: "mood";
      readonly emotion: Emotion;
      readonly scores: Scores;
      readonly viewers?: readonly string[];
    }
  | { readonly type: "name-faces"; readonly viewers: readonly string[] }
  | { readonly type: "correct"; readonly emotion: Emotion }
  | { readonly type: "trouble"; readonly trouble: PhotoTrouble }
  | { readonly type: "hold"; readonly held: boolean }
  | { readonly type: "offer"; readonly emotion: Emotion; readonly scores: Scores }
  | { readonly type: "take-offer"; readonly viewers: readonly string[] }
  | { readonly type: "address"; readonly address: WatchAddress }
  | { readonly type: "others" }
  | { readonly type: "back" };

export function initialWatchState({ word, seed }: WatchAddress): WatchState {
  const ask = word === null ? null : askOf(word);
  const source = ask === null ? "start" : "tap";
  return { source, photo: null, ask, trouble: null, held: false, seed, viewers: [], offer: null };
}

/** What a word that was tapped asks for. */
export function askOf(word: MoodWord): Ask {
  return { emotion: emotionOf(word), feeling: isFeeling(word) ? word : null, scores: null, origin: "tap" };
}

/** The word that a list is of: what was tapped, or what a face looks like. */
export function wordOf({ emotion, feeling }: Ask): MoodWord {
  return feeling ?? emotion;
}

function seen(emotion: Emotion, scores: Scores | null, origin: Ask["origin"]): Ask {
  return { emotion, feeling: null, scores, origin };
}

export function watchReducer(state: WatchState, action: WatchAction): WatchState {
  switch (action.type) {
    case "tap":
      return initialWatchState({ word: action.word, seed: state.seed });
    case "start-camera":
      return { ...state, source: "camera", photo: null, trouble: null, held: false, offer: null };
    case "open-photo": {
      const { photo } = action;
      return { ...initialWatchState({ word: null, seed: state.seed }), source: "photo", photo };
    }
    case "mood": {
      // An answer for a source that the person has left already is nobody's.
      if (state.source !== "camera" && state.source !== "photo") return state;
      const ask = seen(action.emotion, action.scores, state.source);
      return { ...state, trouble: null, ask, offer: null, viewers: action.viewers ?? [] };
    }
    case "name-faces":
      return { ...state, viewers: action.viewers };
    case "offer": {
      if (state.source !== "camera") return state;
      const same = action.emotion === state.ask?.emotion;
      return {
        ...state,
        offer: same ? null : seen(action.emotion, action.scores, "camera"),
      };
    }
    case "take-offer":
      return state.offer === null
        ? state
        : { ...state, ask: state.offer, offer: null, viewers: action.viewers };
    case "correct": {
      // What the person says holds until they let go of it, whatever the camera goes on to see.
      const ask = seen(action.emotion, null, "corrected");
      return { ...state, trouble: null, held: true, ask, offer: null };
    }
    case "trouble":
      return { ...state, trouble: action.trouble, ask: null };
    case "hold":
      return { ...state, held: action.held };
    case "others":
      return { ...state, seed: nextSeed(state.seed) };
    case "back": {
      const source = state.ask === null ? "start" : "tap";
      return { ...state, source, photo: null, trouble: null, held: false, offer: null };
    }
    case "address":
      return initialWatchState(action.address);
  }
}
