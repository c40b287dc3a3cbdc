import type { Queryable } from "../../postgres/queryable.ts";

const COLUMNS = { policy: ["kind", "policy"], setting: ["name", "value"] } as const;

type Table = keyof typeof COLUMNS;

export async function readSmall(db: Queryable, table: Table, key: string): Promise<string | null> {
  const [keyColumn, valueColumn] = COLUMNS[table];
  const { rows } = await db.query<{ value: string }>(
    `SELECT ${valueColumn} AS value FROM ${table} WHERE ${keyColumn} = $1`,
    [key],
  );
  return rows[0]?.value ?? null;
}

/** `null` takes the row away. */
export async function putSmall(
  db: Queryable,
  table: Table,
  key: string,
  value: string | null,
): Promise<void> {
  const [keyColumn, valueColumn] = COLUMNS[table];
  if (value === null) await db.query(`DELETE FROM ${table} WHERE ${keyColumn} = $1`, [key]);
  else {
    await db.query(
      `INSERT INTO ${table} VALUES ($1, $2) ON CONFLICT (${keyColumn}) DO UPDATE SET ${valueColumn} = $2`,
      [key, value],
    );
  }
}
