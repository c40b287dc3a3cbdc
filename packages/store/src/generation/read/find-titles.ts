import { foldedWords } from "@moodreel/core/text";
import { findPeople } from "./find-people.ts";
import { findWords, type Meant } from "./find-words.ts";
import type { GenerationSource } from "./generation-source.ts";
import { otherReadings } from "./other-readings.ts";
import { byLevel, keepRows, NO_ROWS, uniteParts, type RowLevels } from "./row-levels.ts";

/** Longer texts are no title. */
const MOST_WORDS = 16;
/** A word that more items have may be looked for in the titles found by the others, instead of in its list. */
const FREQUENT = 50_000;
/** To look at an item takes as long as to read so many entries of a list. */
const LOOK = 6000;
/** So many items found are looked at anyway. */
const FEW = 300;

export interface TitleHits {
  /** By falling quality. */
  readonly rows: Uint32Array;
  /** For each word of the text what it may stand for. */
  readonly meant: readonly Meant[];
  /** A year that was asked for beside the title. */
  readonly year: number | null;
  /** What a title must still have; empty when the rows are exact. */
  readonly unchecked: readonly Meant[];
  /** Items of people of that name, by falling quality; some may be among the rows. */
  readonly people: Uint32Array;
}

const NOTHING: TitleHits = {
  rows: NO_ROWS.rows,
  meant: [],
  year: null,
  unchecked: [],
  people: NO_ROWS.rows,
};

/** With so many titles nobody looks for the people behind them. */
const ENOUGH_TITLES = 300;

/**
 * Items one of whose titles has, for each word of the text, one that is so, begins so or is nearly so; behind
 * them, where they are few, those with a person of that name. Where there are none the text is read otherwise.
 */
export async function findTitles(source: GenerationSource, text: string): Promise<TitleHits> {
  const words = [...new Set(foldedWords(text).slice(0, MOST_WORDS))];
  if (words.length === 0) return NOTHING;
  const hits = await titlesAndPeople(source, words);
  if (hits.rows.length + hits.people.length > 0) return hits;
  for (const { words: other, year } of await otherReadings(source, words)) {
    const found = await titlesAndPeople(source, other);
    if (found.rows.length + found.people.length > 0) return { ...found, year };
  }
  return hitsOf(source, words, true);
}

async function titlesAndPeople(source: GenerationSource, words: readonly string[]): Promise<TitleHits> {
  const hits = await hitsOf(source, words, false);
  if (hits.rows.length >= ENOUGH_TITLES) return hits;
  return { ...hits, people: byLevel(await findPeople(source, words)) };
}

/** Whether nothing is spelled as the text is: its titles have words that are only nearly so. */
export function isNear(meant: readonly Meant[]): boolean {
  return meant.some(({ asked, words }) => words.every(({ word }) => !word.startsWith(asked)));
}

async function hitsOf(
  source: GenerationSource,
  words: readonly string[],
  forgive: boolean,
): Promise<TitleHits> {
  const meant = await Promise.all(
    words.map((word, at) => findWords(source, word, { forgive, isLast: at === words.length - 1 })),
  );
  const byRarity = meant.toSorted((a, b) => a.items - b.items);
  let found: RowLevels | null = null;
  const unchecked: Meant[] = [];
  for (const word of byRarity) {
    if (word.items === 0) return NOTHING;
    const few = Math.max(FEW, word.items / LOOK);
    if (found !== null && word.items > FREQUENT && found.rows.length <= few) {
      unchecked.push(word);
      continue;
    }
    const parts = await source.wordParts(word.words.map((entry) => entry.word));
    found = found === null ? uniteParts(parts) : keepRows(found, parts);
    if (found.rows.length === 0) return NOTHING;
  }
  return { ...NOTHING, rows: byLevel(found ?? NO_ROWS), meant, unchecked };
}

/** Whether titles of an item, folded, have all that was not checked by lists. */
export function hasUnchecked(titles: readonly string[], unchecked: readonly Meant[]): boolean {
  if (unchecked.length === 0) return true;
  const own = titles.flatMap((title) => title.split(" "));
  return unchecked.every(({ asked, words }) =>
    own.some((word) => word.startsWith(asked) || words.some((entry) => entry.word === word)),
  );
}
