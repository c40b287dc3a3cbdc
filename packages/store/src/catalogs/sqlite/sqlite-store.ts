import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import type { GenerationReader } from "../../generation/read/generation-reader.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { lookAgain } from "../../sqlite/questions.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import type { Store } from "../../store.ts";
import { catalogRow, catalogRows, type CatalogRow } from "./catalog-rows.ts";
import { checkCatalogs } from "./check-catalogs.ts";
import { damagedGeneration } from "./generation-error.ts";
import { OpenGenerations } from "./open-generations.ts";
import { writeSettingsCopy } from "./settings-copy.ts";
import { putRow, readPolicy, readSetting } from "./small-rows.ts";
import type { SqliteStoreParts } from "./sqlite-store-parts.ts";
import { rememberDropped, removeDropped } from "./sweep-generations.ts";
import { untilWritten } from "./until-written.ts";
import { writeCatalog } from "./write-catalog.ts";

/** The store over what was opened. */
export function sqliteStore({ db, path, files, folder, refusal }: SqliteStoreParts): Store {
  const generations = new OpenGenerations(files);
  const remembered = untilWritten(db);
  const rowOf = (name: string): CatalogRow | null =>
    remembered(`catalog ${foldName(name)}`, () => catalogRow(db, name));
  const guard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      return withSqliteErrors(path, () => {
        throw error;
      });
    }
  };
  const change = <T>(work: () => T | Promise<T>): Promise<T> =>
    guard(() => {
      if (refusal !== null) throw refusal;
      return work();
    });
  const put = (table: "policy" | "setting", key: string, value: string | null): void =>
    inTransaction(db, () => {
      putRow(db, table, key, value);
      // Before it is certain, and while nobody else writes: the copy is never older than the database.
      if (folder !== null) writeSettingsCopy(db, folder);
    });
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
      const row = rowOf(name);
      if (row === null) return none;
      try {
        return await generations.use(row, work);
      } catch (error) {
        lookAgain();
        if (last === row.generation || rowOf(name)?.generation === row.generation) throw error;
        last = row.generation;
      }
    }
  };
  return {
    refusal: refusal?.message ?? null,
    catalogs: () =>
      guard(() =>
        remembered("catalogs", () =>
          catalogRows(db).map(({ name, kind, items, importedAt }) => ({ name, kind, items, importedAt })),
        ),
      ),
    candidates: (query) => guard(() => read(query.catalog, [], (reader) => reader.candidates(query))),
    search: (query) =>
      guard(() => read(query.catalog, { items: [], next: null }, (reader) => reader.search(query))),
    itemsById: (catalog, ids) => guard(() => read(catalog, [], (reader) => reader.itemsById(ids))),
    async *scan(catalog) {
      const row = await guard(() => catalogRow(db, catalog));
      if (row === null) return;
      let items = 0;
      for await (const batch of generations.walk(row, (reader) => reader.scan())) {
        items += batch.length;
        yield batch;
      }
      if (items !== row.items) throw damagedGeneration(files.pathOf(row.generation), "damaged", catalog);
    },
    writeCatalog: (target, batches) =>
      change(async () => {
        const before = catalogRow(db, target.name)?.generation;
        const report = await writeCatalog(db, files, target, batches);
        if (before !== undefined && !report.unchanged) generations.drop(before);
        return report;
      }),
    removeCatalog: (name) =>
      change(() => {
        const row = catalogRow(db, name);
        if (row === null) return false;
        inTransaction(db, () => {
          db.prepare("DELETE FROM catalog WHERE name = ? AND generation = ?").run(row.name, row.generation);
          rememberDropped(db, row.generation, row.mark);
        });
        generations.drop(row.generation);
        removeDropped(db, files, row.generation, row.mark);
        return true;
      }),
    readPolicy: (kind: Kind) => guard(() => remembered(`policy ${kind}`, () => readPolicy(db, kind, path))),
    writePolicy: (kind, policy) =>
      change(() => put("policy", kind, policy === null ? null : JSON.stringify(policy))),
    readSetting: (name) => guard(() => remembered(`setting ${name}`, () => readSetting(db, name))),
    writeSetting: (name, value) => change(() => put("setting", name, value)),
    ...(folder === null || refusal !== null ? {} : { place: { type: "files", path } as const }),
    check: () => guard(() => checkCatalogs({ db, path, files, folder, refusal })),
    close: () =>
      guard(() => {
        generations.close();
        if (db.isOpen) db.close();
      }),
  };
}
