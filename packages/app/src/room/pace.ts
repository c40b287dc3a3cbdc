/**
 * How fast somebody may do things: `burst` at once, and one more every `everyMs`.
 *
 * @param now ms, rising
 * @returns ms that this one comes too early; 0 when it may be done
 */
export function pace(burst: number, everyMs: number, now: () => number): () => number {
  let due = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    const next = Math.max(due, at - burst * everyMs) + everyMs;
    if (next > at) return next - at;
    due = next;
    return 0;
  };
}
