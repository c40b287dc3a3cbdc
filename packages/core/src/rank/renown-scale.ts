import type { Item } from "../item/item.ts";
import { likedAsKnown, renownOf } from "../item/quality.ts";
import { sharesBelow } from "./shares-below.ts";
import type { TasteScale } from "./taste-scale.ts";

/** How well known an item is, as a term of 0 to 1. */
export interface RenownScale {
  /** By the place of a candidate; `null` where all have 0. */
  readonly all: Float64Array | null;
  readonly of: (item: Item) => number;
}

/**
 * How far an item is what was asked for, with how much it is liked, as the share of the candidates of which it is
 * truer: so what nobody likes is no hidden gem, and no classic either. Liked is the geometric mean of ratings,
 * shrunken, and of the viewers' taste, as far as that is certain.
 *
 * @param wanted 0, hidden gems, to 1, what everybody knows
 */
export function renownScale(
  wanted: number,
  candidates: readonly Item[],
  taste: TasteScale,
  certainty: number,
): RenownScale {
  const fits = wanted < 0.5 ? gems(candidates) : wellKnown(candidates);
  const suited = sharesBelow(taste.all ?? new Float64Array(candidates.length));
  const valueOf = (item: Item, suits: number): number => {
    const { fit, liked } = fits(item);
    return fit * (liked * suited(suits) ** certainty) ** (1 / (1 + certainty));
  };
  return {
    all: Float64Array.from(candidates, (item, place) => valueOf(item, taste.all?.[place] ?? 0)),
    of: (item) => valueOf(item, taste.of(item)),
  };
}

type Fits = (item: Item) => { readonly fit: number; readonly liked: number };

/** Of what everybody knows hardly anything is bad, rated or not. */
function wellKnown(candidates: readonly Item[]): Fits {
  const known = sharesBelow(Float64Array.from(candidates, renownOf));
  const liked = sharesBelow(Float64Array.from(candidates, likedAsKnown));
  return (item) => ({ fit: known(renownOf(item)), liked: liked(likedAsKnown(item)) });
}

/** Fewer votes say nothing of what those who know it think … */
const LEAST_VOTES = 5;
/** … and with so many their mean counts half; a typical film's rating is the other half. */
const BELIEVED_VOTES = 8;
const TYPICAL_RATING = 6.3;
/** From this renown on, where a catalogue has it, some people know an item; half of it is a quarter of that. */
const KNOWN_TO_SOME = 0.3;
/** What is better known than so many of the rated ones is hidden from nobody. */
const HIDDEN_SHARE = 0.75;
/** What is no gem counts so much at most: where there are no more of them, what is less known comes first. */
const NO_GEM = 0.6;

/**
 * A gem is known to few, but to some, and liked by those. A mean of three votes is no evidence of that, nor is a
 * rating of what hardly anybody has heard of. It is measured among the rated ones: of the others nobody knows.
 */
function gems(candidates: readonly Item[]): Fits {
  const rated = candidates.filter(({ rating }) => rating !== null);
  const known = sharesBelow(Float64Array.from(rated, renownOf));
  const liked = sharesBelow(Float64Array.from(rated, likedByThose));
  const gemOf = (item: Item): number => {
    const few = Math.max(0, 1 - known(renownOf(item)) / HIDDEN_SHARE);
    const good = Math.max(0, 2 * liked(likedByThose(item)) - 1);
    return (few * good) ** 2 * evidenceOf(item);
  };
  const gem = sharesBelow(Float64Array.from(rated, gemOf));
  return (item) => {
    const value = gemOf(item);
    if (value > 0) return { fit: gem(value), liked: 1 };
    const nearly = item.rating === null ? 0 : (1 - known(renownOf(item))) * believedOf(item.votes);
    return { fit: NO_GEM * nearly, liked: 1 };
  };
}

/** How much those like it who have rated it; that they are few counts by {@link evidenceOf}. */
function likedByThose({ rating, votes }: Item): number {
  const believed = believedOf(votes);
  return believed * (rating ?? TYPICAL_RATING) + (1 - believed) * TYPICAL_RATING;
}

function evidenceOf({ votes, renown }: Item): number {
  if ((votes ?? LEAST_VOTES) < LEAST_VOTES) return 0;
  return believedOf(votes) * Math.min(1, (renown ?? 1) / KNOWN_TO_SOME) ** 3;
}

/** A rating without a count is somebody's summary. */
function believedOf(votes: number | null | undefined): number {
  return votes == null ? 1 : votes / (votes + BELIEVED_VOTES);
}
