import { CsvError, Parser, type Info } from "csv-parse";
import { setImmediate } from "node:timers/promises";
import { CatalogError } from "../errors.ts";
import type { SourceBytes } from "./bytes-of-source.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { binary, refuseBinary } from "./refuse-binary.ts";
import { parserOptions, sniffDialect, type Dialect } from "./sniff-dialect.ts";
import { startWith, unpack } from "./unpack.ts";

export interface Row {
  /** Of the file, from 1; where the row begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface Table {
  /** The header; names are trimmed and, where empty or repeated, numbered. */
  readonly columns: readonly string[];
  readonly separator: string;
  /** Known for certain once all rows are read. */
  readonly encoding: () => Encoding;
  /** Signs so far that the encoding could not read. */
  readonly broken: () => number;
  /** Data rows, in batches of some kilobytes. The event loop turns between batches. */
  readonly batches: AsyncIterable<readonly Row[]>;
}

/** What one row may hold, in bytes of UTF-8. Longer ones come from a quote that is never closed. */
const MAX_ROW_BYTES = 2 ** 20;
const MAX_COLUMNS = 2000;

/**
 * Reads any table with a header: finds the packing, the encoding, the separator and the quoting.
 *
 * @throws CatalogError `file-empty`, `header-only`, `file-binary`, `file-damaged`,
 *   `file-too-large`, `row-too-long`, `too-many-columns`, here or while the batches are read
 */
export async function readTable(bytes: SourceBytes, maxBytes: number): Promise<Table> {
  const { name } = bytes;
  const text = decodeText(checked(unpack(bytes.chunks, name, maxBytes), name));
  const chunks = text.chunks[Symbol.asyncIterator]();
  const first = await firstText(chunks);
  const second = first === null ? undefined : await chunks.next();
  if (first === null || second === undefined) {
    throw new CatalogError("file-empty", `${name} is empty. Choose a file with a header and rows.`, { file: name });
  }
  if (first.includes("\0")) throw binary(name, "is binary");
  const dialect = await sniffDialect(first, second.done === true);
  const later = second.done === true ? nothing() : startWith(second.value, chunks);
  const batches = rowsOf(startWith(first, later), dialect, name);
  const { header, rows } = await splitHeader(batches, name);
  if (header.length > MAX_COLUMNS) {
    throw new CatalogError("too-many-columns", `${name} has ${header.length} columns, and ${MAX_COLUMNS} are allowed. Remove those that are not needed.`, { file: name, columns: header.length });
  }
  return { columns: distinctNames(header), separator: dialect.separator, encoding: text.encoding, broken: text.broken, batches: rows };
}

/** Looks at the first bytes before anything is decoded. */
async function* checked(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseBinary(chunk, name);
    first = false;
    yield chunk;
  }
}

/** Text from the first sign that is no white space on, `null` when there is none. Line numbers stay right: only blank lines may be dropped, and the parser counts them. */
async function firstText(chunks: AsyncIterator<string>): Promise<string | null> {
  let blank = "";
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    if (/\S/.test(next.value)) return blank + next.value;
    // More blank text than this is not worth keeping for the sake of line numbers.
    if (blank.length < MAX_ROW_BYTES) blank += next.value;
  }
  return null;
}

async function* nothing(): AsyncGenerator<string> {}

async function* rowsOf(text: AsyncIterable<string>, dialect: Dialect, name: string): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  const numbering = lineNumbering();
  const parser = new Parser({
    ...parserOptions(dialect),
    max_record_size: MAX_ROW_BYTES,
    on_record: (fields: string[], info: Info) => {
      batch.push({ line: numbering.startOf(fields, info), fields });
      // The row is in the batch; the stream's own output stays empty, so it never waits for a reader.
      return null;
    },
  });
  parser.resume();
  const failed = new Promise<never>((_resolve, reject) => parser.once("error", reject));
  failed.catch(() => undefined);
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => act((error) => (error ? reject(error) : resolve()))),
    ]);
  try {
    for await (const chunk of text) {
      await step((done) => parser.write(chunk, done));
      if (batch.length > 0) yield batch;
      batch = [];
      await setImmediate();
    }
    await step((done) => {
      parser.once("end", () => done());
      parser.end();
    });
    if (batch.length > 0) yield batch;
  } catch (error) {
    throw tableError(error, name, numbering.next());
  } finally {
    parser.destroy();
  }
}

/**
 * Physical line numbers. csv-parse tells at which line a row ends, and counts the two signs of a
 * CRLF inside quotes as two lines.
 */
function lineNumbering(): { startOf(fields: readonly string[], info: Info): number; next(): number } {
  let last = 0;
  let overcount = 0;
  return {
    startOf(fields, { lines }) {
      let inside = 0;
      if (lines - overcount > last + 1) {
        for (const field of fields) {
          const breaks = field.match(/\r\n|\n|\r/g) ?? [];
          inside += breaks.length;
          overcount += breaks.filter((end) => end.length === 2).length;
        }
      }
      last = lines - overcount;
      return last - inside;
    },
    next: () => last + 1,
  };
}

function tableError(error: unknown, name: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const fields = { file: name, line };
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    return new CatalogError("row-too-long", `The row of ${name} that begins near line ${line} is longer than 1 MiB. Look for a quote that is opened there and never closed.`, fields, { cause: error });
  }
  return new CatalogError("file-damaged", `${name} cannot be read from line ${line} on: a quote is opened there and never closed. Close it or remove it.`, fields, { cause: error });
}

async function splitHeader(
  batches: AsyncGenerator<readonly Row[]>,
  name: string,
): Promise<{ header: readonly string[]; rows: AsyncIterable<readonly Row[]> }> {
  let header: Row | undefined;
  let data: readonly Row[] = [];
  while (header === undefined || data.length === 0) {
    const next = await batches.next();
    if (next.done === true) break;
    data = header === undefined ? next.value.slice(1) : next.value;
    header ??= next.value[0];
  }
  if (header === undefined || data.length === 0) {
    await batches.return(undefined);
    throw new CatalogError("header-only", `${name} has a header and no rows. Choose a file with rows.`, { file: name });
  }
  return { header: header.fields, rows: startWith(data, batches) };
}

/** A header such as `,a,a` becomes `column 1`, `a`, `a (2)`, so that every column can be named. */
function distinctNames(header: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim() === "" ? `column ${index + 1}` : cell.trim();
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
