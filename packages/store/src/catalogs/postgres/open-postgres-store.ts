import { type Item, type Kind, type Policy, MoodreelError } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import type { Pool } from "pg";
import { checkByReading } from "../check-by-reading.ts";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { postgresError, withPostgresErrors } from "../../postgres/postgres-error.ts";
import type { Store } from "../../store.ts";
import { inTransaction } from "../../postgres/in-transaction.ts";
import { openPool, placeOf } from "../../postgres/open-pool.ts";
import { catalogRow, catalogRows } from "./postgres-catalogs.ts";
import { migrateCatalogs } from "./postgres-schema.ts";
import { postgresSource } from "./postgres-source.ts";
import { ReadPools } from "./read-pools.ts";
import { putSmall, readSmall } from "./small-rows.ts";
import { dropUnnamed, writeCatalog } from "./write-catalog.ts";

/**
 * Opens the store kept in PostgreSQL. The process holds no state: any number may use one database.
 *
 * @param url `postgres://user:password@host:port/database`
 * @param readUrls replicas that questions go to instead; what was just written may be seen there later
 * @throws MoodreelError `store-unreachable`, `no-permission`, `store-too-new`, `unsupported` without `pg`
 *
 * @example
 * ```ts
 * import { openPostgresStore } from "@moodreel/store/postgres";
 *
 * const store = await openPostgresStore("postgres://moodreel:secret@localhost:5432/moodreel");
 * ```
 */
export async function openPostgresStore(url: string, readUrls: readonly string[] = []): Promise<Store> {
  const pool = await openPool(url);
  const replicas = await Promise.all(readUrls.map(openPool));
  const pools = new ReadPools(replicas.length === 0 ? [pool] : replicas);
  const place = placeOf(url);
  const guard = <T>(work: () => Promise<T>): Promise<T> => withPostgresErrors(place, work);
  let closing: Promise<unknown> | undefined;
  const close = (): Promise<unknown> =>
    (closing ??= Promise.all([pool, ...replicas].map((one) => one.end())));
  try {
    await guard(() => inTransaction(pool, (client) => migrateCatalogs(client, place)));
  } catch (error) {
    await close();
    throw error;
  }
  const store: Store = {
    catalogs: () =>
      guard(async () =>
        (await catalogRows(pools.next())).map(({ name, kind, items, importedAt }) => ({
          name,
          kind,
          items,
          importedAt,
        })),
      ),
    candidates: (query) => guard(() => pools.read(query.catalog, [], (reader) => reader.candidates(query))),
    search: (query) =>
      guard(() => pools.read(query.catalog, { items: [], next: null }, (reader) => reader.search(query))),
    itemsById: (catalog, ids) => guard(() => pools.read(catalog, [], (reader) => reader.itemsById(ids))),
    scan: (catalog) => scan(pools.next(), catalog, place),
    writeCatalog: (target, batches) => guard(() => writeCatalog(pool, target, batches)),
    removeCatalog: (name) =>
      guard(async () => {
        const { rowCount } = await pool.query("DELETE FROM catalog WHERE folded = $1", [foldName(name)]);
        await dropUnnamed(pool);
        return rowCount === 1;
      }),
    readPolicy: (kind) => guard(async () => policyOf(await readSmall(pool, "policy", kind), kind, place)),
    writePolicy: (kind, policy) =>
      guard(() => putSmall(pool, "policy", kind, policy === null ? null : JSON.stringify(policy))),
    readSetting: (name) => guard(() => readSmall(pool, "setting", name)),
    writeSetting: (name, value) => guard(() => putSmall(pool, "setting", name, value)),
    check: () => checkByReading(store, place),
    place: { type: "postgres", url },
    close: async () => void (await close()),
  };
  return store;
}

/** In one transaction, so that the tables stay as long as they are read. */
async function* scan(pool: Pool, name: string, place: string): AsyncGenerator<readonly Item[]> {
  const client = await withPostgresErrors(place, () => pool.connect());
  try {
    await client.query("BEGIN READ ONLY; SET LOCAL idle_in_transaction_session_timeout = 0");
    const row = await catalogRow(client, name);
    if (row !== null)
      yield* new GenerationReader(postgresSource(client, row.generation), row.generation).scan();
  } catch (error) {
    throw postgresError(place, error);
  } finally {
    await client.query("ROLLBACK").then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

function policyOf(json: string | null, kind: Kind, place: string): Policy | null {
  if (json === null) return null;
  try {
    return JSON.parse(json) as Policy;
  } catch (cause) {
    throw new MoodreelError(
      "store-unreadable",
      `The ${kind} policy in ${place} is damaged. Save the policy again, or go back to the default.`,
      { place, kind },
      { cause },
    );
  }
}
