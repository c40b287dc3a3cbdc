import type { Interactions } from "./interactions.ts";

/** The same matrix by columns: who rated item i is `user[offsets[i]]` up to `user[offsets[i + 1]]`. */
export interface ByItem {
  readonly offsets: Uint32Array;
  readonly user: Uint32Array;
}

export function byItem({ users, items, offsets, item }: Interactions): ByItem {
  const n = items.ids.length;
  const starts = new Uint32Array(n + 1);
  for (const i of item) starts[i + 1]! += 1;
  for (let i = 0; i < n; i++) starts[i + 1]! += starts[i]!;
  const user = new Uint32Array(item.length);
  const next = starts.slice();
  for (let u = 0; u < users.length; u++) {
    for (let row = offsets[u]!; row < offsets[u + 1]!; row++) user[next[item[row]!]!++] = u;
  }
  return { offsets: starts, user };
}

/** How many people rated each item. */
export function countsOf({ items, item }: Pick<Interactions, "items" | "item">): Uint32Array {
  const counts = new Uint32Array(items.ids.length);
  for (const i of item) counts[i]! += 1;
  return counts;
}
