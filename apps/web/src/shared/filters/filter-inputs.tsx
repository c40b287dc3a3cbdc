import { useId, type ReactNode } from "react";
import { FIELD } from "../ui/field-styles.ts";
import { filterProblem, type FilterForm, type NumberFilter } from "./filter-form.ts";

interface FilterInputsProps {
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

const NUMBERS: readonly { readonly name: NumberFilter; readonly label: string; readonly hint: string }[] = [
  { name: "yearFrom", label: "From year", hint: "1970" },
  { name: "yearTo", label: "To year", hint: "1999" },
  { name: "minRating", label: "Rating at least", hint: "7 of 10" },
  { name: "maxRuntime", label: "Minutes at most", hint: "110" },
];

/** The inputs of the filters, for a `FilterPanel`. */
export function FilterInputs({ form, onChange }: FilterInputsProps): ReactNode {
  const id = useId();
  return (
    <>
      {NUMBERS.map(({ name, label, hint }) => {
        const problem = filterProblem(form, name);
        return (
          <label key={name} className="grid content-start gap-1 text-sm">
            <span className="text-ink-soft">{label}</span>
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
