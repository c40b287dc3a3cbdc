import { INTENTS, KINDS, type Intent, type Kind } from "@moodreel/core";
import { useCallback, useEffect } from "react";
import { NO_FILTERS, type FilterForm } from "../../shared/filters/filter-form.ts";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";

export interface Choices {
  readonly intent: Intent;
  readonly kind: Kind;
  readonly form: FilterForm;
  readonly setIntent: (intent: Intent) => void;
  readonly setKind: (kind: Kind) => void;
  readonly setForm: (form: FilterForm) => void;
}

/**
 * What a list is to be, as the address says, else as this browser remembers. @param listed there is a
 * list, so the address is to hold all of it
 */
export function useChoices(listed: boolean): Choices {
  const [params, setParams] = useSearchParams();
  const [preferred, change] = usePreferences();
  const intent = INTENTS.find((one) => one === params.get("intent")) ?? preferred.intent;
  const kind = KINDS.find((one) => one === params.get("kind")) ?? preferred.kind;

  useEffect(() => {
    if (listed) setParams({ intent, kind }, "replace");
  }, [listed, intent, kind, setParams]);

  return {
    intent,
    kind,
    form: readForm(params),
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

const NAMES = Object.keys(NO_FILTERS) as readonly (keyof FilterForm)[];
/** Longer than anybody's filter, and short enough for an address. */
const MOST_CHARACTERS = 500;

function readForm(params: URLSearchParams): FilterForm {
  const given = NAMES.map((name) => [name, (params.get(name) ?? "").slice(0, MOST_CHARACTERS)]);
  return Object.fromEntries(given) as unknown as FilterForm;
}

function paramsOf(form: FilterForm): Readonly<Record<string, string | null>> {
  return Object.fromEntries(NAMES.map((name) => [name, form[name] === "" ? null : form[name]]));
}
