import type { ReactNode } from "react";
import { FIELD } from "../ui/field-styles.ts";
import { ITEM_FIELDS, type ItemField, type Mapping } from "./import-mapping.ts";

interface ColumnSelectsProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly busy: boolean;
  readonly onColumn: (field: ItemField, column: string) => void;
}

/** For every field of an item, the column that it is taken from. */
export function ColumnSelects({ columns, mapping, busy, onColumn }: ColumnSelectsProps): ReactNode {
  return (
    <fieldset>
      <legend className="mb-3 text-lg font-semibold">Which column is what</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        {ITEM_FIELDS.map(({ field, label }) => (
          <label key={field} className="grid gap-1 text-sm">
            <span className="text-ink-soft">{label}</span>
            <select
              className={`${FIELD} w-full`}
              value={mapping[field] ?? ""}
              disabled={busy}
              onChange={({ target }) => onColumn(field, target.value)}
            >
              <option value="">–</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  {column}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
