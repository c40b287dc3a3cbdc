import { groupMood, moodOfScores, type Mood, type Recommendation } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { noFace, unsure } from "@moodreel/core/recommend";
import { UsageError } from "../usage-error.ts";
import { readFaces } from "./read-faces.ts";

const BECAUSE: Readonly<Record<UnsureReason, string>> = {
  "low-confidence": "no expression stands out clearly",
  "too-small": "the face is too small",
  "too-dark": "the face is too dark",
  "too-bright": "the face is too bright",
  blurred: "the face is blurred",
  "turned-away": "the face is turned away",
};

/** The mood of the people in a picture, or the outcome that stands in its place. */
export async function moodOfImage(
  file: string,
  at: number,
): Promise<{ readonly mood: Mood } | { readonly outcome: Recommendation }> {
  for await (const { outcome, message, faces } of readFaces([file])) {
    if (outcome === "unreadable") throw new UnreadableImage(message ?? file);
    const sure = faces.filter((face) => face.unsure === null);
    const mood = groupMood(sure.map((face) => moodOfScores(face.scores, at)));
    if (mood !== null) return { mood };
    const [face] = faces;
    if (face === undefined) return { outcome: noFace() };
    return { outcome: unsure(moodOfScores(face.scores, at), BECAUSE[face.unsure ?? "low-confidence"]) };
  }
  throw new UsageError("Name a picture.");
}

/** The picture asked for cannot be read: the whole command fails. */
class UnreadableImage extends Error {
  override readonly name = "UnreadableImage";
  readonly code = "image-unreadable";
}
