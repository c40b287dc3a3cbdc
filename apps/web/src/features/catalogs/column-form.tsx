import type { ItemField } from "@moodreel/core/item";
import type { ReactNode } from "react";
import { ColumnList } from "./column-list.tsx";
import { ColumnSelect } from "./column-select.tsx";
import { columnsOf, FIELDS, type Mapping } from "./item-fields.ts";
import { t } from "../../shared/i18n/t.ts";

interface ColumnFormProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** The mapping is the one of an earlier file with the same columns. */
  readonly remembered: boolean;
  readonly onColumns: (field: ItemField, columns: readonly string[]) => void;
}

/** For every field of an item, the columns that it is taken from. */
export function ColumnForm({ columns, mapping, remembered, onColumns }: ColumnFormProps): ReactNode {
  const names = [...new Set(columns)].filter((column) => column !== "");
  const fields = FIELDS.map((field) => ({ ...field, chosen: columnsOf(mapping[field.field], names) }));
  return (
    <fieldset>
      <legend className="mb-3 text-lg font-semibold">
        {t("importing.columns")}
        {remembered ? <span className="font-normal text-ink-soft"> {t("importing.remembered")}</span> : null}
      </legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
        {fields
          .filter(({ list }) => !list)
          .map(({ field, chosen }) => (
            <ColumnSelect
              key={field}
              label={t(`field.${field}`)}
              columns={names}
              chosen={chosen}
              needed={field === "title"}
              onColumns={(next) => onColumns(field, next)}
            />
          ))}
      </div>
      <div className="mt-4 grid gap-3">
        {fields
          .filter(({ list }) => list)
          .map(({ field, chosen }) => (
            <ColumnList
              key={field}
              label={t(`field.${field}`)}
              columns={names}
              chosen={chosen}
              onColumns={(next) => onColumns(field, next)}
            />
          ))}
      </div>
    </fieldset>
  );
}
