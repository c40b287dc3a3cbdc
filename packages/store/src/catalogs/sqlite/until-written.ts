import type { DatabaseSync } from "node:sqlite";
import { prepared } from "../../sqlite/prepared.ts";

/** Answers that are remembered; there are a few for each catalogue and policy. */
const MOST = 500;

/**
 * Remembers what small questions about a database gave until anybody, in whatever thread or process, writes to it:
 * which catalogues there are is asked several times for every list, and hardly ever changes.
 *
 * @returns a function that gives the answer to a question by its name. A question that fails is asked again
 */
export function untilWritten(db: DatabaseSync): <T>(name: string, ask: () => T) => T {
  const known = new Map<string, unknown>();
  let state = "";
  return <T>(name: string, ask: () => T): T => {
    // What is read before a commit may be taken back.
    if (db.isTransaction) return ask();
    const now = stateOf(db);
    if (now !== state || known.size >= MOST) known.clear();
    state = now;
    if (known.has(name)) return known.get(name) as T;
    const answer = ask();
    known.set(name, answer);
    return answer;
  };
}

/** Changes with each commit of others, and with each row that this connection writes. */
function stateOf(db: DatabaseSync): string {
  const row = prepared(
    db,
    "SELECT data_version AS others, total_changes() AS own FROM pragma_data_version",
  ).get();
  return `${String(row?.["others"])} ${String(row?.["own"])}`;
}
