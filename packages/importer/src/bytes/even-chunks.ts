/**
 * Joins small chunks and cuts large ones, so that each has `size` to `4 * size` bytes (the last may
 * be smaller): what looks at a chunk sees enough, and no chunk fills the memory.
 */
export async function* evenChunks(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += 3 * size) {
      const part = Buffer.from(
        chunk.buffer,
        chunk.byteOffset + at,
        Math.min(3 * size, chunk.byteLength - at),
      );
      waiting.push(part);
      bytes += part.length;
      if (bytes < size) continue;
      yield joined(waiting);
      waiting = [];
      bytes = 0;
    }
  }
  if (bytes > 0) yield joined(waiting);
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}
