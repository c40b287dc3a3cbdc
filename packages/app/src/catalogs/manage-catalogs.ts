import { sameName } from "@moodreel/core/name";
import { csvOfCatalog, type CsvOptions } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { listCatalogs } from "./list-catalogs.ts";
import { unknownCatalog } from "./unknown.ts";

/** Removes a catalogue and its items; opinions of them stay. @throws MoodreelError `catalog-unknown` */
export async function removeCatalog(shelf: Shelf, name: string): Promise<void> {
  const catalogs = await listCatalogs(shelf);
  if (!(await shelf.catalogs.removeCatalog(name))) throw unknownCatalog(catalogs, name);
}

/**
 * A catalogue as CSV, a piece of text at a time; imported again it is the same catalogue, unless it is for spreadsheets.
 *
 * @throws MoodreelError `catalog-unknown`, before the first piece
 */
export async function exportCatalog(
  shelf: Shelf,
  name: string,
  given: CsvOptions,
): Promise<AsyncIterable<string>> {
  const catalogs = await listCatalogs(shelf);
  if (!catalogs.some((catalog) => sameName(catalog.name, name))) throw unknownCatalog(catalogs, name);
  return csvOfCatalog(shelf.catalogs, name, given);
}
