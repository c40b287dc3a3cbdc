/**
 * Where threads wait for each other.
 *
 * @param counters two shared numbers from `at` on, 0 at first: who has arrived, and how often it opened
 */
export function barrier(counters: Int32Array, at: number, size: number): void {
  if (size === 1) return;
  const opened = Atomics.load(counters, at + 1);
  if (Atomics.add(counters, at, 1) === size - 1) {
    Atomics.store(counters, at, 0);
    Atomics.add(counters, at + 1, 1);
    Atomics.notify(counters, at + 1);
  } else {
    while (Atomics.load(counters, at + 1) === opened) Atomics.wait(counters, at + 1, opened);
  }
}
