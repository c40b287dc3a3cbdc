import type { Item } from "@moodreel/core";
import { quality } from "@moodreel/core/item";
import {
  languageOfEntry,
  listAndLanguage,
  listOfEntry,
  votesAndRuntime,
  WORDS,
  yearAndRating,
  type EntryFields,
} from "../entry.ts";
import { scatterOf } from "../scatter.ts";
import { EntryRun } from "./entry-run.ts";
import { RowBlocks } from "./row-blocks.ts";
import type { OpenScratch } from "./scratch.ts";

/** Of the scale on which items are ordered: quality 0 to 1 in 16 bits. */
const LEVELS = 65_535;
const REMOVED = -1;
/** Entries that are put in order at once: 30 MiB with what sorts them. */
const RUN = 1 << 20;
/** Numbers by which rows of the same quality are mixed lie below. */
const MIX = 2 ** 32;

/** Gathers what the lists need while a generation is written: sixteen bytes of each item. */
export class EntryColumns {
  readonly #rows: RowBlocks;
  readonly #ofLevel = new Uint32Array(LEVELS + 1);

  constructor(openScratch: OpenScratch) {
    this.#rows = new RowBlocks(openScratch);
  }

  /** Rows, removed ones included. */
  get size(): number {
    return this.#rows.size;
  }

  add(item: Item, list: number, language: number): void {
    this.push(item, qualityLevel(item), list, language);
  }

  push(fields: EntryFields, level: number, list: number, language: number): void {
    this.#rows.push(level, yearAndRating(fields), votesAndRuntime(fields), listAndLanguage(list, language));
    this.#count(level, 1);
  }

  remove(row: number): void {
    this.#count(this.#rows.get(row, 0), -1);
    this.#rows.set(row, 0, REMOVED);
  }

  setList(row: number, list: number): void {
    this.#rows.set(row, 3, listAndLanguage(list, languageOfEntry(this.#rows.get(row, 3))));
  }

  listOf(row: number): number {
    return listOfEntry(this.#rows.get(row, 3));
  }

  /**
   * The entries of the rows that were not removed, by falling quality, those of the same quality mixed,
   * some at a time; an array given is good until the next. As many passes over all rows as there are
   * runs of a size that fits in the memory.
   */
  *byQuality(): Generator<Int32Array> {
    const run = new EntryRun();
    for (let most = LEVELS; most >= 0;) {
      let least = most;
      let rows = this.#ofLevel[most]!;
      while (least > 0 && rows + this.#ofLevel[least - 1]! <= RUN) {
        least -= 1;
        rows += this.#ofLevel[least]!;
      }
      // More rows than a run should hold are of one level: they are taken in equal parts of their mix.
      const parts = Math.ceil(rows / RUN);
      for (let part = 0; part < parts; part++) {
        this.#fill(run, least, most, (part / parts) * MIX, ((part + 1) / parts) * MIX);
        yield* run.sorted();
      }
      most = least - 1;
    }
  }

  close(): void {
    this.#rows.close();
  }

  #fill(run: EntryRun, least: number, most: number, from: number, to: number): void {
    run.clear();
    for (const { first, block, size } of this.#rows.blocks()) {
      for (let at = 0; at < size; at++) {
        const level = block[at * WORDS]!;
        if (level < least || level > most) continue;
        const mix = scatterOf(first + at);
        if (mix >= from && mix < to) run.push(first + at, LEVELS - level, mix, block, at * WORDS);
      }
    }
  }

  #count(level: number, by: number): void {
    if (level !== REMOVED) this.#ofLevel[level] = this.#ofLevel[level]! + by;
  }
}

/** The quality of an item as lists are ordered by it, 0 to 65535. */
export function qualityLevel(item: Pick<Item, "rating" | "votes" | "renown">): number {
  return Math.round(quality(item) * LEVELS);
}
