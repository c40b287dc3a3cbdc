import { close, open } from "node:fs";
import { promisify } from "node:util";
import type { SourceBytes } from "../bytes/bytes-of-source.ts";
import type { Source } from "../bytes/source.ts";
import { spool } from "../bytes/spool.ts";
import { openZip, type ZipArchive, type ZipEntry } from "../bytes/zip-archive.ts";
import { readTable } from "../table/read-table.ts";
import type { Archive } from "./open-table.ts";

/** Opens a zip archive: from its path, or from a file that a stream is put into first. */
export async function openArchive(
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
    maxUnpacked,
    openBytes: (entry) => ({ ...partOf(zip, entry, signal), name: `${entry.name} in ${name}` }),
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
