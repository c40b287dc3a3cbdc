import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import {
  parquetMetadata,
  parquetReadObjects,
  snappyUncompress,
  type AsyncBuffer,
  type Compressors,
} from "hyparquet";
import { MoodreelError } from "@moodreel/core";
import { tooLarge } from "../bytes/bytes-of-source.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import { unpackLimit } from "../bytes/unpack-limit.ts";
import type { Packed } from "./packed.ts";

/** It is read from its end, so it is kept as a whole. */
const MOST_BYTES = 512 * 2 ** 20;
/** Of a group all before them is read again: with fewer a large group takes the square of its time. */
const ROWS_AT_ONCE = 50_000;
/** Rows that are unpacked together; writers make groups of a million at most. */
const MOST_ROWS_OF_GROUP = 4_000_000;

/** Unpacked pages; writers make them of a megabyte or a few. */
const MOST_BYTES_OF_PAGE = 256 * 2 ** 20;
/** A word that many rows share is written once, so rows come to more than anything else that is packed. */
const ROWS_PER_BYTE = 10;
/** Characters of JSON for each value, beside its own. */
const AROUND_VALUE = 8;

/** A page says how large it is before it is unpacked: what is too large is not tried. */
const page =
  (unpackPage: (packed: Uint8Array, bytes: number) => Uint8Array) =>
  (packed: Uint8Array, bytes: number): Uint8Array => {
    if (bytes > MOST_BYTES_OF_PAGE) throw new Error(`a page of more than ${MOST_BYTES_OF_PAGE} bytes`);
    return unpackPage(packed, bytes);
  };

const COMPRESSORS: Compressors = {
  SNAPPY: page((packed, bytes) => {
    const unpacked = new Uint8Array(bytes);
    snappyUncompress(packed, unpacked);
    return unpacked;
  }),
  GZIP: page((packed, bytes) => gunzipSync(packed, { maxOutputLength: bytes })),
  BROTLI: page((packed, bytes) => brotliDecompressSync(packed, { maxOutputLength: bytes })),
  ZSTD: page((packed, bytes) => zstdDecompressSync(packed, { maxOutputLength: bytes })),
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
  const written = unpackLimit(name, maxBytes);
  written.packed(bytes * ROWS_PER_BYTE);
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
        for (const row of found) {
          const entries = Object.entries(row).map(plainEntry);
          written.made(entries.reduce((sum, [column, value]) => sum + column.length + lengthOf(value), 0));
          yield Object.fromEntries(entries);
        }
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

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length + AROUND_VALUE;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + lengthOf(one), AROUND_VALUE);
  return AROUND_VALUE;
}

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
