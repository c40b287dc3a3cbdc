import type { Item } from "@moodreel/core";
import { ITEM_FIELDS } from "@moodreel/core/item";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import { harmlessCell } from "./harmless-cell.ts";

export interface CsvOptions {
  /**
   * Text that a spreadsheet would take for a formula gets an apostrophe in front. By default text stays as it
   * is, so that the file imports back to the same.
   */
  readonly forSpreadsheets?: boolean | undefined;
}

/**
 * A catalogue as CSV, a piece of text at a time; imported again it is the same catalogue, unless it was made
 * for spreadsheets.
 *
 * @example
 * ```ts
 * for await (const text of csvOfCatalog(store, "films")) process.stdout.write(text);
 * ```
 */
export async function* csvOfCatalog(
  store: Pick<CatalogStore, "scan">,
  catalog: string,
  { forSpreadsheets = false }: CsvOptions = {},
): AsyncGenerator<string> {
  const textCell = forSpreadsheets ? harmlessCell : (text: string): string => text;
  yield lineOf(ITEM_FIELDS);
  for await (const items of store.scan(catalog))
    yield items.map((item) => lineOf(cellsOf(item, textCell))).join("");
}

/** In the order of the header. */
function cellsOf(item: Item, textCell: (text: string) => string): readonly string[] {
  const { id, title, year, genres, people, rating, votes, runtime, language, tags } = item;
  return [
    textCell(id),
    textCell(title),
    numberCell(year),
    textCell(listCell(genres)),
    textCell(listCell(people)),
    numberCell(rating),
    numberCell(votes),
    numberCell(runtime),
    textCell(language ?? ""),
    textCell(listCell(tags)),
  ];
}

function numberCell(value: number | null): string {
  return value === null ? "" : String(value);
}

/** Bars between names; JSON where a name has a character that separates, or might be taken for one. */
function listCell(names: readonly string[]): string {
  return names.every((name) => /^[^|;,/[\]{}"'\n\r]+$/.test(name)) ? names.join("|") : JSON.stringify(names);
}

/** RFC 4180. */
function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/^\s|\s$|[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
