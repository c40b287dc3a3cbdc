import { streamOf } from "../bytes/stream-of.ts";
import { DamagedPacking, type Packed } from "./packed.ts";

export const unxz: Packed["unxz"] = async function* (packed) {
  const { default: xz } = await import("xz-decompress");
  // What the source itself throws is not to be taken for damage.
  let failure: { readonly error: unknown } | null = null as { readonly error: unknown } | null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* packed;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  const reader = new xz.XzReadableStream(streamOf(watched())).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      // The library gives a view into the memory that it writes to next.
      yield next.value.slice();
    }
  } catch (error) {
    throw failure === null ? new DamagedPacking("xz", { cause: error }) : failure.error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};
