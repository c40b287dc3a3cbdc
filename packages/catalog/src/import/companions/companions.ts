/** What a companion file adds to an item. */
export interface Joined {
  /** A stable id; `null` when the file has none. */
  readonly id: string | null;
  readonly genres: readonly string[];
  readonly tags: readonly string[];
}

/** What companion files say of the rows of a table. */
export interface Companions {
  /** `null` when they say nothing of that row. */
  of(fields: readonly string[]): Joined | null;
  /** Columns of the table that rows are joined by. */
  readonly columns: readonly number[];
  readonly hasGenres: boolean;
}
