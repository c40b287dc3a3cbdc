import { packed as others } from "#packed";
import { platform } from "#platform";
import { MoodreelError } from "@moodreel/core";
import { DamagedPacking } from "./packed.ts";
import { headOf } from "../bytes/head-of.ts";
import { unpackLimit } from "../bytes/unpack-limit.ts";

type Unpacker = (
  packed: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
) => AsyncGenerator<Uint8Array>;

interface Packing {
  readonly what: string;
  /** The first bytes; -1 stands for any. */
  readonly begins: readonly number[];
  readonly unpack: Unpacker;
}

/** Their longest beginning. */
const LOOK = 10;

const PACKINGS: readonly Packing[] = [
  { what: "gzip", begins: [0x1f, 0x8b], unpack: (packed) => platform.gunzip(packed) },
  {
    what: "bzip2",
    // "BZh", the size of blocks, and the digits of pi.
    begins: [0x42, 0x5a, 0x68, -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
    unpack: others.bunzip2,
  },
  { what: "xz", begins: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], unpack: others.unxz },
];

/** Unpacks gzip, bzip2 and xz, known by their first bytes; passes anything else through. */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const { head, all } = await headOf(chunks, LOOK);
  const packing = PACKINGS.find(({ begins }) =>
    begins.every((byte, index) => byte === -1 || head[index] === byte),
  );
  if (packing === undefined) yield* all;
  else yield* unpacked(packing, all, name, maxBytes);
}

async function* unpacked(
  packing: Packing,
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
    for await (const chunk of packing.unpack(counted(), name, maxBytes)) {
      limit.unpacked(chunk);
      yield chunk;
    }
  } catch (error) {
    if (!platform.isDamage(error) && !(error instanceof DamagedPacking)) throw error;
    throw new MoodreelError(
      "file-damaged",
      `${name} is a ${packing.what} file that cannot be unpacked: it is damaged or cut short. Download or pack it again.`,
      { file: name },
      { cause: error },
    );
  }
}
