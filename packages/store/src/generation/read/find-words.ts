import { editDistance } from "@moodreel/core/text";
import type { GenerationSource, WordCount } from "./generation-source.ts";
import { neighbours } from "./typos.ts";

/** Words that one word of a question may stand for, the most frequent first. */
export interface Meant {
  readonly asked: string;
  readonly words: readonly WordCount[];
  /** Items that have any of them, at most. */
  readonly items: number;
}

/** Endings that are followed of an unfinished word. */
const MOST_ENDINGS = 1000;
/** Entries that are read for one word of a question; the word itself is always read. */
const MOST_ENTRIES = 400_000;
/** From this length on a word may have two slips, when its first two letters are right. */
const LONG = 8;
const MOST_LOOKED_AT = 5000;

/**
 * Words equal to the one asked for or beginning with it; without any, or with `forgive`, also those
 * spelled almost so. A single letter with more behind it is a word of its own: the E of E.T. begins no other.
 */
export async function findWords(
  source: GenerationSource,
  asked: string,
  { forgive, isLast }: { readonly forgive: boolean; readonly isLast: boolean },
): Promise<Meant> {
  const exact = await source.knownWords([asked]);
  if (asked.length === 1 && !isLast && exact.length > 0) return limited(asked, exact);
  const longer = await source.wordsFrom(asked, MOST_ENDINGS);
  const found = [...exact, ...longer.filter(({ word }) => word !== asked)];
  const near = forgive || found.length === 0 ? await nearWords(source, asked) : [];
  return limited(asked, [...found, ...near.filter(({ word }) => !word.startsWith(asked))]);
}

async function nearWords(source: GenerationSource, asked: string): Promise<readonly WordCount[]> {
  const one = await source.knownWords(neighbours(asked));
  if (one.length > 0 || asked.length < LONG) return one.toSorted((a, b) => b.items - a.items);
  const alike = await source.wordsFrom(asked.slice(0, 2), MOST_LOOKED_AT);
  return alike.filter(
    ({ word }) => Math.abs(word.length - asked.length) <= 2 && editDistance(word, asked) <= 2,
  );
}

function limited(asked: string, words: readonly WordCount[]): Meant {
  const kept: WordCount[] = [];
  let items = 0;
  for (const word of words) {
    if (kept.length > 0 && items + word.items > MOST_ENTRIES) continue;
    kept.push(word);
    items += word.items;
  }
  return { asked, words: kept, items };
}
