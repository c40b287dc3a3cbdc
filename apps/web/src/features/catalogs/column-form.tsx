import type { ItemField } from "@moodreel/core/item";
import { useState, type ReactNode } from "react";
import { ColumnList } from "./column-list.tsx";
import { ColumnSelect } from "./column-select.tsx";
import { columnsOf, FIELDS, type Mapping } from "./item-fields.ts";
import { t } from "../../shared/i18n/t.ts";

interface ColumnFormProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  /** The mapping is the one of an earlier file with the same columns. */
  readonly remembered: boolean;
  /** What the person should look at; `null` is all of it. */
  readonly unsure: readonly ItemField[] | null;
  readonly onColumns: (field: ItemField, columns: readonly string[]) => void;
}

/** For every field of an item, the columns that it is taken from: first those to be looked over, the rest folded up. */
export function ColumnForm({ columns, mapping, remembered, unsure, onColumns }: ColumnFormProps): ReactNode {
  // What was chosen is sure, and stays where it is under the finger.
  const [first] = useState(unsure);
  const names = [...new Set(columns)].filter((column) => column !== "");
  const isFirst = (field: ItemField): boolean => first === null || first.includes(field);
  const rest = FIELDS.filter(({ field }) => !isFirst(field));
  const fields = (isShown: (field: ItemField) => boolean): ReactNode => (
    <Fields {...{ names, mapping, isShown, onColumns }} />
  );
  return (
    <fieldset>
      <legend className="mb-3 text-lg font-semibold">
        {t("importing.columns")}
        {remembered ? <span className="font-normal text-ink-soft"> {t("importing.remembered")}</span> : null}
      </legend>
      {fields(isFirst)}
      {rest.length === 0 ? null : (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center rounded-md font-semibold underline underline-offset-4">
            {t("importing.otherFields", { count: rest.length })}
          </summary>
          <div className="pt-2">{fields((field) => !isFirst(field))}</div>
        </details>
      )}
    </fieldset>
  );
}

interface FieldsProps extends Pick<ColumnFormProps, "mapping" | "onColumns"> {
  readonly names: readonly string[];
  readonly isShown: (field: ItemField) => boolean;
}

function Fields({ names, mapping, isShown, onColumns }: FieldsProps): ReactNode {
  const fields = FIELDS.filter(({ field }) => isShown(field)).map((field) => ({
    ...field,
    chosen: columnsOf(mapping[field.field], names),
  }));
  return (
    <>
      <div className="grid grid-cols-2 gap-x-4 gap-y-3 empty:hidden sm:grid-cols-4">
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
      <div className="mt-4 grid gap-3 empty:hidden">
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
    </>
  );
}
