import type { FieldWords } from "../names/field-words.ts";
import { headerOf, matchHeader, type Header } from "../names/match-header.ts";
import { looksOf, type Looks } from "./looks.ts";
import type { TableColumns } from "./table-columns.ts";

/** A column and how well it fits a field: over 200 by a known name, over 0 by words of it. */
export interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** Scores from which a name alone makes sure. */
export const KNOWN_NAME = 200;

/** Columns with their names taken apart and their values looked at, each once and only when asked for. */
export class StudiedColumns {
  readonly headers: readonly Header[];
  readonly #table: TableColumns;
  readonly #looks: Looks[] = [];

  constructor(table: TableColumns) {
    this.#table = table;
    this.headers = table.columns.map(headerOf);
  }

  looks(index: number): Looks {
    return (this.#looks[index] ??= looksOf(this.#table.values(index)));
  }

  /**
   * The columns that a field may be filled from, best first.
   *
   * @param fit 0 for values that the field cannot have, 1 for those that it has
   */
  candidates(field: FieldWords, fit: (looks: Looks, index: number) => number): readonly Candidate[] {
    return this.headers
      .flatMap((header, index) => {
        const score = matchHeader(field, header);
        const fits = score > 0 ? fit(this.looks(index), index) : 0;
        return fits > 0 ? [{ index, score: score * fits }] : [];
      })
      .toSorted((a, b) => b.score - a.score);
  }
}
