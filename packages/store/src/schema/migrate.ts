import { pendingSteps } from "./pending-steps.ts";

/** Runs one statement; a `pg` client does, and SQLite behind the port of the profiles. */
export type RunStatement = (
  text: string,
  values?: number[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/**
 * Brings a schema forward whose version stands in a table, inside a transaction that keeps others out.
 *
 * @param table of the version, made when missing
 * @param steps the statements of each version
 * @throws MoodreelError `store-too-new`
 */
export async function migrate(
  run: RunStatement,
  table: string,
  steps: readonly (readonly string[])[],
  place: string,
): Promise<void> {
  await run(`CREATE TABLE IF NOT EXISTS ${table} (version INTEGER NOT NULL)`);
  // Every step, or every run of several, leaves a row: the largest counts.
  const [row] = await run(`SELECT max(version) AS version FROM ${table}`);
  const pending = pendingSteps(steps, Number(row?.["version"] ?? 0), place);
  if (pending.length === 0) return;
  for (const statement of pending.flat()) await run(statement);
  await run(`INSERT INTO ${table} VALUES ($1)`, [steps.length]);
}
