import type { ItemField } from "@moodreel/core/item";

/** For each field the columns it is filled from, by index; empty when there are none. */
export type FieldColumns = Readonly<Record<ItemField, readonly number[]>>;

/**
 * How sure it is that a column fills a field: `sure` by a name that is known and values that fit, `likely` by
 * words in its name, `unsure` by its values alone, or where values do not show it.
 */
export type Sureness = "sure" | "likely" | "unsure";

/** A column that looks like something an item has, and is not used. */
export interface UnusedColumn {
  readonly column: string;
  readonly looksLike: "people" | "years" | "ratings" | "votes" | "runtimes" | "ids" | "genres";
  /** Whether nothing else fills that field. */
  readonly missed: boolean;
}

/** What the columns of a table are taken for. */
export interface ColumnGuess {
  readonly found: FieldColumns;
  /** For each field that is filled. */
  readonly sure: Readonly<Partial<Record<ItemField, Sureness>>>;
}
