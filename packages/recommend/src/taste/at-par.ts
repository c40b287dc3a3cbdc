import { Standing } from "./standings.ts";

/** Of fewer items that are known nothing can be said. */
const FEWEST = 20;
/** Of so many items, evenly spread, the rest is told; all of a large catalogue would take most of a list's time. */
const LOOKED_AT = 1024;

/**
 * What items are worth that came out after the ratings a model was learned from, so that it cannot know them: of some
 * items, as much as the known one of their place by content. Else nothing new would ever come beside what is known.
 *
 * @param contents of the items, by what the person's own opinions say of genres, people and years
 * @param values of the items, by what many people chose
 * @param standings of the items in the model
 * @returns worth of an item by what content says of it; `null` where nothing came later, or too few are known
 */
export function atPar(
  contents: Float64Array,
  values: Float64Array,
  standings: Uint8Array,
): ((content: number) => number) | null {
  if (!standings.includes(Standing.later)) return null;
  const lookedAt = Math.min(standings.length, LOOKED_AT);
  const [contentsOfKnown, valuesOfKnown] = [new Float64Array(lookedAt), new Float64Array(lookedAt)];
  let known = 0;
  for (let i = 0; i < lookedAt; i++) {
    const at = Math.floor((i * standings.length) / lookedAt);
    if (standings[at] !== Standing.known) continue;
    contentsOfKnown[known] = contents[at]!;
    valuesOfKnown[known++] = values[at]!;
  }
  if (known < FEWEST) return null;
  const byContent = contentsOfKnown.subarray(0, known).toSorted();
  const byValue = valuesOfKnown.subarray(0, known).toSorted();
  return (content) => {
    const share = (placeOf(byContent, content, false) + placeOf(byContent, content, true)) / 2 / known;
    return byValue[Math.round(share * (known - 1))]!;
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
