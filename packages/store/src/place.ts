/**
 * Where a store keeps what it holds. What lies in files, or in one database, is restored at once; a store that
 * does not say where, in memory, one part after the other.
 */
export type Place =
  | { readonly type: "files"; readonly path: string }
  /** The address has the password in it. An answer may take so many ms. */
  | { readonly type: "postgres"; readonly url: string; readonly timeoutMs: number };
