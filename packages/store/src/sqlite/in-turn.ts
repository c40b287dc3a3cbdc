import { resolve } from "node:path";

/** Runs work once all that was handed over before is done, whatever came of it. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What is being done to each file by this process. */
const lines = new Map<string, { last: Promise<unknown>; users: number }>();

/**
 * One line of work for a database file, shared by all in this process who opened it. SQLite's own lock
 * would make them wait for each other without letting the one that holds it go on, for there is one thread.
 *
 * @param path as it was opened; each `:memory:` is a line of its own
 */
export function lineFor(path: string): { readonly inTurn: InTurn; readonly leave: () => void } {
  const key = path === ":memory:" ? null : resolve(path);
  const line = (key === null ? undefined : lines.get(key)) ?? { last: Promise.resolve(), users: 0 };
  line.users += 1;
  if (key !== null) lines.set(key, line);
  return {
    inTurn: (work) => {
      const turn = line.last.then(work);
      line.last = turn.catch(() => null);
      return turn;
    },
    leave: () => {
      line.users -= 1;
      if (key !== null && line.users === 0) lines.delete(key);
    },
  };
}
