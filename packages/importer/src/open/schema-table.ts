/** A table of a database, as far as it matters to what refers to it. */
export interface SchemaTable {
  readonly name: string;
  readonly isView: boolean;
  /** Whether its rows have the number that SQLite gives them. */
  readonly hasRowid: boolean;
  readonly columns: readonly SchemaColumn[];
  readonly references: readonly SchemaReference[];
}

export interface SchemaColumn {
  readonly name: string;
  /** As it was declared, in capitals: `INTEGER`, `VARCHAR(50)`, or nothing. */
  readonly type: string;
  readonly isKey: boolean;
}

/** A foreign key that the database declares. */
interface SchemaReference {
  readonly column: string;
  readonly table: string;
}
