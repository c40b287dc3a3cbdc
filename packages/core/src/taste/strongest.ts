/** Up to so many are picked out; more are sorted. */
const FEW = 10;

/** The largest, in order; of equal ones the earlier. A few of many are picked out without sorting all. */
export function strongest<T>(list: readonly T[], most: number, sizeOf: (one: T) => number): readonly T[] {
  if (most >= FEW) return list.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  const best: T[] = [];
  const sizes: number[] = [];
  for (const one of list) {
    const size = sizeOf(one);
    if (best.length === most && size <= (sizes.at(-1) ?? 0)) continue;
    let place = best.length;
    while (place > 0 && size > sizes[place - 1]!) place--;
    best.splice(place, 0, one);
    sizes.splice(place, 0, size);
    if (best.length > most) {
      best.pop();
      sizes.pop();
    }
  }
  return best;
}
