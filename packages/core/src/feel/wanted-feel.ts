import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import type { Scores } from "../emotion/scores.ts";
import type { Intent } from "../policy/policy.ts";
import type { Feel } from "./feel.ts";

const feel = (valence: number, energy: number): Feel => ({ valence, energy });

/** Where the emotions lie, after the order of Russell's circle (1980). */
const EMOTION_FEELS: Readonly<Record<Emotion, Feel>> = {
  neutral: feel(0, -0.2),
  happy: feel(0.8, 0.4),
  surprise: feel(0.2, 0.8),
  sad: feel(-0.6, -0.4),
  angry: feel(-0.5, 0.7),
  disgust: feel(-0.6, 0.2),
  fear: feel(-0.6, 0.7),
  contempt: feel(-0.4, 0),
};

/**
 * Away from a bad mood lies what is as pleasant as can be: people in a bad mood rated pleasant films
 * above others (Lee, Andrade & Palmer 2013). A stirred one is calmed, a low one raised a little.
 * From a good mood or none it leads to what is more pleasant still.
 */
const LIFTED: Readonly<Record<Emotion, Feel>> = {
  neutral: feel(0.8, 0.1),
  happy: feel(1, 0.5),
  surprise: feel(0.8, 0.4),
  sad: feel(1, 0.2),
  angry: feel(1, -0.1),
  disgust: feel(1, 0),
  fear: feel(1, -0.1),
  contempt: feel(1, 0.2),
};

/** How an item should feel for a mood: the mean over its emotions of where each wants to go. */
export function wantedFeel(scores: Scores, intent: Intent): Feel {
  let valence = 0;
  let energy = 0;
  for (const emotion of EMOTIONS) {
    const to = (intent === "lift" ? LIFTED : EMOTION_FEELS)[emotion];
    valence += scores[emotion] * to.valence;
    energy += scores[emotion] * to.energy;
  }
  return { valence, energy };
}
