import { CatalogError } from "../errors.ts";
import type { SourceBytes } from "./bytes-of-source.ts";
import { decodeText, type Encoding } from "./decode-text.ts";
import { MAX_ROW_BYTES, parseRows, type Row } from "./parse-rows.ts";
import { binary, refuseBinary } from "./refuse-binary.ts";
import { sniffDialect } from "./sniff-dialect.ts";
import { startWith, unpack } from "./unpack.ts";

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
    throw new CatalogError("file-empty", `${name} is empty. Choose a file with a header and rows.`, {
      file: name,
    });
  }
  if (first.includes("\0")) throw binary(name, "is binary");
  const dialect = await sniffDialect(first, second.done === true);
  const later = second.done === true ? nothing() : startWith(second.value, chunks);
  const batches = parseRows(startWith(first, later), dialect, name);
  const { header, rows } = await splitHeader(batches, name);
  if (header.length > MAX_COLUMNS) {
    throw new CatalogError(
      "too-many-columns",
      `${name} has ${header.length} columns, and ${MAX_COLUMNS} are allowed. Remove those that are not needed.`,
      { file: name, columns: header.length },
    );
  }
  return {
    columns: distinctNames(header),
    separator: dialect.separator,
    encoding: text.encoding,
    broken: text.broken,
    batches: rows,
  };
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
    throw new CatalogError("header-only", `${name} has a header and no rows. Choose a file with rows.`, {
      file: name,
    });
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
