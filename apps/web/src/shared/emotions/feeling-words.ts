import type { Emotion } from "@moodreel/core";
import { isFeeling, meaningOfFeeling, type Feeling } from "@moodreel/core/feeling";
import { looks } from "@moodreel/core/rank";

/** What somebody can say of how they are: one of people's words, or one of the eight emotions. */
export type MoodWord = Emotion | Feeling;

const LABELS: Readonly<Record<Feeling, string>> = {
  tired: "Tired",
  stressed: "Stressed",
  cheerful: "Cheerful",
  sad: "Sad",
  tense: "Tense",
  bored: "Bored",
  romantic: "Romantic",
  curious: "Curious",
};

/** On its button. */
export function feelingLabel(feeling: Feeling): string {
  return LABELS[feeling];
}

/** As it stands in "Tonight feels tired". */
export function feels(word: MoodWord): string {
  return isFeeling(word) ? word : looks(word);
}

/** The emotion that leads in it: its row of the policy, and the light of the room. */
export function emotionOf(word: MoodWord): Emotion {
  return isFeeling(word) ? meaningOfFeeling(word).emotion : word;
}
