import type { Cells, RowOutcome } from "../entry/raw-entry.ts";

/** An export of what somebody rated, saw or wants to see. */
export interface PersonalFormat {
  readonly name: string;
  /** `columnKey`s that must all be there; of a list, one of its keys. */
  readonly has: readonly (string | readonly string[])[];
  readonly lacks?: readonly string[];
  /** What the table must be called, with the key that a list of JSON stands under. */
  readonly called?: RegExp;
  /** How many columns it has, where that tells it from others. */
  readonly columns?: number;
  /** The column that says whose row it is, where there are several people. */
  readonly user?: string;
  readonly read: (cells: Cells) => RowOutcome;
}

/** Whether a table is of the format. */
export function fits(format: PersonalFormat, keys: ReadonlySet<string>, name: string): boolean {
  const { has, lacks = [], called, columns } = format;
  return (
    has.every((key) => (typeof key === "string" ? keys.has(key) : key.some((one) => keys.has(one)))) &&
    !lacks.some((key) => keys.has(key)) &&
    (called === undefined || called.test(name)) &&
    (columns === undefined || columns === keys.size)
  );
}
