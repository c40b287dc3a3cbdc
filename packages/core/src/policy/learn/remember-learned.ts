import type { PolicyTable } from "../policy.ts";
import type { Learned } from "./learned.ts";

interface Remembered {
  readonly table: PolicyTable;
  readonly genres: readonly string[];
  readonly value: unknown;
}

const byLearned = new WeakMap<Learned, Map<string, Remembered>>();

/** Remembered of one profile: more than an evening has moods and lists. */
const MOST = 200;

/**
 * What was worked out of what is learned, as long as that lives and is asked about with the same table and
 * genres.
 *
 * @param key tells apart what is worked out of the same three
 */
export function rememberLearned<T>(
  learned: Learned,
  table: PolicyTable,
  genres: readonly string[],
  key: string,
  work: () => T,
): T {
  let all = byLearned.get(learned);
  if (all === undefined) byLearned.set(learned, (all = new Map()));
  const known = all.get(key);
  if (known !== undefined && known.table === table && known.genres === genres) return known.value as T;
  const value = work();
  if (all.size >= MOST) all.clear();
  all.set(key, { table, genres, value });
  return value;
}
