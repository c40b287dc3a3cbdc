import { columnKey } from "../../names/column-names.ts";
import type { OpenTable } from "../../open/open-table.ts";
import { headingRows } from "../../items/heading-rows.ts";
import { presentText } from "../../values/text.ts";
import type { Cells } from "../entry/raw-entry.ts";
import type { JsonGroup } from "./json-groups.ts";
import { shiftedRows } from "./shifted-rows.ts";

/** A row of what may be a person's; it is used again for the next one. */
export interface PersonalRow {
  readonly cells: Cells;
  /** From 1; of JSON the number of the object. */
  readonly line: number;
  /** Why it cannot be read at all. */
  readonly problem: string | null;
  text(): string;
}

/** A table or a list of objects, whichever the file had. */
export interface PersonalTable {
  readonly columns: readonly string[];
  /** Its name with that of the archive and the key in JSON, such as `watchlist.csv` or `simkl.json#movies`. */
  readonly name: string;
  /** The first values of a column. */
  readonly values: (column: number) => readonly string[];
  read(take: (row: PersonalRow) => void): AsyncGenerator<void>;
  readonly close: () => void;
  /** Whether it is a list of texts in JSON, which may be titles. */
  readonly ofTexts?: boolean;
  /** What it is read from; `null` for JSON. */
  readonly opened: OpenTable | null;
}

const LOOKED_AT = 1000;

export function tableOf(opened: OpenTable): PersonalTable {
  const { table, file, inside } = opened;
  // What lastfm-to-csv writes has no header.
  const headless = isLastFm(table.columns) ? table.columns : null;
  const columns = headless === null ? table.columns : ["artist", "album", "track", "date"];
  const keys = columns.map(columnKey);
  const shifted = shiftedRows(table.looked, keys.length);
  const isHeading = table.separator === "json" ? null : headingRows(table.looked, 0);
  return {
    columns,
    name: inside ?? file,
    values: (column) => table.looked.map((fields) => fields[column] ?? ""),
    opened,
    close: opened.close,
    async *read(take) {
      if (headless !== null) {
        take({ cells: cellsOf(keys, headless), line: 1, problem: null, text: () => headless.join(",") });
      }
      yield* table.read(
        keys.map((_key, index) => index),
        (row) => {
          if (row.fields.every((field) => field.trim() === "") || isHeading?.(row.fields) === true) return;
          const { line } = row;
          const problem = row.problem ?? shifted(row.fields);
          take({ cells: cellsOf(keys, row.fields), line, problem, text: () => row.text() });
        },
      );
    },
  };
}

export function groupTable({ path, rows, ofTexts }: JsonGroup, file: string): PersonalTable {
  const columns = [...new Set(rows.slice(0, LOOKED_AT).flatMap((row) => [...row.keys()]))];
  return {
    columns,
    name: path === "" ? file : `${file}#${path}`,
    ofTexts,
    values: (column) => rows.slice(0, LOOKED_AT).map((row) => row.get(columns[column] ?? "") ?? ""),
    opened: null,
    close: () => undefined,
    async *read(take) {
      for (const [index, row] of rows.entries()) {
        const keyed = new Map([...row].map(([name, text]) => [columnKey(name), text]));
        const cells: Cells = (...keys) =>
          keys.map((key) => presentText(keyed.get(key))).find((text) => text !== null) ?? null;
        const text = (): string => JSON.stringify(Object.fromEntries(row));
        take({ cells, line: index + 1, problem: null, text });
        if (index % LOOKED_AT === 0) yield;
      }
      yield;
    },
  };
}

/** What a row has under each of its names. */
export function cellsOf(keys: readonly string[], fields: readonly string[]): Cells {
  return (...names) => {
    for (const name of names) {
      const index = keys.indexOf(name);
      const text = index < 0 ? null : presentText(fields[index]);
      if (text !== null) return text;
    }
    return null;
  };
}

function isLastFm(columns: readonly string[]): boolean {
  return columns.length === 4 && /^\d{1,2} [A-Z][a-z]{2} \d{4},? \d\d:\d\d$/.test(columns[3] ?? "");
}
