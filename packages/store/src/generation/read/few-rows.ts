import type { Filters } from "@moodreel/core";
import { foldText } from "@moodreel/core/text";
import { wordOfPerson } from "../list-parts.ts";
import { markersAsked } from "../markers.ts";
import type { GenerationSource } from "./generation-source.ts";
import { keepRows, uniteParts, type RowLevels } from "./row-levels.ts";

/** More items than these of one certificate or country are found by walking down a genre, and soon. */
const FEW = 20_000;

/**
 * The rows that people, series, certificates and countries of a filter leave, where those are few; else `null`.
 * They are still to be looked at.
 */
export async function fewRows(source: GenerationSource, filters: Filters): Promise<RowLevels | null> {
  let found: RowLevels | null = null;
  for (const words of await fewWords(source, filters)) {
    const parts = await source.wordParts(words);
    found = found === null ? uniteParts(parts) : keepRows(found, parts);
    if (found.rows.length === 0) return found;
  }
  return found;
}

/** Lists that are worth reading: any item must be in one of each. People have few items each. */
async function fewWords(source: GenerationSource, filters: Filters): Promise<readonly (readonly string[])[]> {
  const people = (filters.withPeople ?? []).map((name) => [wordOfPerson(foldText(name))]);
  const marked: (readonly string[])[] = [];
  for (const words of markersAsked(filters)) {
    const items = (await source.knownWords(words)).reduce((sum, word) => sum + word.items, 0);
    if (items <= FEW) marked.push(words);
  }
  return [...people, ...marked];
}
