import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { MoodreelError } from "@moodreel/core";
import type { ImportProgress } from "@moodreel/importer";
import type { CatalogStore, SettingStore } from "@moodreel/store";
import { STARTER } from "./starter.ts";
import { starterFile } from "./starter-file.ts";

const SETTING = "starter";

interface Imported {
  readonly version: string;
  readonly importedAt: string;
}

interface StarterWanted {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Also where it was removed. */
  readonly again?: boolean;
}

/**
 * Imports the starter catalogue when it has never been, or when this program ships a newer one.
 * Leaves alone a starter that the person removed, unless it is wanted again, or replaced by a file of their own.
 *
 * @param importedAt ISO 8601, UTC
 * @returns whether it was imported
 */
export async function ensureStarter(
  store: CatalogStore & SettingStore,
  importedAt: string,
  { onProgress, again = false }: StarterWanted = {},
): Promise<boolean> {
  const { name, kind } = STARTER;
  const path = starterFile();
  const version = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  const before = importedOf(await store.readSetting(SETTING));
  const there = (await store.catalogs()).find((catalog) => catalog.name === name);
  const isCurrent = before === null ? there !== undefined : !isOutdated(before, there?.importedAt, version);
  const isMissed = again && there === undefined;
  if (isCurrent && !isMissed && !(await isDamagedOwn(store, before, there?.importedAt))) return false;
  // Loaded here: nearly always the starter is there, and nothing else reads files at a start.
  const { importInto } = await import("../import/import-into.ts");
  await importInto(store, { path }, { name, kind, importedAt, onProgress, remember: false, mode: "replace" });
  // Where the file was the same as last time, the catalogue has kept its date.
  const now = (await store.catalogs()).find((catalog) => catalog.name === name);
  const imported: Imported = { version, importedAt: now?.importedAt ?? importedAt };
  await store.writeSetting(SETTING, JSON.stringify(imported));
  return true;
}

/** What was written down when it was imported; `null` for never, and for what cannot be read. */
function importedOf(setting: string | null): Imported | null {
  try {
    return setting === null ? null : (JSON.parse(setting) as Imported);
  } catch {
    return null;
  }
}

/** Only the very catalogue that was brought in before is renewed. */
function isOutdated(before: Imported, importedAt: string | undefined, version: string): boolean {
  return before.importedAt === importedAt && before.version !== version;
}

/** Whether the very catalogue that was brought in before cannot be read: it can be brought in again. */
async function isDamagedOwn(
  store: CatalogStore,
  before: Imported | null,
  importedAt: string | undefined,
): Promise<boolean> {
  if (before === null || before.importedAt !== importedAt) return false;
  try {
    await store.search({ catalog: STARTER.name, limit: 1 });
    return false;
  } catch (error) {
    if (error instanceof MoodreelError && error.code === "catalog-damaged") return true;
    throw error;
  }
}
