import { isKnownGenre } from "@moodreel/core";

/** So few columns that are genres may be chance: a column `Family` with yes and no. */
const FEWEST = 3;

const FLAGS: ReadonlySet<string> = new Set([
  "0",
  "1",
  "0.0",
  "1.0",
  "true",
  "false",
  "yes",
  "no",
  "y",
  "n",
  "t",
  "f",
  "x",
  "",
]);
const SET: ReadonlySet<string> = new Set(["1", "1.0", "true", "yes", "y", "t", "x"]);

/** Columns that are genres by their names and say by their values whether an item has it. */
export function flagColumns(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): readonly number[] {
  const found = columns.flatMap((name, index) =>
    isKnownGenre(name) && holdsFlags(values(index)) ? [index] : [],
  );
  return found.length >= FEWEST ? found : [];
}

/** Whether the values are yes and no, whatever the words, and not all absent. */
export function holdsFlags(values: readonly string[]): boolean {
  return (
    values.every((value) => FLAGS.has(value.trim().toLowerCase())) &&
    values.some((value) => value.trim() !== "")
  );
}

export function isSet(value: string | undefined): boolean {
  if (value === undefined || value === "0" || value === "") return false;
  return value === "1" || SET.has(value.trim().toLowerCase());
}
