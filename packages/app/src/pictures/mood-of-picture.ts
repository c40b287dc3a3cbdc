import { MoodreelError, type Mood, type Reading, type Recommendation } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { moodOfFaces, type MoodOfFaces } from "@moodreel/core/mood";
import { noFace, unsure } from "@moodreel/core/recommend";
import type { Context } from "../context/context.ts";
import { readFaces, type Picture } from "./read-faces.ts";

const BECAUSE: Readonly<Record<UnsureReason | "mixed", string>> = {
  "low-confidence": "no expression stands out clearly",
  "too-small": "the face is too small",
  "too-dark": "the face is too dark",
  "too-bright": "the face is too bright",
  blurred: "the face is blurred",
  "turned-away": "the face is turned away",
  covered: "the mouth is covered",
  "upside-down": "the face is upside down",
  "hardly-a-face": "it hardly looks like a face",
  mixed: "the faces look too different for one mood",
};

/** The mood of a picture, with the faces that it comes from. */
export type PictureMood = MoodOfFaces & { readonly faces: readonly Reading[] };

/**
 * The mood of the people in a picture, or why there is none. Nothing of the picture is kept.
 *
 * @throws MoodreelError `image-unreadable`
 */
export async function moodOfPicture({ now }: Pick<Context, "now">, picture: Picture): Promise<PictureMood> {
  for await (const { outcome, message, faces } of readFaces([picture])) {
    if (outcome !== "unreadable") return { ...moodOfFaces(faces, now()), faces };
    throw new MoodreelError("image-unreadable", message ?? "The picture cannot be read.");
  }
  throw new TypeError("The face reader gave nothing for the picture.");
}

/** The mood to recommend for, or the answer that stands in place of a list. */
export function listOrMood(
  result: MoodOfFaces,
): { readonly mood: Mood } | { readonly instead: Recommendation } {
  if (result.outcome === "ok") return { mood: result.mood };
  if (result.outcome === "no-face") return { instead: noFace() };
  return { instead: unsure(result.mood, BECAUSE[result.why]) };
}
