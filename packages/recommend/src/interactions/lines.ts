const LINE_FEED = 10;
const RETURN = 13;

/** Bytes. What has no end of line for so long is no table. */
const LONGEST = 1 << 20;

/**
 * Calls `take` with each line of a stream of bytes, without its end, as a stretch of a buffer that is
 * good until it returns. A line may be cut anywhere between chunks.
 *
 * @param take may return `false` to have no more lines
 * @throws RangeError when a line is longer than a mebibyte
 */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  take: (bytes: Uint8Array, start: number, end: number) => boolean | void,
): Promise<void> {
  let rest = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = joined(rest, chunk);
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, start);
      if (end < 0) break;
      if (take(bytes, start, withoutReturn(bytes, start, end)) === false) return;
      start = end + 1;
    }
    rest = bytes.slice(start);
    if (rest.length > LONGEST) throw new RangeError("A line is longer than any row of a table can be.");
  }
  if (rest.length > 0) take(rest, 0, withoutReturn(rest, 0, rest.length));
}

function withoutReturn(bytes: Uint8Array, start: number, end: number): number {
  return end > start && bytes[end - 1] === RETURN ? end - 1 : end;
}

function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (rest.length === 0) return chunk;
  const both = new Uint8Array(rest.length + chunk.length);
  both.set(rest);
  both.set(chunk, rest.length);
  return both;
}
