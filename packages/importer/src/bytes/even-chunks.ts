import { joinBytes } from "./join-bytes.ts";

/**
 * Joins small chunks and cuts large ones, so that each has `size` to `4 * size` bytes (the last may
 * be smaller): what looks at a chunk sees enough, and no chunk fills the memory.
 */
export async function* evenChunks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += 3 * size) {
      const part = chunk.subarray(at, at + 3 * size);
      waiting.push(part);
      bytes += part.length;
      if (bytes < size) continue;
      yield joinBytes(waiting);
      waiting = [];
      bytes = 0;
    }
  }
  if (bytes > 0) yield joinBytes(waiting);
}
