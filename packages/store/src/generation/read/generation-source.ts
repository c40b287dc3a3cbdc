import type { ListTable } from "../write/generation-sink.ts";

/** An item as a generation keeps it. */
export interface StoredItem {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** The number of its genre list. */
  readonly list: number;
  /** Lines of names. */
  readonly people: string | null;
  readonly rating: number | null;
  readonly votes: number | null;
  readonly runtime: number | null;
  readonly language: string | null;
  /** Lines of tags. */
  readonly tags: string | null;
  /** As `shortFactsOf` gives them; `null` too in a generation of a form that had none. */
  readonly facts: string | null;
}

/** What is kept apart of an item, as `longFactsOf` gives it. */
export interface StoredDetail {
  readonly row: number;
  readonly data: string;
}

export interface Vocabulary {
  /** JSON lists of names and of canonical keys, by the number of the genre list. */
  readonly lists: readonly { readonly names: string; readonly keys: string }[];
  readonly languages: readonly string[];
}

export interface WordCount {
  readonly word: string;
  readonly items: number;
}

/** What a written generation gives to its readers. Nothing of it ever changes. */
export interface GenerationSource {
  vocabulary(): Promise<Vocabulary>;
  /** Those that are there, in any order. */
  itemsOfRows(rows: readonly number[]): Promise<readonly StoredItem[]>;
  itemsOfIds(ids: readonly string[]): Promise<readonly StoredItem[]>;
  /** Of those rows that have any, in any order. */
  detailsOfRows(rows: readonly number[]): Promise<readonly StoredDetail[]>;
  /** Items from a row on, in the order of rows. */
  itemsFrom(row: number, limit: number): Promise<readonly StoredItem[]>;
  /** `null` beyond the end of a list. */
  part(table: ListTable, key: string, part: number): Promise<Uint8Array | null>;
  /** All parts of several words' lists. */
  wordParts(words: readonly string[]): Promise<readonly Uint8Array[]>;
  /** Words that begin so, the most frequent first. */
  wordsFrom(prefix: string, limit: number): Promise<readonly WordCount[]>;
  /** Names of people, as `wordOfPerson` gives them, one of whose words begins so: those with most items first. */
  namesFrom(prefix: string, limit: number): Promise<readonly WordCount[]>;
  /** Those of the words that are there. */
  knownWords(words: readonly string[]): Promise<readonly WordCount[]>;
}
