import { platform } from "#platform";
import { MoodreelError } from "@moodreel/core";
import { startWith } from "./start-with.ts";
import { evenChunks } from "./even-chunks.ts";
import { unpackLimit } from "./unpack-limit.ts";

/** Unpacks gzip, known by its first two bytes; passes anything else through. */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const iterator = evenChunks(chunks, 1024)[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const all = startWith([first.value], iterator);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  yield* gunzipped(all, name, maxBytes);
}

async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const limit = unpackLimit(name, maxBytes);
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      limit.packed(chunk.byteLength);
      yield chunk;
    }
  }
  try {
    for await (const chunk of platform.gunzip(counted())) {
      limit.unpacked(chunk);
      yield chunk;
    }
  } catch (error) {
    if (!platform.isDamage(error)) throw error;
    throw new MoodreelError(
      "file-damaged",
      `${name} is a gzip file that cannot be unpacked: it is damaged or cut short. Download or pack it again.`,
      { file: name },
      { cause: error },
    );
  }
}
