import type { GenerationSource } from "./generation-source.ts";
import { NO_ROWS, uniteParts, type RowLevels } from "./row-levels.ts";

/** Names that one word is looked up in; of more the first in the order of their items. */
const MOST_LOOKED_AT = 2000;
/** Names whose items are given. */
const MOST_NAMES = 50;
/** A shorter word begins too many names to mean one. */
const SHORTEST = 3;

/** Items of people whose names have, for each of the words, one that is so or begins so. */
export async function findPeople(source: GenerationSource, words: readonly string[]): Promise<RowLevels> {
  // The longest word is the rarest, as far as one can tell without asking.
  const [longest = "", ...others] = words.toSorted((a, b) => b.length - a.length);
  if (longest.length < SHORTEST) return NO_ROWS;
  const names = (await source.namesFrom(longest, MOST_LOOKED_AT)).filter(({ word }) => {
    const own = word.slice(1).split(" ");
    return others.every((other) => own.some((one) => one.startsWith(other)));
  });
  if (names.length === 0) return NO_ROWS;
  return uniteParts(await source.wordParts(names.slice(0, MOST_NAMES).map(({ word }) => word)));
}
