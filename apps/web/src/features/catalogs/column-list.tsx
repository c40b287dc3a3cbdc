import type { ReactNode } from "react";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { t } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";

interface ColumnListProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly chosen: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
}

/** The columns of a field that is a list: each can be taken away, others added. */
export function ColumnList({ label, columns, chosen, onColumns }: ColumnListProps): ReactNode {
  const others = columns.filter((column) => !chosen.includes(column));
  return (
    <div className="grid gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[6rem_1fr] sm:items-center">
      <span className="text-ink-soft">{label}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        {chosen.map((column) => (
          <button
            key={column}
            type="button"
            aria-label={t("importing.notFrom", { label, column: titled(column) })}
            className="inline-flex min-h-9 max-w-full min-w-0 items-center gap-1.5 rounded-full border border-mood bg-mood/15 pr-2.5 pl-3.5 hover:bg-mood/30"
            onClick={() => onColumns(chosen.filter((one) => one !== column))}
          >
            <span className="truncate">{column}</span>
            <Icon name="close" size={14} />
          </button>
        ))}
        <select
          aria-label={label}
          className={`${FIELD} max-w-48 min-w-0`}
          value=""
          disabled={others.length === 0}
          onChange={({ target: { value } }) => {
            if (value !== "") onColumns([...chosen, value.slice(1)]);
          }}
        >
          <option value="">{chosen.length === 0 ? "–" : t("importing.andAlso")}</option>
          {others.map((column) => (
            <option key={column} value={`=${column}`}>
              {column}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
