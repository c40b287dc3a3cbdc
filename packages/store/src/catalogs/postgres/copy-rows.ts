import type { Session } from "../../postgres/session.ts";

export type CopyValue = string | number | Uint8Array | null;

/** How a column is written: its type in the table. */
export type CopyType = "int4" | "float8" | "text" | "bytea";

/**
 * "PGCOPY\n\xff\r\n\0", no flags, no extension:
 * https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4
 */
const HEADER = Buffer.concat([Buffer.from("PGCOPY\n\xff\r\n\0", "latin1"), Buffer.alloc(8)]);
const END = Buffer.from([0xff, 0xff]);

/**
 * Sends rows to a table by COPY in its binary form: nothing is escaped, and numbers are not read from
 * text.
 */
export function copyRows(
  session: Session,
  table: string,
  types: readonly CopyType[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> {
  return session.copy(`COPY ${table} FROM STDIN (FORMAT binary)`, encoded(types, rows));
}

/** Bytes per piece that is sent. */
const PIECE = 256 * 1024;

function* encoded(types: readonly CopyType[], rows: Iterable<readonly CopyValue[]>): Generator<Buffer> {
  const writer = new CopyWriter();
  writer.append(HEADER);
  for (const row of rows) {
    writer.int16(types.length);
    types.forEach((type, index) => writer.value(type, row[index] ?? null));
    if (writer.size >= PIECE) yield writer.take();
  }
  writer.append(END);
  yield writer.take();
}

class CopyWriter {
  #buffer = Buffer.allocUnsafe(2 * PIECE);
  size = 0;

  value(type: CopyType, value: CopyValue): void {
    if (value === null) return this.int32(-1);
    if (type === "int4") {
      this.int32(4);
      return this.int32(value as number);
    }
    if (type === "float8") {
      this.int32(8);
      this.#room(8);
      this.size = this.#buffer.writeDoubleBE(value as number, this.size);
      return;
    }
    if (type === "text") return this.#text(value as string);
    this.int32((value as Uint8Array).byteLength);
    this.append(value as Uint8Array);
  }

  int16(value: number): void {
    this.#room(2);
    this.size = this.#buffer.writeInt16BE(value, this.size);
  }

  int32(value: number): void {
    this.#room(4);
    this.size = this.#buffer.writeInt32BE(value, this.size);
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.byteLength);
    this.#buffer.set(bytes, this.size);
    this.size += bytes.byteLength;
  }

  /** What was written since last time. */
  take(): Buffer {
    const taken = Buffer.from(this.#buffer.subarray(0, this.size));
    this.size = 0;
    return taken;
  }

  /** PostgreSQL's texts hold no zero character. */
  #text(value: string): void {
    const text = value.includes("\0") ? value.replaceAll("\0", "") : value;
    this.#room(4 + text.length * 3);
    const length = this.#buffer.write(text, this.size + 4, "utf8");
    this.#buffer.writeInt32BE(length, this.size);
    this.size += 4 + length;
  }

  #room(bytes: number): void {
    if (this.size + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.size + bytes));
    this.#buffer.copy(larger, 0, 0, this.size);
    this.#buffer = larger;
  }
}
