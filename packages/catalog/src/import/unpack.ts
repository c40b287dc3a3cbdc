import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CatalogError } from "../errors.ts";
import { tooLarge } from "./bytes-of-source.ts";

/**
 * Joins small chunks to ones of at least `size` bytes (the last may be smaller), so that what
 * looks at a chunk sees enough of the file.
 */
export async function* inChunksOf(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.byteLength;
    if (bytes < size) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}

/** Unpacks gzip, known by its first two bytes; passes anything else through. */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const iterator = inChunksOf(chunks, 1024)[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const all = startWith(first.value, iterator);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const gunzip = createGunzip();
  // A failure of either side destroys `gunzip`, so the loop below throws it.
  const done = pipeline(Readable.from(all, { objectMode: true }), gunzip).catch(() => undefined);
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw tooLarge(`${name}, unpacked,`, maxBytes);
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))) throw error;
    throw new CatalogError(
      "file-damaged",
      `${name} is a gzip file that cannot be unpacked: it is damaged or cut short. Download or pack it again.`,
      { file: name },
      { cause: error },
    );
  } finally {
    gunzip.destroy();
    await done;
  }
}

/** Puts an element that was already taken back in front. */
export async function* startWith<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
