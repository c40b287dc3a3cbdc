import type { Item } from "@moodreel/core";
import { ITEM_FIELDS } from "@moodreel/core/item";
import type { CatalogStore } from "../catalogs/catalog-store.ts";

/**
 * A catalogue as CSV, a piece of text at a time; imported again it is the same catalogue.
 *
 * @example
 * ```ts
 * for await (const text of csvOfCatalog(store, "films")) process.stdout.write(text);
 * ```
 */
export async function* csvOfCatalog(
  store: Pick<CatalogStore, "scan">,
  catalog: string,
): AsyncGenerator<string> {
  yield lineOf(ITEM_FIELDS);
  for await (const items of store.scan(catalog)) yield items.map((item) => lineOf(cellsOf(item))).join("");
}

/** In the order of the header. */
function cellsOf(item: Item): readonly string[] {
  const { id, title, year, genres, people, rating, votes, runtime, language, tags } = item;
  return [
    id,
    title,
    numberCell(year),
    listCell(genres),
    listCell(people),
    numberCell(rating),
    numberCell(votes),
    numberCell(runtime),
    language ?? "",
    listCell(tags),
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
