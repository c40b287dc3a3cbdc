import { tmpdir } from "node:os";
import { foldName } from "@moodreel/core/name";
import type { Pool, PoolClient } from "pg";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder } from "../../generation/write/generation-builder.ts";
import { ScratchFile } from "../../generation/write/scratch-file.ts";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { CatalogRow } from "../sqlite/catalog-rows.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { dropTables, generationsThere, makeTables } from "./generation-tables.ts";
import { inTransaction } from "../../postgres/in-transaction.ts";
import { catalogRow, catalogRows } from "./postgres-catalogs.ts";
import { postgresSink } from "./postgres-sink.ts";
import { postgresSource } from "./postgres-source.ts";

/** ms that the removal of what nobody names waits for those who still read it. */
const DROP_WAIT_MS = 2000;

/**
 * Writes a generation and names it, all in one transaction: whatever ends it, a lost connection or a
 * killed server, leaves the catalogue as it was.
 */
export async function writeCatalog(
  pool: Pool,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const report = await inTransaction<PoolClient, WriteReport>(pool, (client) =>
    writeWithin(client, target, batches),
  );
  if (!report.unchanged) await dropUnnamed(pool);
  return report;
}

/** The same inside a transaction of the caller's, which may do more; {@link dropUnnamed} is to follow it. */
export async function writeWithin(
  client: PoolClient,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const generation = await newGeneration(client);
  const builder = new GenerationBuilder(postgresSink(client, generation), () => new ScratchFile(tmpdir()));
  try {
    return await build(client, generation, builder, target, batches);
  } finally {
    builder.close();
  }
}

async function build(
  client: PoolClient,
  generation: number,
  builder: GenerationBuilder,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { kind, mode, importedAt, signal } = target;
  await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
  await client.query("SET LOCAL maintenance_work_mem = '256MB'");
  const before = await catalogRow(client, target.name);
  if (before !== null && before.kind !== kind && mode === "merge")
    throw kindMismatch(before.name, before.kind, kind);
  await makeTables(client, generation);
  for await (const batch of batches) {
    signal?.throwIfAborted();
    await builder.add(batch);
  }
  signal?.throwIfAborted();
  const fingerprint = target.fingerprint?.() ?? null;
  if (before !== null && fingerprint !== null && before.fingerprint === fingerprint && before.kind === kind) {
    await dropTables(client, generation);
    return unchanged(before);
  }
  // From here on nobody else names a generation of this catalogue, or takes the one it has away.
  await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`catalog ${foldName(target.name)}`]);
  const now = await catalogRow(client, target.name, true);
  // The catalogue that is there keeps the spelling of its name.
  const name = now?.name ?? target.name;
  if (mode === "merge" && now?.generation !== before?.generation) throw writtenMeanwhile(name);
  const { items, ...changes } = await builder.finish(
    now === null ? null : { batches: itemsOf(client, now), keep: mode === "merge" },
  );
  signal?.throwIfAborted();
  await client.query(
    `INSERT INTO catalog VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (folded) DO UPDATE SET kind = $2,
      items = $3, imported_at = $4, generation = $5, fingerprint = $6`,
    [name, kind, items, importedAt, generation, fingerprint, foldName(name)],
  );
  return { catalog: { name, kind, items, importedAt }, ...changes, unchanged: false, mended: false };
}

function itemsOf(client: PoolClient, { generation }: CatalogRow) {
  return new GenerationReader(postgresSource(client, generation), generation).scan();
}

async function newGeneration(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ id: number }>("SELECT nextval('catalog_generation')::integer AS id");
  return Number(rows[0]?.id);
}

function unchanged({ name, kind, items, importedAt }: CatalogRow): WriteReport {
  const catalog = { name, kind, items, importedAt };
  return { catalog, added: 0, updated: 0, removed: 0, kept: items, unchanged: true, mended: false };
}

/** Tables are seen by others only once a catalogue names them, so those that none names are old. */
export async function dropUnnamed(pool: Pool): Promise<void> {
  const there = await generationsThere(pool);
  const named = new Set((await catalogRows(pool)).map(({ generation }) => generation));
  for (const generation of there) {
    if (named.has(generation)) continue;
    try {
      await inTransaction(pool, async (client) => {
        await client.query(`SET LOCAL lock_timeout = ${DROP_WAIT_MS}`);
        await dropTables(client, generation);
      });
    } catch (error) {
      // Somebody still reads it: the next import or removal tries again.
      if (!isLockTimeout(error)) throw error;
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03";
}
