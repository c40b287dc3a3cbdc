import type { MoodOfFaces } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { troubleWords } from "../../../shared/emotions/emotion-words.ts";

/** Why a photo gave no mood. */
export type PhotoTrouble = "no-face" | "mixed" | UnsureReason;

/** `null` where there is a mood. */
export function photoTrouble(result: MoodOfFaces): PhotoTrouble | null {
  if (result.outcome === "ok") return null;
  return result.outcome === "unsure" ? result.why : result.outcome;
}

export interface TroubleText {
  readonly title: string;
  readonly text: string;
}

export function photoTroubleText(trouble: PhotoTrouble): TroubleText {
  if (trouble === "no-face") {
    return {
      title: "No face in this picture",
      text: "Use one in which a face is turned to the camera and is not too small, or tap a mood.",
    };
  }
  if (trouble === "mixed") {
    return {
      title: "Not sure",
      text: "These faces look too different for one mood. Use another picture, or tap the mood that fits.",
    };
  }
  const { what } = troubleWords(trouble);
  return { title: "Not sure", text: `In this picture ${what}. Use another one, or tap the mood that fits.` };
}
