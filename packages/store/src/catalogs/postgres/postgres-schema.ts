import { MoodreelError } from "@moodreel/core";
import type { PgLike } from "../../postgres/pg-like.ts";

/** One forward step per version. A step that has been released is never edited. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE SEQUENCE catalog_generation AS integer;
  CREATE TABLE catalog (
    name text PRIMARY KEY,
    kind text NOT NULL,
    items integer NOT NULL,
    imported_at text NOT NULL,
    generation integer NOT NULL UNIQUE,
    fingerprint text
  );
  CREATE TABLE policy (kind text PRIMARY KEY, policy text NOT NULL);
  CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL);
  `,
];

/** Any number that nothing else uses. */
const LOCK = 778_802;

/** Brings the schema forward, inside the caller's transaction. Safe when several programs do so at once. */
export async function migrateCatalogs(client: PgLike, place: string): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  await client.query("CREATE TABLE IF NOT EXISTS catalog_schema (version integer PRIMARY KEY)");
  const { rows } = await client.query("SELECT coalesce(max(version), 0) AS version FROM catalog_schema");
  const version = Number(rows[0]?.["version"]);
  if (version > MIGRATIONS.length) {
    throw new MoodreelError(
      "store-too-new",
      `${place} was written by a newer version of this program. Update the program, or use another database.`,
      { place, version },
    );
  }
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await client.query(step);
    await client.query("INSERT INTO catalog_schema VALUES ($1)", [index + 1]);
  }
}
