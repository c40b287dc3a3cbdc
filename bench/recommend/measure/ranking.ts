/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with gains 0 and 1:
 * Σ over hits at rank r ≤ k (from 1) of 1 / log2(r + 1), divided by the best possible. 0 to 1.
 */
export function ndcg(list: readonly number[], targets: readonly number[], k: number): number {
  const wanted = new Set(targets);
  let gain = 0;
  list.slice(0, k).forEach((item, rank) => {
    if (wanted.has(item)) gain += 1 / Math.log2(rank + 2);
  });
  let ideal = 0;
  for (let rank = 0; rank < Math.min(k, wanted.size); rank++) ideal += 1 / Math.log2(rank + 2);
  return ideal === 0 ? 0 : gain / ideal;
}

/** Share of the targets that are among the first k, out of at most k. 0 to 1. */
export function recall(list: readonly number[], targets: readonly number[], k: number): number {
  const wanted = new Set(targets);
  const hits = list.slice(0, k).filter((item) => wanted.has(item)).length;
  return hits / Math.min(k, wanted.size);
}
