import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import type { Scores } from "../emotion/scores.ts";

/**
 * Which emotion leads each card of a round, the strongest first: as many cards to each as is its share, by the
 * method of Sainte-Laguë. So of three guests in three moods each finds a card for theirs.
 *
 * @param scores of all guests together, summing to 1
 * @param cards how many there are
 * @param without emotions that no card can be found for
 * @returns fewer than `cards` only where no emotion is left
 *
 * @example
 * ```ts
 * import { certain } from "@moodreel/core";
 * import { joinMoods, leadEmotions } from "@moodreel/core/room";
 *
 * const joined = joinMoods([{ scores: certain("happy") }, { scores: certain("sad") }]);
 * if (joined !== null) console.log(leadEmotions(joined.scores, 2)); // [ 'happy', 'sad' ]
 * ```
 */
export function leadEmotions(
  scores: Scores,
  cards: number,
  without: ReadonlySet<Emotion> = new Set(),
): readonly Emotion[] {
  const felt = EMOTIONS.filter((emotion) => scores[emotion] > 0 && !without.has(emotion));
  const won = new Map<Emotion, number>();
  const claim = (emotion: Emotion): number => scores[emotion] / (2 * (won.get(emotion) ?? 0) + 1);
  for (let card = 0; card < cards && felt.length > 0; card += 1) {
    const next = felt.reduce((best, emotion) => (claim(emotion) > claim(best) ? emotion : best));
    won.set(next, (won.get(next) ?? 0) + 1);
  }
  return felt
    .toSorted((a, b) => scores[b] - scores[a])
    .flatMap((emotion) => Array<Emotion>(won.get(emotion) ?? 0).fill(emotion));
}
