import { useId, type ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";

interface TableChoiceProps {
  readonly tables: readonly string[];
  readonly chosen: string | null;
  readonly onTable: (table: string) => void;
}

/** Which table of an archive is meant, when it has several. */
export function TableChoice({ tables, chosen, onTable }: TableChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-2.5 text-lg font-semibold">{t("importing.table")}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {tables.map((table) => (
          <label
            key={table}
            className="flex min-w-0 items-center gap-3 rounded-xl border border-line bg-surface/80 px-4 py-2.5 has-checked:border-mood-text has-checked:bg-mood/15"
          >
            <input type="radio" name={name} checked={table === chosen} onChange={() => onTable(table)} />
            <span className="min-w-0 wrap-anywhere">{table}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
