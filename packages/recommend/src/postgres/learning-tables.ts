import type { PgLike } from "./pg-like.ts";

/** How item vectors are kept: in pgvector's type where the server has it, else as an array of numbers. */
export type VectorKind = "vector" | "real[]";

/**
 * Makes the tables of ratings and item vectors where there are none; where they are, nothing is changed, and a role
 * that may only read and write rows will do.
 *
 *     moodreel_ratings       (profile text, item text, rating real, at double precision)
 *     moodreel_item_vectors  (item text, vector vector or real[])
 *     moodreel_item_vector_head  (one row: rank, regularisation, alpha)
 *
 * pgvector is used when it is installed in the database, or can be. What the table was made with stays.
 */
export async function prepareTables(pg: PgLike): Promise<VectorKind> {
  const there = await vectorKindOf(pg);
  if (there !== null) return there;
  await pg.query(`
    CREATE TABLE IF NOT EXISTS moodreel_ratings (
      profile text NOT NULL,
      item text NOT NULL,
      rating real NOT NULL CHECK (rating BETWEEN 0 AND 10),
      at double precision NOT NULL,
      PRIMARY KEY (profile, item)
    )`);
  await pg.query(`
    CREATE TABLE IF NOT EXISTS moodreel_item_vector_head (
      only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
      rank integer NOT NULL,
      regularisation double precision NOT NULL,
      alpha double precision NOT NULL
    )`);
  const wanted: VectorKind = (await hasVector(pg)) ? "vector" : "real[]";
  await pg.query(
    `CREATE TABLE IF NOT EXISTS moodreel_item_vectors (item text PRIMARY KEY, vector ${wanted} NOT NULL)`,
  );
  return (await vectorKindOf(pg)) ?? wanted;
}

/** `null` until the tables were made. */
export async function vectorKindOf(pg: PgLike): Promise<VectorKind | null> {
  const { rows } = await pg.query(`
    SELECT format_type(atttypid, NULL) AS type FROM pg_attribute
    WHERE attrelid = to_regclass('moodreel_item_vectors') AND attname = 'vector'
      AND to_regclass('moodreel_ratings') IS NOT NULL AND to_regclass('moodreel_item_vector_head') IS NOT NULL`);
  const [row] = rows;
  if (row === undefined) return null;
  return row["type"] === "real[]" ? "real[]" : "vector";
}

async function hasVector(pg: PgLike): Promise<boolean> {
  const { rows } = await pg.query(`
    SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'vector') AS made,
      EXISTS (
        SELECT FROM pg_available_extension_versions
        WHERE name = 'vector' AND (NOT superuser OR trusted OR current_setting('is_superuser') = 'on')
      ) AS may`);
  const { made, may } = rows[0] ?? {};
  if (made !== true && may === true) await pg.query("CREATE EXTENSION IF NOT EXISTS vector");
  return made === true || may === true;
}
