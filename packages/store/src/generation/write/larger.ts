interface Numbers extends ArrayLike<number> {
  set(from: ArrayLike<number>): void;
}

/** A copy with room for more: the numbers of the array, then zeros. */
export function larger<T extends Numbers>(array: T, length = 2 * array.length): T {
  const type = array.constructor as new (length: number) => T;
  const copy = new type(length);
  copy.set(array);
  return copy;
}
