import type { DatabaseSync, StatementSync } from "node:sqlite";

const known = new WeakMap<DatabaseSync, Map<string, StatementSync>>();
/** Statements that are kept. Those that insert many rows at once are long, and hardly two of them alike. */
const LONGEST = 1000;

/** A statement that is prepared once for a database: that takes longer than most small questions. */
export function prepared(db: DatabaseSync, sql: string): StatementSync {
  if (sql.length > LONGEST) return db.prepare(sql);
  let statements = known.get(db);
  if (statements === undefined) known.set(db, (statements = new Map()));
  let statement = statements.get(sql);
  if (statement === undefined) statements.set(sql, (statement = db.prepare(sql)));
  return statement;
}
