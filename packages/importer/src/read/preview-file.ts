import type { PreviewOptions } from "./import-options.ts";
import type { ImportReport } from "../report/import-report.ts";
import { readItems } from "./read-items.ts";
import type { Source } from "../bytes/source.ts";

/**
 * Reads the whole file and says what it was understood as. Writes nothing.
 *
 * @throws MoodreelError `file-not-found`, `not-a-file`, `no-permission`, `file-too-large`,
 *   `file-empty`, `header-only`, `file-binary`, `file-damaged`, `json-damaged`,
 *   `zip-table-missing`, `zip-table-unclear`, `row-too-long`, `too-many-columns`,
 *   `column-missing`, `column-unknown`, `too-many-bad-rows`, `nothing-to-import`,
 *   `catalog-name-invalid`; and the signal's reason once it aborts
 *
 * @example
 * ```ts
 * import { previewFile } from "@moodreel/importer";
 *
 * const { mapping, items, warnings } = await previewFile({ path: "films.csv" });
 * console.log(mapping, items, warnings);
 * ```
 */
export async function previewFile(source: Source, options: PreviewOptions = {}): Promise<ImportReport> {
  const read = await readItems(source, options);
  while ((await read.batches.next()).done !== true);
  return read.report(true);
}
