import type { Item } from "@moodreel/core";
import type { PackedItems } from "./packed-items.ts";

/** The lists of entries that a generation keeps: items by genre, and by word of title or name of person. */
export type ListTable = "posting" | "word";

export interface GenreList {
  readonly names: readonly string[];
  /** Canonical keys, each once. */
  readonly keys: readonly string[];
}

/**
 * Where a new generation of a catalogue is written, in the order of these methods. What it writes is
 * not to be seen by anybody until its owner publishes it.
 */
export interface GenerationSink {
  /** @param lists the genre list of each item @param row of the first item; the others follow */
  writeItems(row: number, items: readonly Item[], lists: readonly number[]): Promise<void> | void;
  /** The same, without making objects of them; where it is missing they are made. */
  writePacked?(row: number, items: PackedItems, lists: Uint32Array): Promise<void> | void;
  /** Makes look-ups by id fast; called once, after most items. More may come after it. */
  indexIds(): Promise<void> | void;
  /** Rows that share an id, in rising order, a group per id. */
  repeatedRows(): AsyncIterable<readonly number[]> | Iterable<readonly number[]>;
  /** Which of the ids are written. */
  writtenIds(ids: readonly string[]): Promise<ReadonlySet<string>> | ReadonlySet<string>;
  setGenreList(row: number, list: number): Promise<void> | void;
  removeRows(rows: readonly number[]): Promise<void> | void;
  /** @param languages by their number less 1 */
  writeVocabulary(lists: readonly GenreList[], languages: readonly string[]): Promise<void> | void;
  /** @param data written over by the caller once it is taken */
  writePart(table: ListTable, key: string, part: number, data: Uint8Array): Promise<void> | void;
  /** Counts the items of each word, once all parts are written. */
  indexWords(): Promise<void> | void;
}
