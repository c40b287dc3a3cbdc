/**
 * Of some numbers the share that is less than a value, those equal to it counting half: 0 to 1, and one half where
 * all are the same.
 */
export function sharesBelow(numbers: Float64Array): (value: number) => number {
  const rising = numbers.toSorted();
  const placeOf = (isBefore: (number: number) => boolean): number => {
    let [low, high] = [0, rising.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(rising[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (value) => {
    if (rising.length === 0) return 0.5;
    const less = placeOf((number) => number < value);
    const notMore = placeOf((number) => number <= value);
    return (less + notMore) / 2 / rising.length;
  };
}
