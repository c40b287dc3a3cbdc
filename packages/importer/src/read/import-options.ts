import type { Kind } from "@moodreel/core";
import type { ColumnMap } from "@moodreel/core/item";
import type { ImportProgress, SkippedRow } from "../report/import-report.ts";
import type { Settings } from "../columns/remembered-mapping.ts";
import type { Source } from "../bytes/source.ts";

export interface PreviewOptions {
  /** By default made from the file's name. */
  readonly name?: string | undefined;
  /** By default what the columns suggest. */
  readonly kind?: Kind | undefined;
  /** Wins over what the header suggests. */
  readonly map?: ColumnMap | undefined;
  /**
   * Where the mapping is looked up that was chosen for an earlier file with the same columns, when none
   * is given.
   */
  readonly settings?: Pick<Settings, "readSetting"> | undefined;
  /** The name of the table in a zip archive of several. */
  readonly table?: string | undefined;
  /** Files that say more of the items: shelves or tags by id, names of tags, IMDb's and TMDB's ids. */
  readonly companions?: readonly Source[] | undefined;
  /** Other names of genres, and what they stand for. */
  readonly genreSynonyms?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /**
   * What the text is written in, where its bytes do not tell it right: a WHATWG label such as `gbk` or
   * `windows-1251`.
   */
  readonly encoding?: string | undefined;
  /** The share of rows that may be skipped, 0 to 1; by default 0.2. */
  readonly maxBadShare?: number | undefined;
  /** Given every skipped row with its whole text, some at a time; reading waits for it. */
  readonly skippedRowsTo?: ((rows: readonly SkippedRow[]) => void | Promise<void>) | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the file as it is; unpacked it may have four times as many. */
  readonly maxBytes?: number | undefined;
}

export interface ImportOptions extends PreviewOptions {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  /**
   * `merge`, the default, keeps items of the catalogue that the file does not have; `replace` removes
   * them.
   */
  readonly mode?: "merge" | "replace" | undefined;
  /** Whether mappings are kept for, and taken from, files with the same columns; by default they are. */
  readonly remember?: boolean | undefined;
}
