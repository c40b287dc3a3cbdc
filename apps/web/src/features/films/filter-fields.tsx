import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { FacetChips } from "../../shared/filters/facet-chips.tsx";
import { NO_FILTERS, type FilterForm } from "../../shared/filters/filter-form.ts";
import { FilterInputs } from "../../shared/filters/filter-inputs.tsx";
import { FilterPanel } from "../../shared/filters/filter-panel.tsx";

interface FilterFieldsProps {
  readonly kind: Kind;
  readonly form: FilterForm;
  readonly onChange: (form: FilterForm) => void;
}

export function FilterFields({ kind, form, onChange }: FilterFieldsProps): ReactNode {
  return (
    <FilterPanel onClear={() => onChange(NO_FILTERS)}>
      <FacetChips kind={kind} form={form} onChange={onChange} />
      <FilterInputs form={form} onChange={onChange} />
    </FilterPanel>
  );
}
