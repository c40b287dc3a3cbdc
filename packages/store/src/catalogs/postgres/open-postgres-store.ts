import { foldName } from "@moodreel/core/name";
import { ensureSchema } from "../../postgres/ensure-schema.ts";
import { settingsOf, type PostgresSettingsGiven } from "../../postgres/postgres-settings.ts";
import { Servers } from "../../postgres/servers.ts";
import type { Store } from "../../store.ts";
import { checkByReading } from "../check-by-reading.ts";
import { GenerationReaders } from "./generation-readers.ts";
import { policiesAndSettings } from "./policies-and-settings.ts";
import { catalogRows } from "./postgres-catalogs.ts";
import { CATALOG_SCHEMA } from "./postgres-schema.ts";
import { scanCatalog } from "./scan-catalog.ts";
import { unusedTables } from "./unused-tables.ts";
import { dropReplaced, writeCatalog } from "./write-catalog.ts";

/**
 * Opens the store kept in PostgreSQL. The process holds no state: any number may use one database.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws MoodreelError `store-unreachable`, `store-forbidden`, `store-too-new`, `store-not-set-up`,
 *   `unsupported` without `pg`
 *
 * @example
 * ```ts
 * import { openPostgresStore } from "@moodreel/store/postgres";
 *
 * const store = await openPostgresStore("postgres://moodreel:secret@localhost:5432/moodreel");
 * ```
 */
export async function openPostgresStore(url: string, settings: PostgresSettingsGiven = {}): Promise<Store> {
  return postgresStore(await Servers.open(url, settingsOf(settings)));
}

/** The store over servers that others may use as well. */
export async function postgresStore(servers: Servers): Promise<Store> {
  const close = servers.use();
  try {
    await ensureSchema(servers, CATALOG_SCHEMA);
  } catch (error) {
    await close();
    throw error;
  }
  const { primary, fresh } = servers;
  const generations = new GenerationReaders(servers);
  const store: Store = {
    catalogs: async () =>
      (await catalogRows(fresh)).map(({ name, kind, items, importedAt }) => ({
        name,
        kind,
        items,
        importedAt,
      })),
    candidates: (query) => generations.read(query.catalog, [], (reader) => reader.candidates(query)),
    search: (query) =>
      generations.read(query.catalog, { items: [], next: null }, (reader) => reader.search(query)),
    itemsById: (catalog, ids) => generations.read(catalog, [], (reader) => reader.itemsById(ids)),
    scan: (catalog) => scanCatalog(servers, catalog),
    writeCatalog: (target, batches) => writeCatalog(primary, target, batches),
    async removeCatalog(name) {
      const { rowCount } = await primary.query(
        `WITH gone AS (DELETE FROM catalog WHERE folded = $1 RETURNING generation)
          INSERT INTO catalog_dropped SELECT generation FROM gone ON CONFLICT DO NOTHING`,
        [foldName(name)],
      );
      await dropReplaced(primary);
      return rowCount === 1;
    },
    ...policiesAndSettings(servers),
    check: async () => [...(await checkByReading(store, primary.place)), ...(await unusedTables(primary))],
    place: { type: "postgres", url: primary.url, timeoutMs: servers.timeoutMs },
    close,
  };
  return store;
}
