import { MoodreelError } from "@moodreel/core";
import { unpackLimit } from "../bytes/unpack-limit.ts";
import { DamagedPacking, type Packed } from "./packed.ts";

/** Little enough that what it unpacks to can wait in memory. */
const PIECE = 16 * 1024;

export const bunzip2: Packed["bunzip2"] = async function* (packed, name, maxBytes) {
  const { default: unbzip2 } = await import("unbzip2-stream");
  const limit = unpackLimit(name, maxBytes);
  const stream = unbzip2();
  let ready: Uint8Array[] = [];
  let failure: unknown = null;
  // It unpacks while it is written to, so what it gives is counted as it comes, not afterwards.
  stream.on("data", (chunk: Uint8Array) => {
    limit.unpacked(chunk);
    ready.push(chunk);
  });
  stream.on("error", (error: unknown) => (failure ??= error));
  const take = (): readonly Uint8Array[] => {
    if (failure instanceof MoodreelError) throw failure;
    if (failure !== null) throw new DamagedPacking("bzip2", { cause: failure });
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.byteLength; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      limit.packed(piece.byteLength);
      stream.write(Buffer.from(piece));
      yield* take();
    }
  }
  stream.end();
  yield* take();
};
