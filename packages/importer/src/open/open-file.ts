import { close, open } from "node:fs";
import { promisify } from "node:util";
import { MoodreelError } from "@moodreel/core";
import { bytesOfSource, type SourceBytes } from "../bytes/bytes-of-source.ts";
import { spool } from "../bytes/spool.ts";
import { openZip, type ZipArchive, type ZipEntry } from "../bytes/zip-archive.ts";
import type { Source } from "../bytes/source.ts";
import { startWith } from "../bytes/start-with.ts";
import { readTable, type Table } from "../table/read-table.ts";

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

export interface Archive {
  readonly file: string;
  readonly entries: readonly ZipEntry[];
  openTable(entry: ZipEntry): Promise<OpenTable>;
  readonly close: () => void;
}

export interface OpenOptions {
  /** Of the file as it is; unpacked it may have four times as many. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_MAX_BYTES = 2 * 2 ** 30;

/** Text packs to about a quarter; more than this is a bomb or a mistake. */
const UNPACKED_FACTOR = 4;

/** @throws MoodreelError for what cannot be opened or is no table */
export async function openFile(source: Source, options: OpenOptions): Promise<OpenFile> {
  const { signal, maxBytes = DEFAULT_MAX_BYTES } = options;
  const maxUnpacked = maxBytes * UNPACKED_FACTOR;
  const bytes = await bytesOfSource(source, maxBytes, signal);
  try {
    const chunks = bytes.chunks[Symbol.asyncIterator]();
    const head = await headOf(chunks);
    const all: SourceBytes = { ...bytes, chunks: startWith(head, chunks) };
    if (isZip(head))
      return { holds: "archive", archive: await openArchive(source, all, maxUnpacked, signal) };
    const table = await readTable(all, maxUnpacked);
    return {
      holds: "table",
      opened: { table, file: bytes.name, inside: null, progress: bytes, close: bytes.close },
    };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/** A table of an archive; `null` for any other file, such as a readme or a picture beside the tables. */
export async function tableOrNull(archive: Archive, entry: ZipEntry): Promise<OpenTable | null> {
  try {
    return await archive.openTable(entry);
  } catch (error) {
    if (error instanceof MoodreelError && error.code !== "file-damaged") return null;
    throw error;
  }
}

/** Chunks that have the first four bytes. */
async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<readonly Uint8Array[]> {
  const head: Uint8Array[] = [];
  for (let bytes = 0; bytes < 4;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    bytes += next.value.byteLength;
  }
  return head;
}

function isZip(head: readonly Uint8Array[]): boolean {
  return Buffer.concat(head).subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"));
}

async function openArchive(
  source: Source,
  bytes: SourceBytes,
  maxUnpacked: number,
  signal: AbortSignal | undefined,
): Promise<Archive> {
  const { name } = bytes;
  let fd: number;
  if ("path" in source) {
    bytes.close();
    fd = await promisify(open)(source.path, "r");
  } else fd = await spool(bytes.chunks);
  let zip: ZipArchive;
  try {
    zip = await openZip(fd, name, maxUnpacked);
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
  return {
    file: name,
    entries: zip.entries,
    close: zip.close,
    async openTable(entry) {
      const part = partOf(zip, entry, signal);
      const table = await readTable({ ...part, name: `${entry.name} in ${name}` }, maxUnpacked);
      return { table, file: name, inside: entry.name, progress: part, close: part.close };
    },
  };
}

function partOf(
  zip: ZipArchive,
  entry: ZipEntry,
  signal: AbortSignal | undefined,
): Omit<SourceBytes, "name"> {
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of zip.read(entry)) {
      signal?.throwIfAborted();
      read += chunk.byteLength;
      yield chunk;
    }
  }
  const given = chunks();
  return {
    totalBytes: entry.bytes,
    bytesRead: () => read,
    chunks: given,
    close: () => void given.return(undefined).catch(() => undefined),
  };
}
