import { MoodreelError } from "@moodreel/core";
import { blocksOf } from "./block-rows.ts";
import { CurlyRows, curlySeparator, straightened } from "./curly-rows.ts";
import { SEPARATORS } from "./dialect.ts";
import { listColumns, LineRows } from "./line-rows.ts";
import { fixedColumns, FixedRows } from "./fixed-rows.ts";
import { keysOf, KeyedRows } from "./keyed-rows.ts";
import { isPlainList, listForm } from "./plain-list.ts";
import { refuseText } from "./refuse-text.ts";
import { nameColumns } from "./name-columns.ts";
import { notJson } from "./json-damaged.ts";
import { jsonStart } from "./json-objects.ts";
import { JsonRows } from "./json-rows.ts";
import type { RowReader, TakeRow } from "./row.ts";
import { RowSplitter } from "./row-splitter.ts";
import { upright, UprightRows } from "./sideways.ts";
import { sniffDialect } from "./sniff-dialect.ts";
import { areWrapped, unwrapped, UnwrappedRows } from "./unwrapped-rows.ts";

/** Rows that columns are named by. */
const LOOK_ROWS = 1000;

/** What the beginning of a table says, and what reads the rest. */
export interface TableStart {
  readonly columns: readonly string[];
  readonly separator: string;
  /** What a file without a header is known as. */
  readonly format: string | null;
  readonly repair: string | null;
  readonly looked: readonly (readonly string[])[];
  /** Rows before the data. */
  readonly headerRows: number;
  readonly headless: boolean;
  reader(wanted: readonly number[]): RowReader;
}

/**
 * Understands a table by its beginning: JSON, or how it is written, and the names of its columns.
 *
 * @param whole whether the head is all of it
 * @throws MoodreelError `header-only`, `file-damaged`, `json-damaged`, `row-too-long`
 */
export function understandTable(head: string, whole: boolean, name: string): TableStart {
  refuseText(head, name);
  const json = jsonStart(head, whole);
  if (json !== null) {
    const keys = new Map<string, number>();
    const { rows: looked, unread } = firstRows(new JsonRows(json, name, keys, true), head, whole);
    if (looked.length === 0 && unread !== null) throw notJson(name, unread.text, unread.line);
    if (keys.size === 0) throw headerOnly(name, "has no objects with anything in them");
    const reader = (): RowReader => new JsonRows(json, name, keys, false);
    return {
      columns: [...keys.keys()],
      separator: "json",
      format: null,
      repair:
        json.objects === "path" && json.others.length > 0
          ? `Only one list of the file was read. It also has: ${json.others.slice(0, 10).join(", ")}.`
          : null,
      looked,
      headerRows: 0,
      headless: false,
      reader,
    };
  }
  const curly = curlySeparator(head);
  if (curly !== null) return curlyTable(head, whole, name, curly);
  const keys = keysOf(head);
  if (keys !== null) return lineTable(head, whole, keys, () => new KeyedRows(keys));
  const begins = fixedColumns(head);
  if (begins !== null) return fixedTable(head, whole, begins);
  if (isPlainList(head)) return plainList(head, whole);
  return separated(head, whole, name);
}

/** A table whose fields stand in curly quotes is read with straight ones. */
function curlyTable(head: string, whole: boolean, name: string, curly: string): TableStart {
  const start = separated(straightened(head, curly), whole, name);
  return { ...start, reader: (wanted) => new CurlyRows(start.reader(wanted), curly) };
}

function separated(head: string, whole: boolean, name: string): TableStart {
  const said = /^sep=(.|\\t)\r?\n/i.exec(head)?.[1];
  const separator = SEPARATORS.find((one) => one === (said === "\\t" ? "\t" : said));
  const from = said === undefined ? 0 : head.search(/[\r\n]/);
  const dialect = sniffDialect(head.slice(from).trimStart(), whole, separator);
  const split = firstRows(new RowSplitter(dialect, name), head, whole).rows;
  const isWrapped = areWrapped(split, dialect, name);
  const all = isWrapped ? split.map((row) => unwrapped(row, dialect, name) ?? row) : split;
  const skipped = said === undefined ? 0 : 1;
  const turned = whole && all.length < LOOK_ROWS ? upright(all.slice(skipped)) : null;
  if (turned !== null) {
    const reader = (): RowReader => new UprightRows(turned);
    return { ...nameColumns(turned, dialect.separator), separator: dialect.separator, reader };
  }
  const named = nameColumns(all.slice(skipped), dialect.separator);
  if (named.looked.length === 0) {
    if (/^\s*[[{]/.test(head) || /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(name))
      throw notJson(name, head, 1);
    throw headerOnly(name, "has a header and no rows");
  }
  const blocks = isWrapped ? null : blocksOf(all.slice(skipped), named);
  if (blocks !== null) {
    const { columns, looked } = blocks;
    const reader = (): RowReader => blocks.reader(new RowSplitter(dialect, name));
    return { ...named, columns, looked, headerRows: 0, separator: dialect.separator, reader };
  }
  const { columns } = named;
  return {
    ...named,
    headerRows: named.headerRows + skipped,
    separator: dialect.separator,
    reader(wanted) {
      if (isWrapped) return new UnwrappedRows(dialect, name);
      const flags = new Uint8Array(columns.length);
      for (const index of wanted) flags[index] = 1;
      return new RowSplitter(dialect, name, flags);
    },
  };
}

/** One title on each line. */
function plainList(head: string, whole: boolean): TableStart {
  const form = listForm(head);
  const table = lineTable(head, whole, listColumns(form), () => new LineRows(form));
  return { ...table, separator: "\n", format: "list of titles" };
}

function lineTable(
  head: string,
  whole: boolean,
  columns: readonly string[],
  reader: () => RowReader,
): TableStart {
  return {
    columns,
    separator: "lines",
    format: null,
    repair: null,
    looked: firstRows(reader(), head, whole).rows,
    headerRows: 0,
    headless: false,
    reader,
  };
}

/** A table whose fields are filled up with spaces. */
function fixedTable(head: string, whole: boolean, begins: readonly number[]): TableStart {
  const reader = (): RowReader => new FixedRows(begins);
  const named = nameColumns(firstRows(reader(), head, whole).rows, " ");
  return { ...named, separator: "spaces", reader };
}

interface FirstRows {
  readonly rows: readonly (readonly string[])[];
  /** The first row that could not be read. */
  readonly unread: { readonly text: string; readonly line: number } | null;
}

function firstRows(reader: RowReader, head: string, whole: boolean): FirstRows {
  const rows: string[][] = [];
  let unread: FirstRows["unread"] = null;
  const take: TakeRow = (row) => {
    if (row.problem !== null) unread ??= { text: row.text(), line: row.line };
    else if (rows.length <= LOOK_ROWS) rows.push([...row.fields]);
  };
  const step = 2 ** 16;
  for (let at = 0; at < head.length && rows.length <= LOOK_ROWS; at += step) {
    reader.push(head.slice(at, at + step), take);
  }
  if (whole && rows.length <= LOOK_ROWS) reader.end(take);
  return { rows, unread };
}

function headerOnly(name: string, what: string): MoodreelError {
  return new MoodreelError("header-only", `${name} ${what}. Choose a file with rows.`, { file: name });
}
