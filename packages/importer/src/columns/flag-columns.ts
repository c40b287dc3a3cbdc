import { isKnownGenre } from "@moodreel/core/genre";

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

/**
 * Columns that say by their values whether an item has the genre that they are named after: those
 * with names of known genres, and what stands between them.
 */
export function flagColumns(
  columns: readonly string[],
  values: (column: number) => readonly string[],
): readonly number[] {
  const flags = columns.map((_name, index) => index).filter((index) => holdsFlags(values(index)));
  const known = flags.filter((index) => isKnownGenre(flagName(columns[index] ?? "")));
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  return known.length < FEWEST ? [] : flags.filter((index) => index >= first && index <= last);
}

/** The genre that a column of yes and no is named after: in JSON `genres.comedy`. */
export function flagName(column: string): string {
  const last = column.slice(column.lastIndexOf(".") + 1);
  return isKnownGenre(last) ? last : column;
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
