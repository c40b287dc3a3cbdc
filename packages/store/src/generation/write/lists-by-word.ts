import { EntryBuckets } from "./entry-buckets.ts";
import type { OpenScratch } from "./scratch.ts";
import type { WordLog } from "./word-log.ts";
import type { WordList } from "./word-runs.ts";

/**
 * The lists of a log by rising word: put in order by how many entries each word has, which is known. Where there
 * are more than fit in memory, they are dealt out first to as many buckets of neighbouring words.
 *
 * @param words by their number @param counts entries of each word @param atOnce entries put in order at once
 * @returns good until the next is asked for; a long list comes in pieces
 */
export function* listsByWord(
  log: WordLog,
  words: readonly string[],
  counts: Uint32Array,
  openScratch: OpenScratch,
  atOnce: number,
): Generator<WordList> {
  const order = words.flatMap((_word, number) => (counts[number]! > 0 ? [number] : []));
  order.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  let entries = 0;
  for (const number of order) entries += counts[number]!;
  if (openScratch === null || entries <= atOnce) {
    yield* sorted(log, words, counts, order, entries);
    return;
  }
  const buckets = new EntryBuckets(order, counts, openScratch(), atOnce);
  try {
    log.read((word, row, level) => buckets.push(word, row, level));
    yield* buckets.lists(words);
  } finally {
    buckets.close();
  }
}

/** All in memory: a stable counting sort by word, so that rows keep rising within each. */
function* sorted(
  log: WordLog,
  words: readonly string[],
  counts: Uint32Array,
  order: readonly number[],
  entries: number,
): Generator<WordList> {
  const next = new Uint32Array(words.length);
  let start = 0;
  for (const number of order) {
    next[number] = start;
    start += counts[number]!;
  }
  const rows = new Uint32Array(entries);
  const levels = new Uint16Array(entries);
  log.read((word, row, level) => {
    const slot = next[word]!;
    rows[slot] = row;
    levels[slot] = level;
    next[word] = slot + 1;
  });
  let from = 0;
  for (const number of order) {
    const to = from + counts[number]!;
    yield { word: words[number]!, rows: rows.subarray(from, to), levels: levels.subarray(from, to) };
    from = to;
  }
}
