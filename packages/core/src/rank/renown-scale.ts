import type { Item } from "../item/item.ts";
import { likedAsKnown, likedBy, renownOf } from "../item/quality.ts";
import { sharesBelow } from "./shares-below.ts";
import type { TasteScale } from "./taste-scale.ts";

/** How well known an item is, as a term of 0 to 1. */
export interface RenownScale {
  /** By the place of a candidate; `null` where all have 0. */
  readonly all: Float64Array | null;
  readonly of: (item: Item) => number;
}

/**
 * How far an item is what was asked for: (how well known it is, or with `wanted` below one half how little) times
 * how much it is liked, both as the share of the candidates of which it is truer. So what nobody likes is no hidden
 * gem, and no classic either. Liked is the geometric mean of ratings, shrunken, and of the viewers' taste, as far as
 * that is certain.
 *
 * @param wanted 0, hidden gems, to 1, what everybody knows
 */
export function renownScale(
  wanted: number,
  candidates: readonly Item[],
  taste: TasteScale,
  certainty: number,
): RenownScale {
  // A gem has to be rated to be one; of what everybody knows hardly anything is bad, rated or not.
  const likedOf = wanted < 0.5 ? likedBy : likedAsKnown;
  const known = sharesBelow(Float64Array.from(candidates, renownOf));
  const rated = sharesBelow(Float64Array.from(candidates, likedOf));
  const suited = sharesBelow(taste.all ?? new Float64Array(candidates.length));
  const valueOf = (item: Item, suits: number): number => {
    const share = known(renownOf(item));
    const liked = (rated(likedOf(item)) * suited(suits) ** certainty) ** (1 / (1 + certainty));
    return (wanted < 0.5 ? 1 - share : share) * liked;
  };
  return {
    all: Float64Array.from(candidates, (item, place) => valueOf(item, taste.all?.[place] ?? 0)),
    of: (item) => valueOf(item, taste.of(item)),
  };
}
