import { MoodreelError } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import { tmpdir } from "node:os";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder } from "../../generation/write/generation-builder.ts";
import { ScratchFile } from "../../generation/write/scratch-file.ts";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { CatalogRow } from "../sqlite/catalog-rows.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { dropTables, makeTables, tablesOf } from "./generation-tables.ts";
import type { Connections } from "../../postgres/connections.ts";
import { sqlStateOf } from "../../postgres/postgres-error.ts";
import type { Session } from "../../postgres/session.ts";
import { catalogRow } from "./postgres-catalogs.ts";
import { postgresSink } from "./postgres-sink.ts";
import { postgresSource } from "./postgres-source.ts";

/** ms that the removal of what nobody names waits for those who still read it. */
const DROP_WAIT_MS = 2000;
/** Somebody holds the table; it is owned by another role. */
const LEFT_FOR_LATER: ReadonlySet<string | null> = new Set(["55P03", "42501"]);

/**
 * Writes a generation and names it, all in one transaction: whatever ends it, a lost connection or a
 * killed server, leaves the catalogue as it was.
 */
export async function writeCatalog(
  primary: Connections,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const report = await primary.transaction((session) => writeWithin(session, target, batches));
  if (!report.unchanged) await dropReplaced(primary);
  return report;
}

/** The same inside a transaction of the caller's, which may do more; {@link dropReplaced} is to follow it. */
export async function writeWithin(
  session: Session,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const generation = await newGeneration(session);
  const builder = new GenerationBuilder(postgresSink(session, generation), () => new ScratchFile(tmpdir()));
  try {
    return await build(session, generation, builder, target, batches);
  } finally {
    builder.close();
  }
}

async function build(
  session: Session,
  generation: number,
  builder: GenerationBuilder,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { kind, mode, importedAt, signal } = target;
  await session.takeTime();
  await session.query("SET LOCAL maintenance_work_mem = '256MB'");
  const before = await catalogRow(session, target.name);
  if (before !== null && before.kind !== kind && mode === "merge")
    throw kindMismatch(before.name, before.kind, kind);
  if (
    before !== null &&
    target.known !== undefined &&
    before.fingerprint === target.known &&
    before.kind === kind
  )
    return unchanged(before);
  await makeTables(session, generation);
  for await (const batch of batches) {
    signal?.throwIfAborted();
    await builder.add(batch);
  }
  signal?.throwIfAborted();
  const fingerprint = target.fingerprint?.() ?? null;
  if (before !== null && fingerprint !== null && before.fingerprint === fingerprint && before.kind === kind) {
    await dropTables(session, generation);
    return unchanged(before);
  }
  // From here on nobody else names a generation of this catalogue, or takes the one it has away.
  await session.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`catalog ${foldName(target.name)}`]);
  const now = await catalogRow(session, target.name, true);
  // The catalogue that is there keeps the spelling of its name.
  const name = now?.name ?? target.name;
  if (mode === "merge" && now?.generation !== before?.generation) throw writtenMeanwhile(name);
  const { items, ...changes } = await builder.finish(
    now === null ? null : { batches: itemsOf(session, now), keep: mode === "merge" },
  );
  signal?.throwIfAborted();
  if (now !== null) {
    await session.query("INSERT INTO catalog_dropped VALUES ($1) ON CONFLICT DO NOTHING", [now.generation]);
  }
  await session.query(
    `INSERT INTO catalog VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (folded) DO UPDATE SET kind = $2,
      items = $3, imported_at = $4, generation = $5, fingerprint = $6`,
    [name, kind, items, importedAt, generation, fingerprint, foldName(name)],
  );
  return { catalog: { name, kind, items, importedAt }, ...changes, unchanged: false, mended: false };
}

function itemsOf(session: Session, { generation }: CatalogRow) {
  return new GenerationReader(postgresSource(session, generation), generation).scan();
}

/** One that has no tables yet, whoever made those that there are. */
async function newGeneration(session: Session): Promise<number> {
  for (;;) {
    const { rows } = await session.query<{ id: number }>(
      "SELECT nextval('catalog_generation')::integer AS id",
    );
    const id = Number(rows[0]?.id);
    const { rows: there } = await session.query<{ there: boolean }>(
      "SELECT to_regclass($1) IS NOT NULL AS there",
      [tablesOf(id).item],
    );
    if (there[0]?.there !== true) return id;
  }
}

function unchanged({ name, kind, items, importedAt }: CatalogRow): WriteReport {
  const catalog = { name, kind, items, importedAt };
  return { catalog, added: 0, updated: 0, removed: 0, kept: items, unchanged: true, mended: false };
}

/**
 * Removes the tables of generations that another took the place of, or whose catalogue was removed; no others.
 * What cannot be removed now is left to the next import or removal: somebody still reads it, or it is another
 * role's.
 */
export async function dropReplaced(primary: Connections): Promise<void> {
  try {
    const { rows } = await primary.query<{ generation: number }>(
      "SELECT generation FROM catalog_dropped EXCEPT SELECT generation FROM catalog",
    );
    for (const { generation } of rows) await dropGeneration(primary, generation);
  } catch (error) {
    // What the caller did is done: that a connection broke only now does not undo it.
    if (!(error instanceof MoodreelError)) throw error;
  }
}

async function dropGeneration(primary: Connections, generation: number): Promise<void> {
  try {
    await primary.transaction(async (session) => {
      await session.query(`SET LOCAL lock_timeout = ${DROP_WAIT_MS}`);
      await dropTables(session, generation);
      await session.query("DELETE FROM catalog_dropped WHERE generation = $1", [generation]);
    });
  } catch (error) {
    if (!LEFT_FOR_LATER.has(sqlStateOf(error))) throw error;
  }
}
