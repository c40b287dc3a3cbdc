import type { Sql, SqlValue } from "./database.ts";

/** Rows of one statement: both databases allow some ten thousand values. */
const AT_ONCE = 500;

/** Inserts rows, some hundred a statement: a profile that is restored may have a hundred thousand. */
export async function writeRows(
  sql: Sql,
  table: string,
  rows: readonly (readonly SqlValue[])[],
  onConflict = "",
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    let values = 0;
    const places = some.map((row) => `(${row.map(() => `$${(values += 1)}`).join(", ")})`);
    await sql.query(`INSERT INTO ${table} VALUES ${places.join(", ")} ${onConflict}`, some.flat());
  }
}
