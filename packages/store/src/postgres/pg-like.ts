/** The subset of the driver `pg` that is needed: a `pg.Pool` is one. */
export interface PgLike {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}

export interface PgConnectLike<Client extends PgClientLike> {
  connect(): Promise<Client>;
}

export interface PgPoolLike extends PgLike, PgConnectLike<PgClientLike> {
  end(): Promise<void>;
}

/** A connection of one's own until it is released. */
export interface PgClientLike extends PgLike {
  /** @param broken the connection is not to be used again */
  release(broken?: boolean): void;
}
