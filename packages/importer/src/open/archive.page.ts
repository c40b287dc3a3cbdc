import { unzipSync } from "fflate";
import { MoodreelError } from "@moodreel/core";
import { tooLarge } from "../bytes/bytes-of-source.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import { unpackLimit } from "../bytes/unpack-limit.ts";
import { isHidden, zipDamaged, type ZipEntry } from "../bytes/zip-entry.ts";
import type { KeepBytes, OpenSqliteTables, OpenZip } from "./open-table.ts";

/** A page has nowhere to put an archive but its memory. */
const MOST_KEPT = 256 * 2 ** 20;

export const openZipOf: OpenZip = async (_source, { name, chunks }, maxUnpacked) => {
  const zip = joinBytes(await gather(chunks, name));
  const packed = new Map<ZipEntry, number>();
  const unzip = (wanted: string | null): Uint8Array | undefined => {
    try {
      const found = unzipSync(zip, {
        filter: (file) => {
          if (wanted === null && !isHidden(file.name) && file.originalSize > 0) {
            packed.set({ name: file.name, bytes: file.originalSize }, file.size);
          }
          return file.name === wanted;
        },
      });
      return wanted === null ? undefined : found[wanted];
    } catch (cause) {
      throw zipDamaged(name, "it is damaged, has a password or is cut short", cause);
    }
  };
  unzip(null);
  return {
    entries: [...packed.keys()],
    async *read(entry) {
      const limit = unpackLimit(`${entry.name} in ${name}`, Math.min(maxUnpacked, 2 * MOST_KEPT));
      limit.packed(packed.get(entry) ?? 0);
      limit.claimed(entry.bytes);
      const bytes = unzip(entry.name) ?? new Uint8Array();
      limit.unpacked(bytes);
      yield bytes;
    },
    close: () => undefined,
  };
};

export const keepBytes: KeepBytes = async (chunks, name) => {
  const kept = await gather(chunks, name);
  return { chunks: () => again(kept), close: () => undefined };
};

/** @throws MoodreelError `unsupported` */
export const openSqliteTables: OpenSqliteTables = async (_chunks, name) => {
  throw new MoodreelError(
    "unsupported",
    `${name} is a SQLite database, which a page cannot open. Export its table as CSV, or import it with the command line.`,
    { file: name },
  );
};

async function gather(chunks: AsyncIterable<Uint8Array>, name: string): Promise<readonly Uint8Array[]> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > MOST_KEPT) throw tooLarge(name, MOST_KEPT);
    kept.push(chunk);
  }
  return kept;
}

async function* again(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
