import { isAscii, isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate } from "node:timers/promises";
import { createGunzip } from "node:zlib";
import { jsonLines } from "../convert/json-lines.ts";
import type { PathFile, Platform } from "./platform.ts";

/** Bytes that are read, or unpacked, at once. */
const CHUNK = 256 * 1024;

export const platform: Platform = {
  sha256() {
    const hash = createHash("sha256");
    return { update: (data) => void hash.update(data), hex: () => hash.digest("hex") };
  },
  isAscii,
  isUtf8,
  // As bytes of Latin-1, which is the fastest way.
  asciiText: (bytes) => bufferOf(bytes).toString("latin1"),
  utf8Text: (bytes) => bufferOf(bytes).toString("utf8"),
  turn: async () => setImmediate(),
  gunzip,
  isDamage: (error) => error instanceof Error && "code" in error && String(error.code).startsWith("Z_"),
  async openPath(path) {
    const info = await stat(path);
    if (info.isDirectory()) return folderOf(path);
    return {
      name: basename(path),
      is: info.isFile() ? "file" : "other",
      bytes: info.size,
      chunks: {
        [Symbol.asyncIterator]: () =>
          createReadStream(path, { highWaterMark: CHUNK })[Symbol.asyncIterator](),
      },
    };
  },
};

/** A folder of films reads like a table of them. */
function folderOf(path: string): PathFile {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const { folderRows } = await import("../folder/folder-rows.ts");
    yield* jsonLines(folderRows(path));
  }
  async function* stamp(): AsyncGenerator<Uint8Array> {
    const { folderStamp } = await import("../folder/folder-stamp.ts");
    yield* folderStamp(path);
  }
  return { name: basename(resolve(path)), is: "folder", bytes: 0, chunks: chunks(), stamp: stamp() };
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: CHUNK });
  // A failure of either side destroys `unpacked`, so the loop below throws it.
  const done = pipeline(Readable.from(packed, { objectMode: true }), unpacked).catch(() => undefined);
  try {
    yield* unpacked as AsyncIterable<Uint8Array>;
  } finally {
    unpacked.destroy();
    await done;
  }
}

/** The same bytes. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
