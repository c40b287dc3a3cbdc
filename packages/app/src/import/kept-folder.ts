import { foldName } from "@moodreel/core/name";
import {
  Fingerprint,
  folderCatalogName,
  type ImportOptions,
  type ImportReport,
  type Source,
} from "@moodreel/importer";
import { rememberedMapping } from "@moodreel/importer/columns";
import type { CatalogStore, SettingStore } from "@moodreel/store";

/** What a folder of films was understood as when it was last imported. */
interface KeptFolder {
  readonly fingerprint: string;
  readonly maxBadShare: number | null;
  readonly report: Omit<ImportReport, "changes">;
}

/** Thrown when items are asked for after all. */
class MustBeRead extends Error {}

/**
 * The report of a folder that was imported before and has not changed since, by the names, sizes and times of its
 * files: none of them is read. `null` for any other source, and wherever it must be read.
 */
export async function sameFolder(
  store: CatalogStore & SettingStore,
  source: Source,
  options: ImportOptions,
): Promise<ImportReport | null> {
  const { importedAt, mode = "merge", remember = true, map = {}, signal } = options;
  const name = await nameOf(source, options);
  const text = name === null ? null : await store.readSetting(settingOf(name));
  if (name === null || text === null) return null;
  const kept = JSON.parse(text) as KeptFolder;
  if (kept.maxBadShare !== (options.maxBadShare ?? null)) return null;
  const isGiven = Object.keys(map).length > 0;
  const remembered = !isGiven && remember ? await rememberedMapping(store, kept.report.shape) : null;
  // What was put in the place of all else is there, and merging it changes nothing.
  const modes = mode === "merge" ? (["merge", "replace"] as const) : ([mode] as const);
  let known: string | null = null;
  for (const one of modes) {
    const print = new Fingerprint({ ...options, mode: one });
    await print.addFiles([source]);
    const digest = print.digest(remembered ?? map);
    if (digest === kept.fingerprint) known = digest;
  }
  if (known === null) return null;
  const target = { name, kind: kept.report.kind, importedAt, mode, known, signal };
  try {
    const { catalog, mended: _, ...changes } = await store.writeCatalog(target, mustBeRead());
    return {
      ...kept.report,
      catalog: catalog.name,
      remembered: remembered !== null,
      changes: { ...changes, items: catalog.items },
    };
  } catch (error) {
    if (error instanceof MustBeRead) return null;
    throw error;
  }
}

/** Keeps what a folder was understood as, for {@link sameFolder}; nothing of any other source. */
export async function keepFolder(
  store: SettingStore,
  source: Source,
  options: ImportOptions,
  report: KeptFolder["report"],
  fingerprint: string,
): Promise<void> {
  const name = await nameOf(source, options);
  if (name === null) return;
  const kept: KeptFolder = { fingerprint, maxBadShare: options.maxBadShare ?? null, report };
  await store.writeSetting(settingOf(name), JSON.stringify(kept));
}

/** `null` for what is no folder alone, or whose skipped rows somebody waits for. */
async function nameOf(source: Source, options: ImportOptions): Promise<string | null> {
  if ((options.companions ?? []).length > 0 || options.skippedRowsTo !== undefined) return null;
  const own = await folderCatalogName(source);
  return own === null ? null : (options.name ?? own);
}

function settingOf(name: string): string {
  return `folder:${foldName(name)}`;
}

function mustBeRead(): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new MustBeRead()) }) };
}
