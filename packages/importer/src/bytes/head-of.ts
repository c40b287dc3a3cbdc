import { joinBytes } from "./join-bytes.ts";
import { startWith } from "./start-with.ts";

/** The first bytes, at least `wanted` of them unless there are no more, and all of them from the beginning. */
export async function headOf(
  chunks: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  for (let bytes = 0; bytes < wanted;) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    bytes += next.value.byteLength;
  }
  return { head: joinBytes(first), all: startWith(first, iterator) };
}
