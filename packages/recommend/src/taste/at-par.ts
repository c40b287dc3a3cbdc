import type { Item, Taste } from "@moodreel/core";

/** Of fewer items that are known nothing can be said. */
const FEWEST = 20;

/**
 * What items are worth that came out after the ratings a model was learned from, so that it cannot know them: of some
 * items, as much as the known one of their place by content. Else nothing new would ever come beside what is known.
 *
 * @param values of the items by what many people chose
 * @param content what the person's own opinions say of genres, people and years
 * @returns worth of an item by what content says of it; `null` where too few are known
 */
export function atPar(
  items: readonly Item[],
  values: Float64Array,
  content: Taste,
  knows: (item: Item) => boolean,
): ((item: Item) => number) | null {
  const known = items.flatMap((item, at) => (knows(item) ? [at] : []));
  if (known.length < FEWEST || content.certainty === 0) return null;
  const contents = content.ofAll?.(items) ?? Float64Array.from(items, content.of);
  const byContent = Float64Array.from(known, (at) => contents[at]!).toSorted();
  const byValue = Float64Array.from(known, (at) => values[at]!).toSorted();
  return (item) => {
    const own = content.of(item);
    const share = (placeOf(byContent, own, false) + placeOf(byContent, own, true)) / 2 / known.length;
    return byValue[Math.round(share * (known.length - 1))]!;
  };
}

/** How many numbers are less than one, or no more than it. @param sorted rising */
function placeOf(sorted: Float64Array, value: number, orSame: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value || (orSame && sorted[middle] === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
