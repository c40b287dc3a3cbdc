/** Draws from given weights in constant time (Walker 1977; set up after Vose 1991). */
export interface AliasTable {
  readonly chance: Float64Array;
  readonly other: Uint32Array;
}

export function aliasTable(weights: Float64Array): AliasTable {
  const n = weights.length;
  const total = weights.reduce((sum, w) => sum + w, 0);
  const chance = weights.map((w) => (w * n) / total);
  const other = Uint32Array.from(chance.keys());
  const small: number[] = [];
  const large: number[] = [];
  chance.forEach((p, i) => (p < 1 ? small : large).push(i));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large.at(-1)!;
    other[less] = more;
    chance[more]! -= 1 - chance[less]!;
    if (chance[more]! < 1) small.push(large.pop()!);
  }
  // What is left is 1 but for rounding.
  for (const i of [...small, ...large]) chance[i] = 1;
  return { chance, other };
}

export function drawFrom({ chance, other }: AliasTable, random: () => number): number {
  const place = Math.floor(random() * chance.length);
  return random() < chance[place]! ? place : other[place]!;
}
