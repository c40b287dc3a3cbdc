import type { SourceBytes } from "../bytes/bytes-of-source.ts";
import type { ZipArchive, ZipEntry } from "../bytes/zip-entry.ts";
import { readTable } from "../table/read-table.ts";
import type { Archive, OpenOptions } from "./open-table.ts";

/** What holds several files, sheets or tables, as each of them is opened. */
export function archiveOf(
  members: ZipArchive,
  file: string,
  maxUnpacked: number,
  { signal, encoding }: OpenOptions,
): Archive {
  const named = (entry: ZipEntry): SourceBytes => ({
    ...partOf(members, entry, signal),
    name: `${entry.name} in ${file}`,
  });
  return {
    file,
    entries: members.entries,
    close: members.close,
    maxUnpacked,
    openBytes: named,
    async openTable(entry) {
      const part = named(entry);
      const table = await readTable(part, maxUnpacked, encoding);
      return { table, file, inside: entry.name, progress: part, close: part.close };
    },
  };
}

function partOf(
  members: ZipArchive,
  entry: ZipEntry,
  signal: AbortSignal | undefined,
): Omit<SourceBytes, "name"> {
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of members.read(entry)) {
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
