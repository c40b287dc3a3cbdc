import type { TasteReason } from "./taste.ts";

/** Up to so many are picked out; more are sorted. */
const FEW = 10;

/** The largest shares, in order; of equal ones the earlier. A few of many are picked out without sorting all. */
export function strongest(reasons: readonly TasteReason[], most: number): readonly TasteReason[] {
  if (most >= FEW) return reasons.toSorted((a, b) => b.share - a.share).slice(0, most);
  const best: TasteReason[] = [];
  for (const reason of reasons) {
    if (best.length === most && reason.share <= (best.at(-1)?.share ?? 0)) continue;
    const place = best.findIndex(({ share }) => reason.share > share);
    best.splice(place < 0 ? best.length : place, 0, reason);
    if (best.length > most) best.pop();
  }
  return best;
}
