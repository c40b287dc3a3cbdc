/** The subset of the driver `pg` that is needed: a `pg.Pool` or a `pg.Client` is one. */
export interface PgLike {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}
