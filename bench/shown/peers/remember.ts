/** Keeps what was worked out for each key, so that axes which do not touch it cost nothing. */
export function remember<T>(make: (...values: number[]) => T): (...values: number[]) => T {
  const known = new Map<string, T>();
  return (...values) => {
    const key = values.join();
    const found = known.get(key) ?? make(...values);
    known.set(key, found);
    return found;
  };
}
