import type { Item, Kind } from "@moodreel/core";
import type { Note } from "@moodreel/core/error";
import type { ColumnMap, ItemField } from "@moodreel/core/item";
import type { Sureness, UnusedColumn } from "../columns/column-guess.ts";

export interface SkippedRow {
  /** Of the file, from 1; where the row begins. */
  readonly line: number;
  readonly reason: string;
  /** The row as it stands in the file; in a report its beginning, on one line. */
  readonly text: string;
}

export interface GenreCount {
  readonly genre: string;
  readonly items: number;
  /** Whether the synonym table or the kind's default policy knows it. */
  readonly known: boolean;
  /** The known genre that an unknown one is most likely meant to be; `null` when none is near. */
  readonly nearest: string | null;
}

/** Rows that are good and not wanted, such as the episodes of series. */
export interface LeftOut {
  readonly what: string;
  readonly rows: number;
}

/** What a file was understood as. Plain data: it can be sent to another thread. */
export interface ImportReport {
  readonly catalog: string;
  readonly kind: Kind;
  /** Then nothing has been stored. */
  readonly dryRun: boolean;
  /**
   * The export or data set that it was recognised as, such as `IMDb title.basics`; `null` for any other
   * table.
   */
  readonly detected: string | null;
  /** The table of a zip archive that was read; `null` for any other file. */
  readonly table: string | null;
  /** The header as it stands in the file, or the names given to the columns of a file without one. */
  readonly columns: string[];
  /** The same for files with the same columns. */
  readonly shape: string;
  readonly mapping: ColumnMap;
  /** How sure it is that each column of the mapping is meant; those that were chosen are. */
  readonly sure: Partial<Record<ItemField, Sureness>>;
  /** Columns that look like something of an item, and that nothing is taken from. */
  readonly unused: UnusedColumn[];
  /** Whether the mapping was chosen for an earlier file with the same columns. */
  readonly remembered: boolean;
  /** `,` `;` `|` `::` or a tab; `json` for JSON. */
  readonly separator: string;
  /** A WHATWG label: `utf-8`, `utf-16le`, `windows-1252`, `gb18030`, … */
  readonly encoding: string;
  /** Data rows read. */
  readonly rows: number;
  /** Distinct items. */
  readonly items: number;
  readonly skipped: number;
  /** The first hundred. */
  readonly skippedRows: SkippedRow[];
  readonly leftOut: LeftOut[];
  /** The most frequent first, two hundred at most. */
  readonly genres: GenreCount[];
  /** The first twenty as they are stored. */
  readonly sample: Item[];
  readonly warnings: string[];
  /** The same in the same order, to be said in other words. */
  readonly notes: Note[];
  /** What it did to the catalogue; missing while nothing has been stored. */
  readonly changes?: ImportChanges;
}

interface ImportChanges {
  /** In the catalogue now. */
  readonly items: number;
  readonly added: number;
  /** Were there before and are in the file. */
  readonly updated: number;
  readonly removed: number;
  /** Were there before, are not in the file and stay. */
  readonly kept: number;
  /** The file was imported last time, and is the same. */
  readonly unchanged: boolean;
}

export interface ImportProgress {
  /**
   * Read so far, of the file as it is (packed, if it is packed with gzip), or of the table in a zip
   * archive.
   */
  readonly bytes: number;
  /** `null` for a stream. */
  readonly totalBytes: number | null;
  readonly rows: number;
}
