import { ITEM_FIELDS } from "@moodreel/core/item";
import { columnKey } from "../names/column-names.ts";
import type { ColumnGuess, FieldColumns } from "./column-guess.ts";

/** The columns of Moodreel's own export: each field by its name, whatever the values look like. */
export function exportColumns(columns: readonly string[]): ColumnGuess {
  const keys = columns.map(columnKey);
  const found = Object.fromEntries(
    ITEM_FIELDS.map((field) => {
      const index = keys.indexOf(columnKey(field));
      return [field, index < 0 ? [] : [index]];
    }),
  ) as unknown as FieldColumns;
  const filled = ITEM_FIELDS.filter((field) => found[field].length > 0);
  return { found, sure: Object.fromEntries(filled.map((field) => [field, "sure"])) };
}
