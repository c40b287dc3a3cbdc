/** One row of a table. It and its fields are used again for the next row: copy what is kept. */
export interface Row {
  /** Of the file, from 1; where the row begins. */
  readonly line: number;
  /** As many as `width`; `""` for those that nobody wants. */
  readonly fields: readonly string[];
  /** How many fields the row has. */
  readonly width: number;
  /** Why the row cannot be read at all; `null` when it can. */
  readonly problem: string | null;
  /** The row as it stands in the file. */
  text(): string;
}

export type TakeRow = (row: Row) => void;

/** Gives the rows of a text that comes in pieces. */
export interface RowReader {
  push(piece: string, take: TakeRow): void;
  /** No more pieces: gives the last row. */
  end(take: TakeRow): void;
}

/** What one row may hold, in characters. Longer ones come from a quote that is never closed. */
export const MAX_ROW = 2 ** 20;
