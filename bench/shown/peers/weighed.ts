import type { HistoryEvent } from "@moodreel/recommend";
import { LIKED_FROM, type ItemIndex } from "@moodreel/recommend/interactions";
import type { HistoryWeighting } from "@moodreel/recommend/scorer";

/** The known items of a history with the weight of each, as `neighbourScorer` weighs them. */
export function weighed(
  history: readonly HistoryEvent[],
  items: ItemIndex,
  { halfLife, disliked }: HistoryWeighting,
): readonly { readonly position: number; readonly weight: number }[] {
  let back = 0;
  return history.toReversed().flatMap(({ item, rating }) => {
    const position = items.position(item);
    if (position === undefined) return [];
    const fade = 0.5 ** (back++ / halfLife);
    return [{ position, weight: fade * (rating !== null && rating < LIKED_FROM ? disliked : 1) }];
  });
}
