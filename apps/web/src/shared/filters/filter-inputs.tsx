import { useId, type ReactNode } from "react";
import { FIELD } from "../ui/field-styles.ts";
import { filterProblem, type FilterForm, type NumberFilter } from "./filter-form.ts";
import { t } from "../i18n/t.ts";

interface FilterInputsProps {
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

const NUMBERS: readonly { readonly name: Exclude<NumberFilter, "maxAge">; readonly hint?: string }[] = [
  { name: "yearFrom", hint: "1970" },
  { name: "yearTo", hint: "1999" },
  { name: "minRating" },
  { name: "maxRuntime", hint: "110" },
];

/** The inputs of the filters, for a `FilterPanel`. */
export function FilterInputs({ form, onChange }: FilterInputsProps): ReactNode {
  const id = useId();
  return (
    <>
      {NUMBERS.map(({ name, hint = t("filter.ratingHint") }) => {
        const problem = filterProblem(form, name);
        return (
          <label key={name} className="grid content-start gap-1 text-sm">
            <span className="text-ink-soft">{t(`filter.${name}`)}</span>
            <input
              inputMode="decimal"
              placeholder={hint}
              className={`${FIELD} w-full`}
              value={form[name]}
              aria-invalid={problem !== null}
              aria-describedby={`${id}${name}`}
              onChange={({ target }) => onChange({ ...form, [name]: target.value })}
            />
            <span id={`${id}${name}`} className="text-warning">
              {problem}
            </span>
          </label>
        );
      })}
    </>
  );
}
