import { LIKED_FROM } from "../interactions/rating.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { HistoryEvent } from "../interactions/history.ts";

export interface HistoryWeighting {
  /** The weight halves every so many items back from the latest; `Infinity` weighs all alike. */
  readonly halfLife: number;
  /** Weight of an item that was rated below {@link LIKED_FROM}, relative to a liked one. */
  readonly disliked: number;
}

export interface WeightedItem {
  readonly position: number;
  readonly weight: number;
}

/** After ten half-lives an item no longer makes a difference that could be noticed. */
const NEGLIGIBLE = 0.5 ** 10;

/** The known items of a history and how much each says about what to see next, latest first. */
export function weighHistory(
  history: readonly HistoryEvent[],
  items: ItemIndex,
  { halfLife, disliked }: HistoryWeighting,
): readonly WeightedItem[] {
  const weighted: WeightedItem[] = [];
  for (const { item, rating } of history.toReversed()) {
    const position = items.position(item);
    if (position === undefined) continue;
    const fade = 0.5 ** (weighted.length / halfLife);
    if (fade < NEGLIGIBLE) break;
    weighted.push({ position, weight: fade * (rating !== null && rating < LIKED_FROM ? disliked : 1) });
  }
  return weighted;
}
