import type { Item } from "../item/item.ts";
import { comesBefore } from "../series/comes-before.ts";
import { earlierParts } from "../series/earlier-parts.ts";

/**
 * A later part of a series gives way to an earlier one whose score is no more than this below its own: the first part
 * suits as well, or nearly. Where a model knows most candidates and says far more of the later one, as of what has just
 * come out, those who want it mostly know the first and have not said so.
 */
const GIVES_WAY = { usual: 0.2, whereModelKnows: 0.1 };
const MOST = 0.75;
/** Further down a list its order matters little. */
const LOOKED_AT = 50;

/**
 * A list in which no part of a series stands for an earlier one that suits as well. What somebody has seen is no
 * candidate, so of a series the next part that they have not seen is shown.
 *
 * @param shown places of candidates, in the order of the list
 * @param scores of the candidates; `NaN` for one that cannot be shown
 * @param knownShare of the candidates, what the taste knows of from what many people chose
 * @param next places of candidates that are not shown, best first: what comes where the first part is there already
 */
export function firstPartsFirst(
  shown: readonly number[],
  candidates: readonly Item[],
  scores: Float64Array,
  knownShare: number,
  next: () => Iterable<number>,
): readonly number[] {
  const earlierOf = earlierParts(candidates);
  const firstOf = (place: number): number | undefined =>
    firstPart(place, earlierOf(place), candidates, scores, knownShare);
  const looked = shown.slice(0, LOOKED_AT);
  const firsts = looked.map(firstOf);
  if (firsts.every((first) => first === undefined)) return shown;
  const taken = new Set<number>();
  for (const [at, place] of looked.entries()) taken.add(firsts[at] ?? place);
  const rest = shown.slice(LOOKED_AT).filter((place) => !taken.has(place));
  for (const place of rest) taken.add(place);
  if (taken.size === shown.length) return [...taken];
  // Where the first part was on the list already there is room for others, and for the later ones if nothing else is left.
  for (const place of next()) {
    if (taken.size === shown.length) break;
    if (firstOf(place) === undefined) taken.add(place);
  }
  for (const place of looked) if (taken.size < shown.length) taken.add(place);
  return [...taken];
}

/** Of the earlier parts that suit nearly as well one that none of them comes before, the oldest. */
export function firstPart(
  place: number,
  earlier: readonly number[],
  candidates: readonly Item[],
  scores: Float64Array,
  knownShare: number,
): number | undefined {
  const least = scores[place]! - (knownShare > MOST ? GIVES_WAY.whereModelKnows : GIVES_WAY.usual);
  const suiting = earlier.filter((at) => scores[at]! >= least);
  return suiting
    .filter((at) => !suiting.some((other) => comesBefore(candidates[other]!, candidates[at]!)))
    .toSorted((a, b) => byYear(candidates[a]!, candidates[b]!))[0];
}

function byYear(a: Item, b: Item): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1);
}
