import type { Interactions } from "./interactions.ts";

/** How many people rated each item. */
export function countsOf({ items, item }: Pick<Interactions, "items" | "item">): Uint32Array {
  const counts = new Uint32Array(items.ids.length);
  for (const i of item) counts[i]! += 1;
  return counts;
}
