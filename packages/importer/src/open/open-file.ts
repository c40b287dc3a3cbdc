import { openArchive } from "#archive";
import { isBomb } from "../bytes/unpack-limit.ts";
import { MoodreelError } from "@moodreel/core";
import { bytesOfSource, type SourceBytes } from "../bytes/bytes-of-source.ts";
import type { Source } from "../bytes/source.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import { startWith } from "../bytes/start-with.ts";
import { readTable } from "../table/read-table.ts";
import type { Archive, OpenBytes, OpenFile, OpenOptions, OpenTable } from "./open-table.ts";

const DEFAULT_MAX_BYTES = 2 * 2 ** 30;

/** "PK", 3, 4. */
const ZIP = [0x50, 0x4b, 3, 4];

/** Text packs to about a quarter; more than this is a bomb or a mistake. */
const UNPACKED_FACTOR = 4;

/** @throws MoodreelError for what cannot be opened or is no table */
export async function openFile(source: Source, options: OpenOptions): Promise<OpenFile> {
  const opened = await openBytes(source, options);
  if (opened.holds === "archive") return opened;
  const { bytes, maxUnpacked } = opened;
  try {
    const table = await readTable(bytes, maxUnpacked);
    return {
      holds: "table",
      opened: { table, file: bytes.name, inside: null, progress: bytes, close: bytes.close },
    };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/** Tells an archive from any other file, and reads nothing else yet. */
export async function openBytes(source: Source, options: OpenOptions): Promise<OpenBytes> {
  const { signal, maxBytes = DEFAULT_MAX_BYTES } = options;
  const maxUnpacked = maxBytes * UNPACKED_FACTOR;
  const bytes = await bytesOfSource(source, maxBytes, signal);
  try {
    const chunks = bytes.chunks[Symbol.asyncIterator]();
    const head = await headOf(chunks);
    const all: SourceBytes = { ...bytes, chunks: startWith(head, chunks) };
    if (isZip(head))
      return { holds: "archive", archive: await openArchive(source, all, maxUnpacked, signal) };
    return { holds: "bytes", bytes: all, maxUnpacked };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/** A table of an archive; `null` for any other file, such as a readme or a picture beside the tables. */
export async function tableOrNull(
  archive: Archive,
  entry: Archive["entries"][number],
): Promise<OpenTable | null> {
  try {
    return await archive.openTable(entry);
  } catch (error) {
    if (!(error instanceof MoodreelError) || error.code === "file-damaged" || isBomb(error)) throw error;
    return null;
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
  const bytes = joinBytes(head);
  return ZIP.every((byte, index) => bytes[index] === byte);
}
