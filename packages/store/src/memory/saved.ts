/**
 * How what a store in memory holds lasts: in a page, in IndexedDB. Each thing has a key of its own, such
 * as `catalog films`, `policy movie`, `setting starter` or `profile me`.
 */
export interface MemoryOptions {
  /** What was saved before, in any order; keys that another store saved are passed over. */
  readonly saved?: Iterable<readonly [key: string, value: unknown]> | undefined;
  /**
   * Keeps a thing. A change is made once this is done, and is not made when it throws. Calls come one at
   * a time.
   *
   * @param value plain data that can be cloned between threads; `null` when the thing is gone
   */
  readonly save?: ((key: string, value: unknown) => void | Promise<void>) | undefined;
}

/** The things of one type that were saved, by their names. */
export function savedOf<T>(saved: MemoryOptions["saved"], type: string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [key, value] of saved ?? []) {
    if (key.startsWith(`${type} `)) found.set(key.slice(type.length + 1), value as T);
  }
  return found;
}
