export interface Answer<Row> {
  readonly rows: readonly Row[];
  /** `null` for statements that touch no rows. */
  readonly rowCount: number | null;
}

/** Runs one statement: a connection, the connections to a server, or several servers. */
export interface Queryable {
  /** @throws MoodreelError for what the user can do something about, else as the driver does */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Answer<Row>>;
}
