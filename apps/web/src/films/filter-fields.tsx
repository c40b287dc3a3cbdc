import { useId, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { FIELD } from "../ui/field-styles.ts";
import { filterProblem, NO_FILTERS, type FilterForm, type NumberFilter } from "./filter-form.ts";

interface FilterFieldsProps {
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

export function FilterFields({ form, onChange }: FilterFieldsProps): ReactNode {
  const id = useId();
  const numbers: readonly { readonly name: NumberFilter; readonly label: string; readonly hint: string }[] = [
    { name: "yearFrom", label: "From year", hint: "1970" },
    { name: "yearTo", label: "To year", hint: "1999" },
    { name: "minRating", label: "Rating at least", hint: "7 of 10" },
    { name: "maxRuntime", label: "Minutes at most", hint: "110" },
  ];
  return (
    <div className="arrive grid grid-cols-2 gap-x-3 gap-y-4 rounded-2xl border border-line bg-surface p-4 sm:grid-cols-[repeat(4,minmax(0,8.5rem))_minmax(0,1fr)] sm:p-5">
      {numbers.map(({ name, label, hint }) => {
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
      <label className="col-span-2 grid content-start gap-1 text-sm sm:col-span-1">
        <span className="text-ink-soft">Without genres, separated by commas</span>
        <input
          placeholder="Horror, War"
          className={`${FIELD} w-full`}
          value={form.withoutGenres}
          onChange={({ target }) => onChange({ ...form, withoutGenres: target.value })}
        />
      </label>
      <div className="col-span-full">
        <Button small look="quiet" icon="close" onClick={() => onChange(NO_FILTERS)}>
          Clear the filters
        </Button>
      </div>
    </div>
  );
}
