import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { filterProblem, filtersOf, NO_FILTERS } from "../../shared/filters/filter-form.ts";
import { UnreadNote } from "../../shared/filters/unread-note.tsx";
import { unreadParts } from "../../shared/filters/unread-parts.ts";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { Button } from "../../shared/ui/button.tsx";
import { Icon } from "../../shared/ui/icon.tsx";
import { Late } from "../../shared/ui/late.tsx";
import { Segmented } from "../../shared/ui/segmented.tsx";
import { useMoreBeside } from "../../shared/ui/use-more-beside.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { ShelfChoice } from "./shelf-choice.tsx";
import { useChoices, type Choices } from "./use-choices.ts";
import { t } from "../../shared/i18n/t.ts";

const loadFilters = async () => (await import("./filter-fields.tsx")).FilterFields;

const RENOWNS = ["hidden", "any", "known"] as const;
const EFFORTS = ["easy", "any", "demanding"] as const;
const RENOWN_LABELS = { hidden: "dial.hidden", any: "dial.mixed", known: "dial.known" } as const;
const WATCHLISTS = ["also", "only", "without"] as const;
const LENGTHS = ["90", "120", "150", ""] as const;

/** How much time there is, how demanding it may be, and what else it may be: in a line, on every screen. */
export function Dials(): ReactNode {
  const choices = useChoices(false);
  const { kind, form, effortShown, renown, watchlist, setForm, setEffort, setRenown, setWatchlist } = choices;
  const listed = useSearchParams()[0].has("mood");
  const [openAt, setOpenAt] = useState<boolean | null>(null);
  const watching = useWatching();
  const { data: facets } = useQuery(useApiQueries().facets(kind));
  const active = countOthers(choices);
  // What was chosen from before there was a mood is folded up with its answer, which has to be seen.
  const open = openAt === listed;
  const row = useMoreBeside<HTMLDivElement>();
  return (
    <>
      <div className="relative">
        <div
          ref={row}
          className="peer more-beside relative -mx-4 flex items-center gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none] motion-safe:scroll-smooth sm:mx-0 sm:px-0 [&>fieldset]:max-w-none [&>fieldset]:flex-nowrap"
        >
          <Button
            small
            icon="sliders"
            className="shrink-0"
            aria-expanded={open}
            onClick={() => setOpenAt(open ? null : listed)}
          >
            {t("browse.filters", { active })}
          </Button>
          {facets?.hasLengths === false ? null : (
            <Segmented
              legend={t("dial.time")}
              options={lengthsWith(form.maxRuntime)}
              value={form.maxRuntime}
              onChange={(maxRuntime) => setForm({ ...form, maxRuntime })}
            />
          )}
          <Segmented
            legend={t("dial.effort")}
            options={EFFORTS.map((value) => ({ value, label: t(`dial.${value}`) }))}
            value={effortShown}
            onChange={setEffort}
          />
          <Segmented
            legend={t("dial.renown")}
            options={RENOWNS.map((value) => ({ value, label: t(RENOWN_LABELS[value]) }))}
            value={renown}
            onChange={setRenown}
          />
        </div>
        {/* For a mouse: a finger pushes the row, and would have it over a dial; keys come to each of the dials, which brings it into view. */}
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className="absolute top-1/2 -right-3 hidden size-9 -translate-y-1/2 place-items-center rounded-full text-ink pointer-fine:peer-data-more-after:grid hover:bg-ink/8 sm:right-0"
          onClick={() => row.current?.scrollBy({ left: 0.7 * row.current.clientWidth })}
        >
          <Icon name="next" />
        </button>
      </div>
      <UnreadNote parts={unreadParts(open ? { ...NO_FILTERS, maxAge: form.maxAge } : form)} />
      {open ? (
        <div className="mt-2 grid gap-3">
          {watching.length === 0 ? null : (
            <Segmented
              legend={t("dial.watchlist")}
              options={WATCHLISTS.map((value) => ({ value, label: t(`dial.${value}`) }))}
              value={watchlist}
              onChange={setWatchlist}
            />
          )}
          <ShelfChoice kind={kind} />
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
  const all: readonly string[] = LENGTHS;
  const isOne = filterProblem({ ...NO_FILTERS, maxRuntime: length }, "maxRuntime") === null;
  return (all.includes(length) || !isOne ? all : [length, ...all]).map((value) => ({
    value,
    label: lengthLabel(value),
  }));
}

function lengthLabel(length: string): string {
  if (length === "") return t("dial.anyLength");
  const minutes = Number(length.replace(",", "."));
  // Two hours and a half, not 2.5.
  return minutes === 120 || minutes === 150
    ? t("dial.hours", { hours: minutes === 120 ? "2" : "2½" })
    : t("dial.minutes", { minutes });
}
