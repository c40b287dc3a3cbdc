import type { Item } from "@moodreel/core";
import type { FieldColumns } from "../columns/column-guess.ts";
import type { Table } from "../table/read-table.ts";
import type { Row } from "../table/row.ts";
import { headingRows } from "./heading-rows.ts";
import { isNote, NOTES } from "./note-row.ts";
import { isTotal, TOTALS } from "./total-row.ts";

/** Under years a sum may stand: so many there are. */
const EARLIEST = 1000;
const DIGITS = /^\d{1,6}$/;

/** Tells rows that are of no item from the others. */
export interface RowsApart {
  /** Whether a row only parts the others; `null` where none does. */
  readonly isHeading: ((row: Row) => boolean) | null;
  /** What a row is, if not an item; else `null`. */
  of(item: Item, row: Row): string | null;
}

/** By what the table has of other items. */
export function rowsApart({ separator, looked }: Table, found: FieldColumns): RowsApart {
  const tells = found.genres.length > 0 && found.year.length > 0;
  /** What stands in a row, also in the columns that nobody wants. */
  const cellsOf = (row: Row): readonly string[] =>
    row
      .text()
      .split(separator)
      .map((cell) => cell.replaceAll('"', "").trim());
  /** The line that counts the others has neither a year nor genres. */
  const isCounted = ({ title, year, genres }: Item): boolean =>
    tells && (year === null || year < EARLIEST) && genres.length === 0 && isTotal(title);
  /** Its sum may stand where the titles are, and what it is before or behind. */
  const isSum = ({ title, genres }: Item, row: Row): boolean =>
    genres.length === 0 && DIGITS.test(title) && cellsOf(row).some(isTotal);
  /** Nor has a line about the table, whose commas part it, too. */
  const isAbout = ({ title, year, genres, people, rating }: Item): boolean =>
    (found.genres.length > 0 || (found.year.length > 0 && year === null)) &&
    genres.length === 0 &&
    people.length === 0 &&
    rating === null &&
    isNote(title);
  const heads = separator === "json" ? null : headingRows(looked, found.title[0] ?? 0);
  return {
    isHeading: heads === null ? null : (row) => row.width > 1 && heads(cellsOf(row)),
    of: (item, row) => (isCounted(item) || isSum(item, row) ? TOTALS : isAbout(item) ? NOTES : null),
  };
}
