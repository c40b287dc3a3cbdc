import { crc32 } from "node:zlib";
import { fromFdPromise, type Entry, type ZipFile } from "yauzl";
import { MoodreelError } from "@moodreel/core";
import { binary } from "./refuse-binary.ts";
import { unpackLimit } from "./unpack-limit.ts";

export interface ZipEntry {
  /** With the folders inside of the archive. */
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
}

/** A zip archive whose files can be read in any order. */
export interface ZipArchive {
  /** Files that may be tables; not folders, empty files, and what systems hide. */
  readonly entries: readonly ZipEntry[];
  read(entry: ZipEntry): AsyncGenerator<Uint8Array>;
  readonly close: () => void;
}

/** More files than this are a backup, not a data set. */
const MOST_ENTRIES = 1000;

/** How yauzl says that it does not take the name of a file: `../x`, `/x`, `C:\\x`. */
const LEADS_OUT = /^(absolute path|invalid relative path|invalid characters in fileName)/;

/**
 * @param fd closed by `close`
 * @throws MoodreelError `file-damaged`, `file-binary` for a spreadsheet, here or while an entry is read;
 *   `file-too-large` while it is read
 */
export async function openZip(fd: number, file: string, maxBytes: number): Promise<ZipArchive> {
  let zip: ZipFile;
  const found = new Map<ZipEntry, Entry>();
  try {
    zip = await fromFdPromise(fd, { autoClose: false, lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (!isHidden(entry.fileName) && entry.uncompressedSize > 0) {
        found.set({ name: entry.fileName, bytes: entry.uncompressedSize }, entry);
      }
      if (found.size >= MOST_ENTRIES) break;
    }
  } catch (cause) {
    const leadsOut = cause instanceof Error && LEADS_OUT.test(cause.message);
    throw damaged(
      file,
      leadsOut ? "a file in it has a name that leads out of it" : "it is damaged or cut short",
      cause,
    );
  }
  if ([...found.keys()].some(({ name }) => name === "[Content_Types].xml")) {
    throw binary(file, "is a spreadsheet or a document", "Save the sheet as CSV.");
  }
  async function* read(wanted: ZipEntry): AsyncGenerator<Uint8Array> {
    const entry = found.get(wanted);
    if (entry === undefined) throw new Error(`${wanted.name} is not of this archive`);
    if (entry.isEncrypted()) throw damaged(file, `${wanted.name} has a password`);
    const limit = unpackLimit(`${wanted.name} in ${file}`, maxBytes);
    limit.packed(entry.compressedSize);
    limit.claimed(entry.uncompressedSize);
    let crc = 0;
    try {
      const stream = await zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        limit.unpacked(chunk);
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (crc !== entry.crc32) throw damaged(file, `${wanted.name} in it is damaged`);
    } catch (error) {
      throw error instanceof MoodreelError ? error : damaged(file, `${wanted.name} in it is damaged`, error);
    }
  }
  return { entries: [...found.keys()], read, close: () => zip.close() };
}

function isHidden(name: string): boolean {
  return (
    name.endsWith("/") || name.startsWith("__MACOSX/") || name.split("/").some((part) => part.startsWith("."))
  );
}

function damaged(file: string, why: string, cause?: unknown): MoodreelError {
  return new MoodreelError(
    "file-damaged",
    `${file} is a zip file that cannot be unpacked: ${why}. Download or pack it again, without a password.`,
    { file },
    { cause },
  );
}
