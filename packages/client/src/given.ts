/** What a caller may pass: a field that may be left out may also be `undefined`, and lists may be read-only. */
export type Given<T> = T extends readonly (infer Entry)[]
  ? readonly Given<Entry>[]
  : T extends object
    ? { [K in keyof T]: object extends Pick<T, K> ? Given<T[K]> | undefined : Given<T[K]> }
    : T;

/** What is sent of it: neither JSON nor a query has a word for `undefined`, so such fields are left out. */
export function sent<T>(given: Given<T>): T {
  return given as T;
}
