import type { Store } from "../store/store.ts";
import type { ImportOptions, PreviewOptions } from "./import-options.ts";
import type { ImportReport } from "./import-report.ts";
import { readItems } from "./read-items.ts";
import type { Source } from "./source.ts";

/**
 * Reads the whole file and says what it was understood as. Writes nothing.
 *
 * @throws CatalogError as {@link importFile}, but for what only writing can meet
 */
export async function previewFile(source: Source, options: PreviewOptions): Promise<ImportReport> {
  const read = await readItems(source, options);
  while ((await read.batches.next()).done !== true);
  return read.report(true);
}

/**
 * Puts the items of a file in place of the catalogue of that name: all of them, or nothing when it
 * throws.
 *
 * @throws CatalogError `file-not-found`, `not-a-file`, `no-permission`, `file-too-large`,
 *   `file-empty`, `header-only`, `file-binary`, `file-damaged`, `row-too-long`,
 *   `too-many-columns`, `column-missing`, `column-unknown`, `too-many-bad-rows`,
 *   `catalog-name-invalid`, `disk-full`, `store-busy`, `store-unreadable`; and the signal's reason
 *   once it aborts
 */
export async function importFile(
  store: Store,
  source: Source,
  options: ImportOptions,
): Promise<ImportReport> {
  const read = await readItems(source, options);
  const { kind, importedAt } = options;
  await store.writeCatalog({ name: read.catalog, kind, importedAt, mode: "replace" }, read.batches);
  return read.report(false);
}
