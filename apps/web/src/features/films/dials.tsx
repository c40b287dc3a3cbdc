import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { filtersOf } from "../../shared/filters/filter-form.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Late } from "../../shared/ui/late.tsx";
import { Segmented } from "../../shared/ui/segmented.tsx";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { useChoices, type Choices } from "./use-choices.ts";

const loadFilters = async () => (await import("./filter-fields.tsx")).FilterFields;

const LENGTHS = [
  { value: "90", label: "90 min" },
  { value: "120", label: "2 h" },
  { value: "150", label: "2½ h" },
  { value: "", label: "Any length" },
] as const;

const EFFORTS = [
  { value: "easy", label: "Easy" },
  { value: "any", label: "Either" },
  { value: "demanding", label: "Demanding" },
] as const;

const WATCHLISTS = [
  { value: "also", label: "With my watchlist" },
  { value: "only", label: "Only from it" },
  { value: "without", label: "Without it" },
] as const;

/** How much time there is, how demanding it may be, and what else it may be: in a line, on every screen. */
export function Dials(): ReactNode {
  const choices = useChoices(false);
  const { kind, form, effortShown, watchlist, setForm, setEffort, setWatchlist } = choices;
  const [open, setOpen] = useState(false);
  const watching = useWatching();
  const { data: facets } = useQuery(useApiQueries().facets(kind));
  const active = countOthers(choices);
  return (
    <>
      <div className="relative -mx-4 flex items-center gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:px-0">
        <Button small icon="sliders" className="shrink-0" aria-expanded={open} onClick={() => setOpen(!open)}>
          Filters{active === 0 ? "" : ` (${active})`}
        </Button>
        {facets?.hasLengths === false ? null : (
          <Segmented
            legend="Time left tonight"
            options={lengthsWith(form.maxRuntime)}
            value={form.maxRuntime}
            onChange={(maxRuntime) => setForm({ ...form, maxRuntime })}
          />
        )}
        <Segmented legend="Easy or demanding" options={EFFORTS} value={effortShown} onChange={setEffort} />
      </div>
      {open ? (
        <div className="mt-2 grid gap-3">
          {watching.length === 0 ? null : (
            <Segmented
              legend="The watchlist"
              options={WATCHLISTS}
              value={watchlist}
              onChange={setWatchlist}
            />
          )}
          <Late load={loadFilters} given={{ kind, form, onChange: setForm }} />
        </div>
      ) : null}
    </>
  );
}

/** What is chosen in the panel, which is closed most of the time. */
function countOthers({ form, watchlist }: Choices): number {
  const { maxRuntime: _length, ...others } = filtersOf(form);
  return Object.keys(others).length + (watchlist === "also" ? 0 : 1);
}

/** A length of a link, or of the panel, is one to see as well. */
function lengthsWith(length: string): readonly { readonly value: string; readonly label: string }[] {
  if (LENGTHS.some(({ value }) => value === length)) return LENGTHS;
  return [{ value: length, label: `${length} min` }, ...LENGTHS];
}
