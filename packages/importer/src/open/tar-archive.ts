import { createTarDecoder } from "modern-tar";
import { MoodreelError } from "@moodreel/core";
import { streamOf } from "../bytes/stream-of.ts";
import { isHidden, type ZipArchive, type ZipEntry } from "../bytes/zip-entry.ts";
import type { KeptBytes } from "./open-table.ts";

/** More files than this are a backup, not a data set. */
const MOST_ENTRIES = 1000;

/** Whether bytes begin a tar archive: the word `ustar` in the header of its first file. */
export function isTar(head: Uint8Array): boolean {
  return [0x75, 0x73, 0x74, 0x61, 0x72].every((byte, index) => head[257 + index] === byte);
}

/**
 * Lists the files of a tar archive, in which one reads from its beginning.
 *
 * @param kept unpacked; closed by `close`
 * @throws MoodreelError `file-damaged`, here or while an entry is read
 */
export async function openTar(kept: KeptBytes, file: string): Promise<ZipArchive> {
  const entries: ZipEntry[] = [];
  for await (const { header, body } of filesOf(kept, file)) {
    if (header.type === "file" && header.size > 0 && !isHidden(header.name)) {
      entries.push({ name: header.name.replace(/^\.\//, ""), bytes: header.size });
    }
    await body.cancel();
    if (entries.length >= MOST_ENTRIES) break;
  }
  async function* read(wanted: ZipEntry): AsyncGenerator<Uint8Array> {
    for await (const { header, body } of filesOf(kept, file)) {
      if (header.name.replace(/^\.\//, "") !== wanted.name) {
        await body.cancel();
        continue;
      }
      const reader = body.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
      return;
    }
  }
  return { entries, read, close: kept.close };
}

interface TarFile {
  readonly header: { readonly name: string; readonly size: number; readonly type?: string };
  readonly body: ReadableStream<Uint8Array>;
}

async function* filesOf(kept: KeptBytes, file: string): AsyncGenerator<TarFile> {
  const reader = streamOf(kept.chunks())
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value as TarFile;
    }
  } catch (cause) {
    if (cause instanceof MoodreelError) throw cause;
    throw new MoodreelError(
      "file-damaged",
      `${file} is a tar archive that cannot be read: it is damaged or cut short. Download or pack it again.`,
      { file },
      { cause },
    );
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
