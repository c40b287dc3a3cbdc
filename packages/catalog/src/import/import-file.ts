import type { Kind } from "@moodreel/core";
import type { Store } from "../store/store.ts";
import type { ImportProgress, ImportReport } from "./import-report.ts";
import type { ColumnMap } from "./item-field.ts";
import { readItems } from "./read-items.ts";
import type { Source } from "./source.ts";

export interface PreviewOptions {
  /** By default made from the file's name. */
  readonly name?: string | undefined;
  readonly kind: Kind;
  /** Wins over what the header suggests. */
  readonly map?: ColumnMap | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the file as it is; unpacked it may have four times as many. */
  readonly maxBytes?: number | undefined;
}

export interface ImportOptions extends PreviewOptions {
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/**
 * Reads the whole file and says what it was understood as. Writes nothing.
 *
 * @throws CatalogError as {@link importFile}, but for what only writing can meet
 */
export async function previewFile(source: Source, options: PreviewOptions): Promise<ImportReport> {
  const read = await readItems(source, options);
  for await (const _item of read.items);
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
export async function importFile(store: Store, source: Source, options: ImportOptions): Promise<ImportReport> {
  const read = await readItems(source, options);
  const { kind, importedAt } = options;
  await store.replaceCatalog({ name: read.catalog, kind, importedAt }, read.items);
  return read.report(false);
}
