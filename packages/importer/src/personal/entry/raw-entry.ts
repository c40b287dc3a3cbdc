import type { PersonalEntry } from "./personal-entry.ts";

/** What a row says, by `columnKey`: the text of the first of these columns that has any. */
export type Cells = (...keys: readonly string[]) => string | null;

/**
 * The largest rating; where it can be two, the values of the whole table decide. `school` is 1 for the best and 6 for
 * the worst; -5 goes from -5 to 5.
 */
export type OwnScale = -5 | -10 | 1 | 4 | 5 | 6 | 10 | 20 | 100 | "school" | "5 or more" | "10 or more";

/** An entry as its row says it: what a date or a rating means is seen once all rows are known. */
export interface RawEntry extends Omit<PersonalEntry, "rating" | "at"> {
  readonly rated: string | null;
  readonly scale: OwnScale;
  readonly dated: string | null;
}

/** An entry; or why the row gives none, or is not wanted. */
export type RowOutcome = RawEntry | { readonly skip: string } | { readonly leaveOut: string };
