import { isKnownGenre } from "@moodreel/core/genre";
import { columnKey, isRecognised } from "../names/column-names.ts";
import { listStatus, statusUnder } from "../values/list-status.ts";
import type { NamedColumns } from "./name-columns.ts";
import type { Row, RowReader, TakeRow } from "./row.ts";

type Cells = readonly string[];

/** Tables in one file, side by side or below each other, each perhaps with a line above that says what it is of. */
export interface Blocks {
  readonly columns: readonly string[];
  readonly looked: readonly Cells[];
  reader(inner: RowReader): RowReader;
}

/** Where a table stands in the rows, and what heads it. */
interface Part {
  readonly at: readonly number[];
  readonly heading: string;
}

/**
 * The tables that a file has instead of one; `null` for one alone. They are given as one table, with what their headings
 * say in a column more: `status` where they are lists of a person's, `genre` where they are genres.
 */
export function blocksOf(rows: readonly Cells[], named: NamedColumns): Blocks | null {
  if (named.headerRows === 0) return null;
  const at = named.headerRows - 1;
  const header = rows[at] ?? [];
  const beside = partsOf(header, rows[at - 1] ?? [], named.looked);
  const parts = beside.length > 1 ? beside : [{ at: header.map((_name, index) => index), heading: "" }];
  const again = named.looked.flatMap((row, index) => (isSame(row, header) ? [index] : []));
  const headings = [
    ...parts.map(({ heading }) => heading),
    ...[alone(rows[at - 1]), ...again.map((index) => alone(named.looked[index - 1]))].flatMap(
      (one) => one ?? [],
    ),
  ].filter((heading) => heading !== "");
  const isStacked = again.some((index) => alone(named.looked[index - 1]) !== null);
  if (beside.length < 2 && !isStacked) return null;
  const headed = headings.some((name) => listStatus(name) !== null)
    ? "status"
    : headings.length > 0 && headings.every((name) => isKnownGenre(name))
      ? "genre"
      : null;
  const names = [
    ...new Map(
      parts.flatMap((part) =>
        part.at.map((index) => [columnKey(header[index] ?? ""), (header[index] ?? "").trim()]),
      ),
    ).values(),
  ];
  const columns = headed === null ? names : [...names, headed];
  const reader = (inner: RowReader): RowReader => new BlockRows(inner, { header, names, parts, headed });
  const looked: Cells[] = [];
  const all = reader({ push() {}, end: (take) => rows.forEach((fields) => take(rowOf(fields))) });
  all.end(({ fields }) => looked.push(fields));
  return { columns, looked, reader };
}

/** The tables that stand side by side under one header: parted by empty columns, and with a name in common. */
function partsOf(header: Cells, above: Cells, looked: readonly Cells[]): readonly Part[] {
  const parts: number[][] = [[]];
  for (const [index, name] of header.entries()) {
    if (name.trim() !== "") parts.at(-1)?.push(index);
    else if (looked.every((row) => (row[index] ?? "").trim() === "")) parts.push([]);
  }
  const filled = parts.filter((part) => part.length > 0);
  const keys = filled.map((part) => part.map((index) => columnKey(header[index] ?? "")));
  const [first = []] = keys;
  const isShared = first.some(
    (key) => isRecognised(key) && keys.every((others) => others.includes(key)) && key !== "",
  );
  if (filled.length < 2 || !isShared) return [];
  return filled.map((part, order) => {
    const end = filled[order + 1]?.[0] ?? header.length;
    const heading = above.slice(part[0], end).find((cell) => cell.trim() !== "") ?? "";
    return { at: part, heading: heading.trim() };
  });
}

function isSame(row: Cells, header: Cells): boolean {
  return row.length > 1 && header.every((name, index) => name.trim() === (row[index] ?? "").trim());
}

/** The only cell of a row that has something; `null` where there are more. */
function alone(row: Cells | undefined): string | null {
  const filled = row?.filter((cell) => cell.trim() !== "") ?? [];
  return filled.length === 1 ? (filled[0]?.trim() ?? null) : null;
}

function rowOf(fields: Cells): Row {
  return { line: 0, fields, width: fields.length, problem: null, text: () => "" };
}

interface Layout {
  readonly header: Cells;
  readonly names: readonly string[];
  readonly parts: readonly Part[];
  readonly headed: "status" | "genre" | null;
}

/** Gives the rows of all blocks, one after the other. */
class BlockRows implements RowReader {
  readonly #inner: RowReader;
  readonly #layout: Layout;
  /** For each column of a part, where it is in a row that is given. */
  readonly #places: readonly (readonly number[])[];
  #heading = "";
  #begun = false;
  /** A row that has one cell, until it is seen whether a header follows. */
  #held: Row | null = null;

  constructor(inner: RowReader, layout: Layout) {
    this.#inner = inner;
    this.#layout = layout;
    const keys = layout.names.map(columnKey);
    this.#places = layout.parts.map(({ at }) =>
      at.map((index) => keys.indexOf(columnKey(layout.header[index] ?? ""))),
    );
  }

  push(piece: string, take: TakeRow): void {
    this.#inner.push(piece, (row) => this.#next(row, take));
  }

  end(take: TakeRow): void {
    this.#inner.end((row) => this.#next(row, take));
    this.#release(take);
  }

  #next(row: Row, take: TakeRow): void {
    if (isSame(row.fields, this.#layout.header)) {
      this.#heading = alone(this.#held?.fields) ?? "";
      this.#begun = true;
      this.#held = null;
      return;
    }
    this.#release(take);
    if (alone(row.fields) === null) {
      if (this.#begun) this.#give(row, take);
      return;
    }
    const [fields, text] = [[...row.fields], row.text()];
    this.#held = { line: row.line, fields, width: row.width, problem: row.problem, text: () => text };
  }

  #release(take: TakeRow): void {
    if (this.#held !== null && this.#begun) this.#give(this.#held, take);
    this.#held = null;
  }

  #give(row: Row, take: TakeRow): void {
    const { names, parts, headed, header } = this.#layout;
    for (const [order, { at, heading }] of parts.entries()) {
      const fields = names.map(() => "");
      for (const [place, index] of at.entries())
        fields[this.#places[order]?.[place] ?? 0] = row.fields[index] ?? "";
      if (fields.every((cell) => cell.trim() === "")) continue;
      const above = heading === "" ? this.#heading : heading;
      if (headed !== null) fields.push(headed === "status" ? statusUnder(above) : above);
      fields.push(...row.fields.slice(header.length));
      take({ line: row.line, fields, width: fields.length, problem: row.problem, text: () => row.text() });
    }
  }
}
