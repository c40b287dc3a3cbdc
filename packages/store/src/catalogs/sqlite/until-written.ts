import type { DatabaseSync, StatementSync } from "node:sqlite";
import { onceInQuestion } from "../../sqlite/questions.ts";

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
  const state = stateOf(db);
  return <T>(name: string, ask: () => T): T => {
    // What is read before a commit may be taken back.
    if (db.isTransaction) return ask();
    if (state.hasChanged() || known.size >= MOST) known.clear();
    if (known.has(name)) return known.get(name) as T;
    const answer = ask();
    known.set(name, answer);
    return answer;
  };
}

/** Changes with each commit of others, and with each row that this connection writes. */
function stateOf(db: DatabaseSync): { hasChanged: () => boolean } {
  let asked: StatementSync | undefined;
  const ask = (): unknown => {
    if (asked === undefined) {
      asked = db.prepare("SELECT data_version, total_changes() FROM pragma_data_version");
      asked.setReturnArrays(true);
    }
    return asked.get();
  };
  const looked = onceInQuestion(ask);
  let [others, own]: readonly unknown[] = [];
  return {
    hasChanged() {
      const [nowOthers, nowOwn] = looked.last() as readonly unknown[];
      if (nowOthers === others && nowOwn === own) return false;
      [others, own] = [nowOthers, nowOwn];
      return true;
    },
  };
}
