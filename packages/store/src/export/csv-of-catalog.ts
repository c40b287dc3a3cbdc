import type { Item } from "@moodreel/core";
import { ITEM_FIELDS, LINK_SITES } from "@moodreel/core/item";
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
  const { otherTitles = [], overview = "", certificate = "", series = "", countries = [] } = item;
  const { releaseDate = "", links = {}, poster = "", places = [], renown = null } = item;
  const idsElsewhere = LINK_SITES.flatMap((site) =>
    links[site] === undefined ? [] : `${site}:${links[site]}`,
  );
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
    textCell(listCell(otherTitles)),
    textCell(overview),
    textCell(certificate),
    textCell(series),
    textCell(listCell(countries)),
    textCell(releaseDate),
    textCell(listCell(idsElsewhere)),
    textCell(poster),
    textCell(listCell(places.map(({ source, id: idThere }) => `${source}:${idThere}`))),
    numberCell(renown),
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
