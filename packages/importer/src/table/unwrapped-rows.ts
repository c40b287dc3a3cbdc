import { isRecognised } from "../names/column-names.ts";
import type { Dialect } from "./dialect.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";
import { RowSplitter } from "./row-splitter.ts";

/** So many of the rows must be wrapped. */
const SHARE = 0.3;

/**
 * A table whose rows were made to fields once more, as happens to a CSV that is opened in a spreadsheet as one column:
 * `"Heat,1995,""crime, drama"""`. Rows that are not pass as they are.
 */
export class UnwrappedRows implements RowReader {
  readonly #outer: RowSplitter;
  readonly #dialect: Dialect;
  readonly #file: string;

  constructor(dialect: Dialect, file: string) {
    this.#outer = new RowSplitter(dialect, file);
    this.#dialect = dialect;
    this.#file = file;
  }

  push(piece: string, take: TakeRow): void {
    this.#outer.push(piece, (row) => take(this.#unwrapped(row)));
  }

  end(take: TakeRow): void {
    this.#outer.end((row) => take(this.#unwrapped(row)));
  }

  #unwrapped(row: Row): Row {
    const fields = row.problem === null ? unwrapped(row.fields, this.#dialect, this.#file) : null;
    if (fields === null) return row;
    const { line } = row;
    return { line, fields, width: fields.length, problem: null, text: () => row.text() };
  }
}

/** Whether rows under a header of several columns, wrapped or not, are one field each, with as many fields in it. */
export function areWrapped(rows: readonly (readonly string[])[], dialect: Dialect, file: string): boolean {
  const [first = [], ...data] = rows.filter((row) => row.some((cell) => cell !== ""));
  const header = unwrapped(first, dialect, file) ?? first;
  const isWrappedToo = header !== first && header.filter(isRecognised).length > 1;
  if (header.length < 2 || (header !== first && !isWrappedToo)) return false;
  const wrapped = data.filter((row) => {
    // Under two columns it may be a title with a comma, and nothing behind it.
    const isSure = header.length > 2 || isWrappedToo || row[0]?.includes('"') === true;
    return isSure && unwrapped(row, dialect, file)?.length === header.length;
  });
  return wrapped.length > 0 && wrapped.length >= data.length * SHARE;
}

/** The fields inside of a row of one field; `null` for any other. */
export function unwrapped(
  fields: readonly string[],
  dialect: Dialect,
  file: string,
): readonly string[] | null {
  const [only = ""] = fields;
  if (fields.length !== 1 || !only.includes(dialect.separator)) return null;
  let inner: readonly string[] | null = null;
  const splitter = new RowSplitter(dialect, file);
  const keep: TakeRow = (row) => (inner = row.problem === null ? [...row.fields] : null);
  splitter.push(only, keep);
  splitter.end(keep);
  return inner;
}
