import type { Emotion } from "../emotion/emotion.ts";
import type { Reading, UnsureReason } from "../emotion/reading.ts";
import { groupMood } from "./group-mood.ts";
import { moodOfScores } from "./mood-of-scores.ts";
import type { Mood } from "./mood.ts";

/** What the faces of one picture come to. Each is expected; none is an error. */
export type MoodOfFaces =
  | { readonly outcome: "ok"; readonly mood: Mood & { readonly dominant: Emotion } }
  | { readonly outcome: "no-face"; readonly mood: null }
  /** `mixed`: each face can be read, and they differ too much for one mood. */
  | { readonly outcome: "unsure"; readonly mood: Mood; readonly why: UnsureReason | "mixed" };

/**
 * One mood for everybody in a picture whose face can be trusted; else why there is none.
 *
 * @param faces the clearest first: its reason stands for all where none can be trusted
 * @param at ms, the caller's clock
 *
 * @example
 * ```ts
 * import { certain, moodOfFaces } from "@moodreel/core";
 *
 * const face = { box: { x: 0, y: 0, width: 90, height: 90 }, score: 0.9, keypoints: [] };
 * const smile = { ...face, scores: certain("happy"), dominant: "happy", unsure: null } as const;
 * console.log(moodOfFaces([smile], 0).mood?.dominant); // happy
 * console.log(moodOfFaces([], 0).outcome); // no-face
 * ```
 */
export function moodOfFaces(faces: readonly Reading[], at: number): MoodOfFaces {
  const [first] = faces;
  if (first === undefined) return { outcome: "no-face", mood: null };
  const sure = faces.filter(({ unsure }) => unsure === null);
  const mood = groupMood(sure.map(({ scores }) => moodOfScores(scores, at)));
  if (mood === null) {
    return {
      outcome: "unsure",
      mood: moodOfScores(first.scores, at),
      why: first.unsure ?? "low-confidence",
    };
  }
  const { dominant } = mood;
  if (dominant !== "unsure") return { outcome: "ok", mood: { ...mood, dominant } };
  return { outcome: "unsure", mood, why: sure.length > 1 ? "mixed" : "low-confidence" };
}
