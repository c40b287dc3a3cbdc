import type { Intent, Kind } from "@moodreel/core";
import { EFFORTS } from "@moodreel/core/feel";
import { isFeeling, meaningOfFeeling } from "@moodreel/core/feeling";
import { RENOWNS } from "@moodreel/core/rank";
import { WATCHLIST_USES, type WatchlistUse } from "@moodreel/core/recommend";
import { useCallback, useEffect } from "react";
import { FILTER_NAMES, filtersIn } from "../../shared/filters/filters-in.ts";
import type { FilterForm } from "../../shared/filters/filter-form.ts";
import { choicesIn } from "../../shared/kinds/choices-in.ts";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import type { Preferences } from "../../shared/preferences/preferences.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";

/** What a list is to be. */
export interface ListChoices {
  readonly intent: Intent;
  readonly kind: Kind;
  readonly form: FilterForm;
  /** What was asked for; `null` where it is left to the mood's word. */
  readonly effort: EffortWord | null;
  /** How well known the films should be. */
  readonly renown: RenownWord;
  readonly watchlist: WatchlistUse;
}

export interface Choices extends ListChoices {
  /** How demanding it then is: as asked for, or as the word says. */
  readonly effortShown: EffortWord;
  readonly setEffort: (effort: EffortWord) => void;
  readonly setRenown: (renown: RenownWord) => void;
  readonly setWatchlist: (use: WatchlistUse) => void;
  readonly setIntent: (intent: Intent) => void;
  readonly setKind: (kind: Kind) => void;
  readonly setForm: (form: FilterForm) => void;
}

type EffortWord = (typeof EFFORTS)[number];
type RenownWord = (typeof RENOWNS)[number];

/**
 * What a list is to be, as the address says, else as this browser remembers. @param listed there is a
 * list, so the address is to hold all of it
 */
export function useChoices(listed: boolean): Choices {
  const [params, setParams] = useSearchParams();
  const [preferred, change] = usePreferences();
  const chosen = listChoices(params, preferred);
  const { intent, kind, effort } = chosen;
  const word = params.get("mood");
  const meant = isFeeling(word) ? meaningOfFeeling(word) : null;

  useEffect(() => {
    if (listed) setParams({ intent, kind }, "replace");
  }, [listed, intent, kind, setParams]);

  return {
    ...chosen,
    effortShown: effort ?? effortWord(meant?.effort),
    setEffort: useCallback((next: EffortWord) => setParams({ effort: next }, "replace"), [setParams]),
    setRenown: useCallback(
      (next: RenownWord) => setParams({ renown: next === "any" ? null : next }, "replace"),
      [setParams],
    ),
    setWatchlist: useCallback(
      (next: WatchlistUse) => setParams({ watchlist: next === "also" ? null : next }, "replace"),
      [setParams],
    ),
    setIntent: useCallback(
      (next: Intent) => {
        change({ intent: next });
        setParams({ intent: next }, "replace");
      },
      [change, setParams],
    ),
    setKind: useCallback(
      (next: Kind) => {
        change({ kind: next });
        setParams({ kind: next }, "replace");
      },
      [change, setParams],
    ),
    setForm: useCallback((next: FilterForm) => setParams(paramsOf(next), "replace"), [setParams]),
  };
}

/** What a list is to be, as an address says, else as this browser remembers. */
export function listChoices(params: URLSearchParams, preferred: Preferences): ListChoices {
  return {
    ...choicesIn(params, preferred),
    form: filtersIn(params),
    effort: EFFORTS.find((one) => one === params.get("effort")) ?? null,
    renown: RENOWNS.find((one) => one === params.get("renown")) ?? "any",
    watchlist: WATCHLIST_USES.find((one) => one === params.get("watchlist")) ?? "also",
  };
}

/** The nearest word for what a mood's word asks for. */
function effortWord(effort: number | undefined): EffortWord {
  if (effort === undefined) return "any";
  return effort < 0.35 ? "easy" : effort > 0.65 ? "demanding" : "any";
}

function paramsOf(form: FilterForm): Readonly<Record<string, string | null>> {
  return Object.fromEntries(FILTER_NAMES.map((name) => [name, form[name] === "" ? null : form[name]]));
}
