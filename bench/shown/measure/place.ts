import type { Interactions, Scorer } from "@moodreel/recommend";
import type { Case } from "../protocols/case.ts";
import type { Moods } from "../protocols/moods.ts";

/** Places that count. */
export const SHOWN = 10;

/**
 * The place from 1 that a scorer gives the wanted film among those that the mood leads to and that the
 * person has not rated, as the product's list has it. Those with the same score share the middle place.
 */
export function placeOf(scorer: Scorer, one: Case, { items }: Interactions, moods: Moods): number {
  const { items: own } = scorer;
  const target = own.position(items.ids[one.target]!);
  if (target === undefined) return Infinity;
  const scores = scorer.score(one.request);
  const seen = new Set(one.request.history.map(({ item }) => own.position(item)));
  const mask = moods.mask(own, one.emotion);
  const score = scores[target]!;
  let [above, same] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (mask[i] === 0 || scores[i]! < score || i === target || seen.has(i)) continue;
    if (scores[i]! > score) above += 1;
    else same += 1;
  }
  return 1 + above + Math.ceil(same / 2);
}

/**
 * Normalised discounted cumulative gain of a list of ten with one wanted film (Järvelin and Kekäläinen
 * 2002): 1 / log2(place + 1), 0 beyond the tenth place.
 */
export function gainAt(place: number): number {
  return place <= SHOWN ? 1 / Math.log2(place + 1) : 0;
}
