import { ITEM_FIELDS } from "@moodreel/core/item";
import type { FieldColumns } from "./column-guess.ts";
import type { TableColumns } from "./table-columns.ts";

/**
 * Adds, to the column of each field, those that stand in for it where it is empty: of a list of JSON that has films
 * under `movie` and series under `show`, `show.title` beside `movie.title`. They end alike, and no row has both.
 */
export function withTwins(found: FieldColumns, { columns, values }: TableColumns): FieldColumns {
  const outer = new Set(
    columns.flatMap((name) => (name.includes(".") ? [name.slice(0, name.indexOf("."))] : [])),
  );
  if (outer.size < 2) return found;
  const areTwins = (one: number, other: number): boolean => {
    const [some, others] = [values(one), values(other)];
    return (
      others.some((_text, row) => isFilled(others, row)) &&
      others.every((_text, row) => !(isFilled(others, row) && isFilled(some, row)))
    );
  };
  const twinsOf = (index: number): readonly number[] => {
    const name = columns[index] ?? "";
    const at = name.indexOf(".");
    if (at < 0) return [];
    return columns.flatMap((other, there) =>
      there !== index && other.slice(other.indexOf(".") + 1) === name.slice(at + 1) && other.includes(".")
        ? areTwins(index, there)
          ? [there]
          : []
        : [],
    );
  };
  const entries = ITEM_FIELDS.map((field) => [
    field,
    [...new Set(found[field].flatMap((index) => [index, ...twinsOf(index)]))],
  ]);
  return Object.fromEntries(entries) as FieldColumns;
}

function isFilled(texts: readonly string[], row: number): boolean {
  return (texts[row] ?? "") !== "";
}
