import { platform } from "#platform";
import { MoodreelError } from "@moodreel/core";
import type { SourceBytes } from "../bytes/bytes-of-source.ts";
import { decodeText, type Encoding } from "../bytes/decode-text.ts";
import { binary, refuseBinary } from "../bytes/refuse-binary.ts";
import { startWith } from "../bytes/start-with.ts";
import { tableBytes } from "../convert/table-bytes.ts";
import { understandTable } from "./understand-table.ts";
import { MAX_ROW, type Row, type TakeRow } from "./row.ts";

export interface Table {
  /** The header; names are trimmed and, where empty or repeated, numbered. */
  readonly columns: readonly string[];
  /** What separates fields; `json` for JSON. */
  readonly separator: string;
  /** What a file without a header is known as, such as `MovieLens 1M movies.dat`. */
  readonly format: string | null;
  /** What was repaired in the header. */
  readonly repair: string | null;
  /** Whether the columns have no names of their own. */
  readonly headless: boolean;
  /** The first rows, to understand the columns by. */
  readonly looked: readonly (readonly string[])[];
  /** Known for certain once all rows are read. */
  readonly encoding: () => Encoding;
  /** Characters so far that the encoding could not read. */
  readonly broken: () => number;
  /**
   * Gives all data rows to `take`, piece by piece: some thousand rows for each step of the
   * generator, between which the event loop turns. Only once.
   *
   * @param wanted columns whose text is needed; the fields of the others are empty
   */
  read(wanted: readonly number[], take: TakeRow): AsyncGenerator<void>;
}

const MAX_COLUMNS = 2000;
/** What is looked at to understand a table: room for a header and a row, however long. */
const LOOK_CHARACTERS = 2 * MAX_ROW;

/**
 * Reads any table: finds the packing, the encoding, JSON or the separator and the quoting, and the
 * names of the columns.
 *
 * @throws MoodreelError `file-empty`, `header-only`, `file-binary`, `file-damaged`,
 *   `file-too-large`, `row-too-long`, `too-many-columns`, `json-damaged`, here or while rows are read
 */
export async function readTable(bytes: SourceBytes, maxBytes: number, encoding?: string): Promise<Table> {
  const { name } = bytes;
  const text = decodeText(checked(tableBytes(bytes.chunks, name, maxBytes), name), encoding);
  const pieces = text.chunks[Symbol.asyncIterator]();
  const head = await headOf(pieces, name);
  const joined = head.pieces.join("");
  if (joined.includes("\0")) throw binary(name, "is binary");
  const start = understandTable(joined, head.whole, name);
  const { columns } = start;
  if (columns.length > MAX_COLUMNS) {
    throw new MoodreelError(
      "too-many-columns",
      `${name} has ${columns.length} columns, and ${MAX_COLUMNS} are allowed. Remove those that are not needed.`,
      { file: name, columns: columns.length },
    );
  }
  async function* read(wanted: readonly number[], take: TakeRow): AsyncGenerator<void> {
    const reader = start.reader(wanted);
    let headerRows = start.headerRows;
    const takeData: TakeRow = (row) => {
      if (headerRows > 0) headerRows -= 1;
      else if (!isHeaderAgain(row, columns, wanted) && !isRule(row, wanted, columns.length)) take(row);
    };
    for await (const piece of startWith(head.pieces, pieces)) {
      reader.push(piece, takeData);
      yield;
      await platform.turn();
    }
    reader.end(takeData);
    yield;
  }
  return {
    columns: distinctNames(columns),
    separator: start.separator,
    format: start.format,
    repair: start.repair,
    headless: start.headless,
    looked: start.looked,
    encoding: text.encoding,
    broken: text.broken,
    read,
  };
}

/** Whether a row is the header once more, as in files that were put together. */
function isHeaderAgain(
  { fields, width }: Row,
  columns: readonly string[],
  wanted: readonly number[],
): boolean {
  const [first = 0] = wanted;
  if (fields[first] !== columns[first] || width !== columns.length || width < 2) return false;
  return wanted.every((index) => fields[index] === columns[index]);
}

/**
 * Whether a row is a line of a table for people: `|---|:-:|`, `+----+----+`, or the `(2 rows)` that a database prints
 * below one.
 */
function isRule(row: Row, wanted: readonly number[], columns: number): boolean {
  if (columns < 2) return false;
  const [first = 0] = wanted;
  const field = row.fields[first] ?? "";
  const code = field.charCodeAt(0);
  // Nearly all rows begin with a letter, and need no look at the whole.
  if (field !== "" && code > 58) return false;
  const text = row.text();
  return RULE.test(text) || (row.width === 1 && ROWS.test(text));
}

const RULE = /^(?=.*--)[-+|:=\s,;]+$/;
const ROWS = /^\(?\d+ rows?(?: in set .*)?\)?$/;

/** Looks at the first bytes before anything is decoded. */
async function* checked(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseBinary(chunk, name);
    first = false;
    yield chunk;
  }
}

/** The first pieces of text, with something in them, as far as they are looked at. */
async function headOf(
  pieces: AsyncIterator<string>,
  name: string,
): Promise<{ pieces: readonly string[]; whole: boolean }> {
  const head: string[] = [];
  let characters = 0;
  let blank = true;
  while (blank || characters < LOOK_CHARACTERS) {
    const next = await pieces.next();
    if (next.done === true) {
      if (!blank) return { pieces: head, whole: true };
      throw new MoodreelError("file-empty", `${name} is empty. Choose a file with a header and rows.`, {
        file: name,
      });
    }
    blank &&= !/\S/.test(next.value);
    // More blank text than a row may have is not worth keeping for the sake of line numbers.
    if (blank && characters > MAX_ROW) continue;
    head.push(next.value);
    characters += next.value.length;
  }
  return { pieces: head, whole: false };
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
