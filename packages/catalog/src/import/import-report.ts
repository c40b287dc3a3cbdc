import type { Item, Kind } from "@moodreel/core";
import type { ColumnMap } from "./item-field.ts";

export interface SkippedRow {
  /** Of the file, from 1; where the row begins. */
  readonly line: number;
  readonly reason: string;
  /** The row's beginning. */
  readonly text: string;
}

export interface GenreCount {
  readonly genre: string;
  readonly items: number;
  /** Whether the synonym table or the kind's default policy knows it. */
  readonly known: boolean;
}

/** What a file was understood as. */
export interface ImportReport {
  readonly catalog: string;
  readonly kind: Kind;
  /** Then nothing has been stored. */
  readonly dryRun: boolean;
  /** The header as it stands in the file. */
  readonly columns: string[];
  readonly mapping: ColumnMap;
  /** `,` `;` `|` or a tab. */
  readonly separator: string;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding: string;
  /** Data rows read. */
  readonly rows: number;
  /** Distinct items. */
  readonly items: number;
  readonly skipped: number;
  /** The first hundred. */
  readonly skippedRows: SkippedRow[];
  /** The most frequent first, two hundred at most. */
  readonly genres: GenreCount[];
  /** The first twenty as they are stored. */
  readonly sample: Item[];
  readonly warnings: string[];
}

export interface ImportProgress {
  /** Read so far, of the file as it is (packed, if it is packed). */
  readonly bytes: number;
  /** `null` for a stream. */
  readonly totalBytes: number | null;
  readonly rows: number;
}
