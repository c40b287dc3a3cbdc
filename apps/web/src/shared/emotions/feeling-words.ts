import type { Emotion } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { isFeeling, meaningOfFeeling, type Feeling } from "@moodreel/core/feeling";
import { t } from "../i18n/t.ts";
import { emotionLabel } from "./emotion-words.ts";

/** What somebody can say of how they are: one of people's words, or one of the eight emotions. */
export type MoodWord = Emotion | Feeling;

/** On its button. */
export function feelingLabel(feeling: Feeling): string {
  return t(`feeling.${feeling}`);
}

/** As it stands alone, of either. */
export function wordLabel(word: MoodWord): string {
  return isEmotion(word) ? emotionLabel(word) : feelingLabel(word);
}

/** As it stands in "Tonight feels tired". */
export function feels(word: MoodWord): string {
  return t(`looks.${word}`);
}

/** The emotion that leads in it: its row of the policy, and the light of the room. */
export function emotionOf(word: MoodWord): Emotion {
  return isFeeling(word) ? meaningOfFeeling(word).emotion : word;
}
