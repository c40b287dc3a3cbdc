import {
  Fingerprint,
  readItems,
  type ImportOptions,
  type ImportReport,
  type Source,
} from "@moodreel/importer";
import { rememberMapping } from "@moodreel/importer/columns";
import type { CatalogStore, SettingStore } from "@moodreel/store";
import { keepFolder, sameFolder } from "./kept-folder.ts";

/**
 * Puts the items of a file into the catalogue of that name: all of them, or nothing when it throws.
 * Items that were there before are brought up to date, others stay, or go with `replace`. The same
 * file again changes nothing, and a folder again is not even read where its files are as they were. A mapping that is given is kept for the next file with the same columns,
 * and the one that was kept is used when none is given.
 *
 * @throws MoodreelError `file-not-found`, `not-a-file`, `no-permission`, `file-too-large`,
 *   `file-empty`, `header-only`, `file-binary`, `file-damaged`, `json-damaged`,
 *   `zip-table-missing`, `zip-table-unclear`, `row-too-long`, `too-many-columns`,
 *   `column-missing`, `column-unknown`, `too-many-bad-rows`, `nothing-to-import`,
 *   `catalog-name-invalid`, `disk-full`, `store-busy`, `store-unreadable`; and the signal's reason
 *   once it aborts
 */
export async function importInto(
  store: CatalogStore & SettingStore,
  source: Source,
  options: ImportOptions,
): Promise<ImportReport> {
  const same = await sameFolder(store, source, options);
  if (same !== null) return same;
  const { importedAt, map = {}, remember = true, mode = "merge", signal } = options;
  const understood = remember ? { settings: store, ...options } : options;
  const print = new Fingerprint(options);
  const read = await readItems(print.of(source), understood);
  try {
    // Only now: what is wrong with a file is said by what opens it.
    await print.addFiles([source, ...(options.companions ?? [])]);
    const { catalog: name, kind } = read;
    let digest = "";
    const fingerprint = (): string => (digest = print.digest(read.map));
    const target = { name, kind, importedAt, mode, fingerprint, signal };
    const { catalog, mended, ...changes } = await store.writeCatalog(target, read.batches);
    const understoodAs = read.report(false);
    const report = {
      ...understoodAs,
      // The catalogue that is there keeps the spelling of its name.
      catalog: catalog.name,
      warnings: mended ? [...understoodAs.warnings, mendedWarning(catalog.name)] : understoodAs.warnings,
      changes: { ...changes, items: catalog.items },
    };
    await keepFolder(store, source, options, understoodAs, digest);
    if (remember && Object.keys(map).length > 0) await rememberMapping(store, report.shape, map);
    return report;
  } finally {
    read.close();
  }
}

function mendedWarning(name: string): string {
  return `"${name}" was damaged, and is whole again. What other files had brought to it may be missing: import those again.`;
}
