import type { Item } from "@moodreel/core";
import { genreKey } from "@moodreel/core/genre";
import type { GenreCount, LeftOut, SkippedRow } from "./import-report.ts";
import type { GenresRead } from "../items/genre-reader.ts";
import type { RowNotes, UnreadableField } from "../items/item-of-row.ts";
import type { Row } from "../table/row.ts";
import { ownCopy } from "../values/text.ts";
import { DistinctCounter } from "../counts/distinct-counter.ts";
import type { KnownGenres } from "../values/known-genres.ts";

const SKIPPED_SHOWN = 100;
const SAMPLE = 20;
const GENRES_SHOWN = 200;
/** A column of free text that was taken for genres must not fill the memory. */
const GENRES_COUNTED = 20_000;
const TEXT_SHOWN = 200;

/** A field that could not be read in some rows. */
export interface Unreadable {
  readonly field: UnreadableField;
  readonly times: number;
  readonly example: string;
  readonly line: number;
}

/** Gathers, row by row, what a report says. */
export class ImportNotes implements RowNotes {
  /** The line of the row that is being read. */
  line = 0;
  rows = 0;
  skipped = 0;
  withoutGenre = 0;
  repeated = 0;
  readonly skippedRows: SkippedRow[] = [];
  readonly sample: Item[] = [];
  /** Skipped rows that were not handed on yet. */
  readonly #toHandOn: SkippedRow[] | null;
  readonly #ids = new DistinctCounter();
  readonly #genres = new Map<string, { genre: string; items: number }>();
  readonly #unreadable = new Map<UnreadableField, { times: number; example: string; line: number }>();
  readonly #leftOut = new Map<string, number>();
  /** Items that have names too long for genres, and the beginning of one. */
  readonly longGenres = { items: 0, example: "" };

  /** @param handsOn whether every skipped row is to be handed on */
  constructor(handsOn: boolean) {
    this.#toHandOn = handsOn ? [] : null;
  }

  get items(): number {
    return this.#ids.size;
  }

  get unreadableFields(): readonly Unreadable[] {
    return [...this.#unreadable].map(([field, seen]) => ({ field, ...seen }));
  }

  get leftOut(): LeftOut[] {
    return [...this.#leftOut].map(([what, rows]) => ({ what, rows }));
  }

  unreadable(field: UnreadableField, text: string): void {
    const seen = this.#unreadable.get(field);
    if (seen === undefined) {
      this.#unreadable.set(field, { times: 1, example: ownCopy(text.slice(0, 40)), line: this.line });
    } else seen.times += 1;
  }

  skip(row: Row, reason: string): void {
    this.skipped += 1;
    const { line } = row;
    this.#toHandOn?.push({ line, reason, text: row.text() });
    if (this.skippedRows.length >= SKIPPED_SHOWN) return;
    const beginning = row.text().slice(0, 2 * TEXT_SHOWN);
    const text = ownCopy(beginning.replace(/[\p{Cc}\s]+/gu, " "));
    this.skippedRows.push({
      line,
      reason,
      text: text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text,
    });
  }

  /** The skipped rows since the last time. */
  handOn(): readonly SkippedRow[] {
    return this.#toHandOn?.splice(0) ?? [];
  }

  leaveOut(what: string): void {
    this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + 1);
  }

  take(item: Item, genres: GenresRead): void {
    if (this.sample.length < SAMPLE) this.sample.push(JSON.parse(JSON.stringify(item)) as Item);
    if (!this.#ids.add(item.id)) {
      this.repeated += 1;
      return;
    }
    if (item.genres.length === 0) this.withoutGenre += 1;
    if (genres.tooLong !== undefined) {
      this.longGenres.items += 1;
      this.longGenres.example ||= genres.tooLong[0] ?? "";
    }
    if (item.genres === genres.genres) genres.items += 1;
    else this.countGenres({ ...genres, genres: item.genres, items: 1 });
  }

  countGenres({ genres, items }: GenresRead): void {
    if (items === 0) return;
    for (const genre of genres) {
      const key = genreKey(genre);
      const count = this.#genres.get(key);
      if (count !== undefined) count.items += items;
      else if (this.#genres.size < GENRES_COUNTED) this.#genres.set(key, { genre, items });
    }
  }

  genres(known: KnownGenres): GenreCount[] {
    return [...this.#genres.values()]
      .toSorted((a, b) => b.items - a.items || (a.genre < b.genre ? -1 : 1))
      .slice(0, GENRES_SHOWN)
      .map(({ genre, items }) => {
        const isKnown = known.has(genre);
        return { genre, items, known: isKnown, nearest: isKnown ? null : known.nearest(genre) };
      });
  }
}
