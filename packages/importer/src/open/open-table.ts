import type { SourceBytes } from "../bytes/bytes-of-source.ts";
import type { Source } from "../bytes/source.ts";
import type { ZipArchive, ZipEntry } from "../bytes/zip-entry.ts";
import type { Table } from "../table/read-table.ts";

/** A table, opened and understood, and not yet read beyond its head. */
export interface OpenTable {
  readonly table: Table;
  /** The file's name without folders. */
  readonly file: string;
  /** The name of the table in a zip archive; `null` for any other file. */
  readonly inside: string | null;
  readonly progress: Pick<SourceBytes, "bytesRead" | "totalBytes">;
  /** Lets go of a table that is not read to its end. */
  readonly close: () => void;
}

/** What a file holds: one table, or an archive of several. */
export type OpenFile =
  | { readonly holds: "table"; readonly opened: OpenTable }
  | { readonly holds: "archive"; readonly archive: Archive };

/** What a file holds before anything is made of it: bytes, perhaps packed, or an archive. */
export type OpenBytes =
  | { readonly holds: "bytes"; readonly bytes: SourceBytes; readonly maxUnpacked: number }
  | { readonly holds: "archive"; readonly archive: Archive };

export interface Archive {
  readonly file: string;
  readonly entries: readonly ZipEntry[];
  /** The bytes of one file in it; `name` says both, such as `ratings.csv in letterboxd.zip`. */
  openBytes(entry: ZipEntry): SourceBytes;
  /** What one file in it may have, unpacked. */
  readonly maxUnpacked: number;
  openTable(entry: ZipEntry): Promise<OpenTable>;
  readonly close: () => void;
}

export interface OpenOptions {
  /** What the text is written in, where its bytes do not tell it right: a WHATWG label such as `gbk`. */
  readonly encoding?: string | undefined;
  /** Of the file as it is; unpacked it may have four times as many. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Opens a zip archive, whose first bytes were seen. @throws MoodreelError `file-damaged` */
export type OpenZip = (source: Source, bytes: SourceBytes, maxUnpacked: number) => Promise<ZipArchive>;

/** Bytes that can be read again from the beginning. */
export interface KeptBytes {
  chunks(): AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

export type KeepBytes = (chunks: AsyncIterable<Uint8Array>, name: string) => Promise<KeptBytes>;

/** The tables of a SQLite database. @throws MoodreelError `file-damaged`; `unsupported` in a page */
export type OpenSqliteTables = (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxUnpacked: number,
) => Promise<ZipArchive>;
