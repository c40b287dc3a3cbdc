import type { Kind } from "@moodreel/core";
import type { GenerationReader } from "../../generation/read/generation-reader.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import type { Store } from "../../store.ts";
import { catalogRow, catalogRows } from "./catalog-rows.ts";
import { convertOldCatalogs } from "./convert-old-catalogs.ts";
import { generationFiles, generationsInMemory } from "./generation-files.ts";
import { migrateCatalogs } from "./migrations.ts";
import { OpenGenerations } from "./open-generations.ts";
import { putRow, readPolicy, readSetting } from "./small-rows.ts";
import { writeCatalog } from "./write-catalog.ts";

/** NORMAL is durable against a killed process; only a power cut may lose the last commits, never the file. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL";

/**
 * Opens the store kept in a SQLite file, with a folder of catalogues beside it; makes both when missing.
 *
 * @param path a file, or `:memory:` for a store that is gone when closed
 * @throws MoodreelError `no-permission`, `store-unreadable`, `store-too-new`, `disk-full`
 *
 * @example
 * ```ts
 * import { openSqliteStore } from "@moodreel/store/sqlite";
 *
 * const store = await openSqliteStore("moodreel.db");
 * console.log(await store.catalogs()); // []
 * await store.close();
 * ```
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const db = openDatabase(path, {}, (opened) => {
    opened.exec(PRAGMAS);
    migrateCatalogs(opened, path);
  });
  const files = path === ":memory:" ? generationsInMemory() : generationFiles(`${path}-catalogs`);
  const generations = new OpenGenerations(files);
  const guard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      return withSqliteErrors(path, () => {
        throw error;
      });
    }
  };
  /**
   * Another process may replace a catalogue between the look at its row and the opening of its file:
   * then look again.
   */
  const read = async <T>(
    name: string,
    none: T,
    work: (reader: GenerationReader) => Promise<T>,
  ): Promise<T> => {
    for (let last: number | null = null; ;) {
      const row = catalogRow(db, name);
      if (row === null) return none;
      try {
        return await generations.use(row.generation, work);
      } catch (error) {
        if (last === row.generation || catalogRow(db, name)?.generation === row.generation) throw error;
        last = row.generation;
      }
    }
  };
  await guard(() => convertOldCatalogs(db, files));
  return {
    catalogs: () =>
      guard(() =>
        catalogRows(db).map(({ name, kind, items, importedAt }) => ({ name, kind, items, importedAt })),
      ),
    candidates: (query) => guard(() => read(query.catalog, [], (reader) => reader.candidates(query))),
    search: (query) =>
      guard(() => read(query.catalog, { items: [], next: null }, (reader) => reader.search(query))),
    itemsById: (catalog, ids) => guard(() => read(catalog, [], (reader) => reader.itemsById(ids))),
    async *scan(catalog) {
      const row = await guard(() => catalogRow(db, catalog));
      if (row !== null) yield* generations.walk(row.generation, (reader) => reader.scan());
    },
    writeCatalog: (target, batches) =>
      guard(async () => {
        const before = catalogRow(db, target.name)?.generation;
        const report = await writeCatalog(db, files, target, batches);
        if (before !== undefined && !report.unchanged) generations.drop(before);
        return report;
      }),
    removeCatalog: (name) =>
      guard(() => {
        const row = catalogRow(db, name);
        if (row === null) return false;
        db.prepare("DELETE FROM catalog WHERE name = ? AND generation = ?").run(name, row.generation);
        generations.drop(row.generation);
        files.remove(row.generation);
        return true;
      }),
    readPolicy: (kind: Kind) => guard(() => readPolicy(db, kind, path)),
    writePolicy: (kind, policy) =>
      guard(() => putRow(db, "policy", kind, policy === null ? null : JSON.stringify(policy))),
    readSetting: (name) => guard(() => readSetting(db, name)),
    writeSetting: (name, value) => guard(() => putRow(db, "setting", name, value)),
    close: () =>
      guard(() => {
        generations.close();
        if (db.isOpen) db.close();
      }),
  };
}
