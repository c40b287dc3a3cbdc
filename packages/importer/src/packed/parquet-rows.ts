import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { parquetMetadata, parquetReadObjects, type AsyncBuffer, type Compressors } from "hyparquet";
import { MoodreelError } from "@moodreel/core";
import { tooLarge } from "../bytes/bytes-of-source.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import { unpackLimit } from "../bytes/unpack-limit.ts";
import type { Packed } from "./packed.ts";

/** It is read from its end, so it is kept as a whole. */
const MOST_BYTES = 512 * 2 ** 20;
const ROWS_AT_ONCE = 5000;
/** Rows that are unpacked together; writers make groups of a million at most. */
const MOST_ROWS_OF_GROUP = 4_000_000;

/** Snappy is unpacked by hyparquet itself. */
const COMPRESSORS: Compressors = {
  GZIP: (packed, bytes) => gunzipSync(packed, { maxOutputLength: bytes }),
  BROTLI: (packed, bytes) => brotliDecompressSync(packed, { maxOutputLength: bytes }),
  ZSTD: (packed, bytes) => zstdDecompressSync(packed, { maxOutputLength: bytes }),
};

export const parquetRows: Packed["parquetRows"] = async function* (chunks, name, maxBytes) {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw tooLarge(name, MOST_BYTES);
    kept.push(chunk);
  }
  const whole = joinBytes(kept);
  const buffer = whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength) as ArrayBuffer;
  const file: AsyncBuffer = { byteLength: bytes, slice: (start, end) => buffer.slice(start, end) };
  const limit = unpackLimit(name, maxBytes);
  limit.packed(bytes);
  try {
    const metadata = parquetMetadata(buffer);
    const groups = metadata.row_groups.map(({ num_rows: rows, total_byte_size: size }) => ({
      rows: Number(rows),
      size: Number(size),
    }));
    limit.claimed(groups.reduce((sum, { size }) => sum + size, 0));
    if (groups.some(({ rows }) => rows > MOST_ROWS_OF_GROUP)) {
      throw new Error(`a group of more than ${MOST_ROWS_OF_GROUP} rows`);
    }
    let begin = 0;
    for (const { rows } of groups) {
      for (let rowStart = begin; rowStart < begin + rows; rowStart += ROWS_AT_ONCE) {
        const rowEnd = Math.min(rowStart + ROWS_AT_ONCE, begin + rows);
        const found = await parquetReadObjects({
          file,
          metadata,
          rowStart,
          rowEnd,
          compressors: COMPRESSORS,
        });
        for (const row of found) yield Object.fromEntries(Object.entries(row).map(plainEntry));
      }
      begin += rows;
    }
  } catch (cause) {
    if (cause instanceof MoodreelError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MoodreelError(
      "file-damaged",
      `${name} is a Parquet file that cannot be read: ${why}. Download it again, or save it as CSV.`,
      { file: name },
      { cause },
    );
  }
};

function plainEntry([column, value]: [string, unknown]): [string, unknown] {
  return [column, plain(value)];
}

/** As JSON can have it; bytes are no value of a table. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
  if (value instanceof Uint8Array) return null;
  return Array.isArray(value) ? value.map(plain) : value;
}
