import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { guessColumns } from "../columns/guess-columns.ts";
import { tableColumns } from "../columns/table-columns.ts";
import type { Archive, OpenTable } from "../open/open-table.ts";
import type { Table } from "../table/read-table.ts";
import type { Row, TakeRow } from "../table/row.ts";
import { KnownGenres } from "../values/known-genres.ts";

type Entries = Archive["entries"];

const YEAR = /^(?:18|19|20)\d\d$/;
/** `1990s`, `1990-1999`, `A`, `A-F`, `0-9`. */
const RANGE = /^(?:\d{4}s|\d{4}\s*[-–]\s*(?:\d\d){1,2}|[\p{L}#]|[\p{L}\d#]\s*[-–]\s*[\p{L}\d])$/u;

/**
 * One table of those that are the parts of one: with the same columns, and called after the years, letters or genres
 * that they have. What they are called is in a column `Year` or `Genre` where they have none.
 *
 * @returns `null` for any others: which of them is meant only their owner can say
 */
export async function partedTable(
  archive: Archive,
  entries: Entries,
  kind: Kind | undefined,
): Promise<OpenTable | null> {
  const names = entries.map(({ name }) => (name.split("/").at(-1) ?? "").replace(/(?:\.\w+)+$/, "").trim());
  const isYears = names.every((name) => YEAR.test(name));
  const first = await archive.openTable(entries[0]!);
  const columns = tableColumns(first, kind);
  const known = new KnownGenres(columns.kind);
  const isGenres = names.every((name) => known.has(name));
  const isParted = isYears || isGenres || names.every((name) => RANGE.test(name));
  if (!isParted || !(await areAlike(archive, entries, first.table))) {
    first.close();
    return null;
  }
  const { found } = guessColumns(columns);
  const added =
    isYears && found.year.length === 0 ? "Year" : isGenres && found.genres.length === 0 ? "Genre" : null;
  return { ...first, table: joined(first.table, archive, entries, names, added) };
}

async function areAlike(archive: Archive, entries: Entries, first: Table): Promise<boolean> {
  for (const entry of entries.slice(1)) {
    const { table, close } = await archive.openTable(entry);
    close();
    if (shapeOf(table) !== shapeOf(first) || table.headless) return false;
  }
  return true;
}

function shapeOf({ columns, headless }: Table): string {
  return JSON.stringify([headless, columns.map(columnKey)]);
}

function joined(
  first: Table,
  archive: Archive,
  entries: Entries,
  names: readonly string[],
  added: string | null,
): Table {
  const width = first.columns.length;
  const withName = (row: Row, name: string): Row => ({
    ...row,
    fields: [...Array.from({ length: width }, (_, index) => row.fields[index] ?? ""), name],
    width: width + 1,
    text: () => row.text(),
  });
  async function* read(wanted: readonly number[], take: TakeRow): AsyncGenerator<void> {
    const own = wanted.filter((index) => index < width);
    for (const [place, entry] of entries.entries()) {
      const name = names[place] ?? "";
      const opened = place === 0 ? null : await archive.openTable(entry);
      try {
        yield* (opened?.table ?? first).read(own, added === null ? take : (row) => take(withName(row, name)));
      } finally {
        opened?.close();
      }
    }
  }
  if (added === null) return { ...first, read };
  return {
    ...first,
    columns: [...first.columns, added],
    looked: first.looked.map((row) => [
      ...Array.from({ length: width }, (_, index) => row[index] ?? ""),
      names[0] ?? "",
    ]),
    read,
  };
}
