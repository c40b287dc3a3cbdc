import type { Emotion } from "@moodreel/core";
import type { UnsureReason } from "@moodreel/core/emotion";
import { t } from "../i18n/t.ts";

/** On a button and beside a bar. */
export function emotionLabel(emotion: Emotion): string {
  return t(`emotion.${emotion}`);
}

/** What a film for it is like, under "a tap on a mood". */
export function emotionHint(emotion: Emotion): string {
  return t(`emotionHint.${emotion}`);
}

/** Why a face could not be read, to stand after "Not sure:", and what helps. */
export function troubleWords(reason: UnsureReason): { readonly what: string; readonly remedy: string } {
  return { what: t(`unsure.${reason}`), remedy: t(`remedy.${reason}`) };
}
