import type { ReactNode } from "react";
import { NO_FILTERS, type FilterForm } from "../../shared/filters/filter-form.ts";
import { FilterInputs } from "../../shared/filters/filter-inputs.tsx";
import { FilterPanel } from "../../shared/filters/filter-panel.tsx";

interface FilterFieldsProps {
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

export function FilterFields({ form, onChange }: FilterFieldsProps): ReactNode {
  return (
    <FilterPanel onClear={() => onChange(NO_FILTERS)}>
      <FilterInputs form={form} onChange={onChange} />
    </FilterPanel>
  );
}
