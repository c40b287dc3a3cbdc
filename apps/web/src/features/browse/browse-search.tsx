import type { Kind } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import { FacetChips } from "../../shared/filters/facet-chips.tsx";
import { NO_FILTERS } from "../../shared/filters/filter-form.ts";
import { FilterInputs } from "../../shared/filters/filter-inputs.tsx";
import { FilterPanel } from "../../shared/filters/filter-panel.tsx";
import { UnreadNote } from "../../shared/filters/unread-note.tsx";
import { unreadParts } from "../../shared/filters/unread-parts.ts";
import { Button } from "../../shared/ui/button.tsx";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { countFilters, EVERYTHING, sortOf, type BrowseForm } from "./browse-form.ts";
import { SortChoice } from "./sort-choice.tsx";
import { t } from "../../shared/i18n/t.ts";

interface BrowseSearchProps {
  readonly kind: Kind;
  readonly form: BrowseForm;
  readonly onChange: (form: BrowseForm) => void;
}

const LISTS = [{ name: "withGenres" }, { name: "withPeople", hint: "Agnès Varda" }] as const;

/** Words of a title, and filters. */
export function BrowseSearch({ kind, form, onChange }: BrowseSearchProps): ReactNode {
  const [filtering, setFiltering] = useState(false);
  const active = countFilters(form);
  return (
    <search>
      <div className="flex flex-wrap items-center gap-2.5">
        <input
          type="search"
          aria-label={t("browse.search", { kind })}
          placeholder={t("browse.placeholder")}
          maxLength={200}
          className={`${FIELD} min-h-11 w-full max-w-md flex-1 basis-60`}
          value={form.q}
          onChange={({ target }) => onChange({ ...form, q: target.value })}
        />
        <SortChoice
          sort={sortOf(form)}
          onSort={(sort) => onChange({ ...form, sort: sort === "quality" ? "" : sort })}
        />
        <Button icon="sliders" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {t("browse.filters", { active })}
        </Button>
      </div>
      <UnreadNote parts={unreadParts(filtering ? { ...NO_FILTERS, maxAge: form.maxAge } : form)} />
      {filtering ? (
        <div className="mt-3">
          <FilterPanel onClear={() => onChange({ ...EVERYTHING, q: form.q, sort: form.sort })}>
            <FacetChips kind={kind} form={form} onChange={(next) => onChange({ ...form, ...next })} />
            <FilterInputs form={form} onChange={(next) => onChange({ ...form, ...next })} />
            <div className="col-span-full grid gap-x-3 gap-y-4 sm:grid-cols-2">
              {LISTS.map(({ name, ...list }) => (
                <label key={name} className="grid content-start gap-1 text-sm">
                  <span className="text-ink-soft">{t(`browse.${name}`)}</span>
                  <input
                    placeholder={"hint" in list ? list.hint : t("browse.withGenresHint")}
                    className={`${FIELD} w-full`}
                    value={form[name]}
                    onChange={({ target }) => onChange({ ...form, [name]: target.value })}
                  />
                </label>
              ))}
            </div>
          </FilterPanel>
        </div>
      ) : null}
    </search>
  );
}
