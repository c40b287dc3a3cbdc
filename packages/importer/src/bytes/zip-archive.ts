import { crc32 } from "node:zlib";
import { fromFdPromise, type Entry, type ZipFile } from "yauzl";
import { MoodreelError } from "@moodreel/core";
import { unpackLimit } from "./unpack-limit.ts";
import { isHidden, zipDamaged as damaged, type ZipArchive, type ZipEntry } from "./zip-entry.ts";

/** More files than this are a backup, not a data set. */
const MOST_ENTRIES = 1000;

/** How yauzl says that it does not take the name of a file: `../x`, `/x`, `C:\\x`. */
const LEADS_OUT = /^(absolute path|invalid relative path|invalid characters in fileName)/;

/**
 * @param fd closed by `close`
 * @throws MoodreelError `file-damaged`, here or while an entry is read;
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
