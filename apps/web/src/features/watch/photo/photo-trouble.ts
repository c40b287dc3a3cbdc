import type { MoodOfFaces } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { troubleWords } from "../../../shared/emotions/emotion-words.ts";
import { t } from "../../../shared/i18n/t.ts";

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
      title: t("photo.noFace"),
      text: t("photo.noFaceHelp"),
    };
  }
  if (trouble === "mixed") {
    return {
      title: t("watch.notSure"),
      text: t("photo.mixed"),
    };
  }
  const { what } = troubleWords(trouble);
  return { title: t("watch.notSure"), text: t("photo.unsure", { what }) };
}
