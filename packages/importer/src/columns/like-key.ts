/** The first column whose name is like that, in a list; empty where there is none. */
export function likeKey(keys: readonly string[], pattern: RegExp): readonly number[] {
  const index = keys.findIndex((key) => pattern.test(key));
  return index < 0 ? [] : [index];
}
