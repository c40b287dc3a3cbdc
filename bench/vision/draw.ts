/** `count` of them in random order, the same for the same seed. */
export function drawn<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  const keyed = all.map((item, index) => ({ item, key: mixed(index, seed) }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
}

/** The finaliser of MurmurHash3: neighbouring numbers give unrelated ones. */
function mixed(index: number, seed: number): number {
  let hash = (index + Math.imul(seed + 1, 0x9e3779b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
