import type { ReactNode } from "react";
import { FIELD } from "../../shared/ui/field-styles.ts";

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** More than one when the server found the field in several, such as two kinds of id. */
  readonly chosen: readonly string[];
  /** A file without this field is of no use. */
  readonly needed: boolean;
  readonly onColumns: (columns: readonly string[]) => void;
}

export function ColumnSelect({ label, columns, chosen, needed, onColumns }: ColumnSelectProps): ReactNode {
  const [first] = chosen;
  const several = chosen.length > 1;
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-ink-soft">{label}</span>
      <select
        className={`${FIELD} w-full`}
        value={several ? "+" : first === undefined ? "" : `=${first}`}
        onChange={({ target: { value } }) => {
          if (value !== "+") onColumns(value === "" ? [] : [value.slice(1)]);
        }}
      >
        {needed && first !== undefined ? null : <option value="">–</option>}
        {several ? <option value="+">{chosen.join(" + ")}</option> : null}
        {columns.map((column) => (
          <option key={column} value={`=${column}`}>
            {column}
          </option>
        ))}
      </select>
    </label>
  );
}
