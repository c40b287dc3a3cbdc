import { listOfEntry, WORDS } from "../entry.ts";
import { ALL_ITEMS, partSize } from "../list-parts.ts";
import type { EntryColumns } from "./entry-columns.ts";
import type { GenerationSink, GenreList } from "./generation-sink.ts";
import { larger } from "./larger.ts";

/** A posting list that is being written: the part under way. */
interface OpenList {
  readonly key: string;
  part: number;
  entries: Int32Array;
  /** Words taken. */
  used: number;
}

const FIRST_CAPACITY = 16 * WORDS;

/**
 * Writes a list of entries per genre, and one of all items, each by falling quality, in one pass over
 * the items.
 */
export async function writePostings(
  sink: GenerationSink,
  columns: EntryColumns,
  lists: readonly GenreList[],
): Promise<void> {
  const open = new Map<string, OpenList>();
  const listOf = (key: string): OpenList => {
    const found = open.get(key) ?? { key, part: 0, entries: new Int32Array(FIRST_CAPACITY), used: 0 };
    open.set(key, found);
    return found;
  };
  const all = listOf(ALL_ITEMS);
  const ofList = lists.map(({ keys }) => [all, ...keys.map(listOf)]);
  const full: OpenList[] = [];
  for (const entries of columns.byQuality()) {
    for (let at = 0; at < entries.length; at += WORDS) {
      for (const list of ofList[listOfEntry(entries[at + 3]!)]!) {
        if (list.used === list.entries.length)
          list.entries = larger(list.entries, Math.min(partSize(list.part) * WORDS, list.entries.length * 4));
        for (let word = 0; word < WORDS; word++) list.entries[list.used + word] = entries[at + word]!;
        list.used += WORDS;
        if (list.used === partSize(list.part) * WORDS) full.push(list);
      }
      while (full.length > 0) await flush(sink, full.pop()!);
    }
  }
  for (const list of open.values()) if (list.used > 0) await flush(sink, list);
}

async function flush(sink: GenerationSink, list: OpenList): Promise<void> {
  const { entries, used } = list;
  const done = sink.writePart("posting", list.key, list.part, new Uint8Array(entries.buffer, 0, used * 4));
  // A promise only where there is one: most parts are written at once.
  if (done !== undefined) await done;
  list.part += 1;
  list.used = 0;
}
