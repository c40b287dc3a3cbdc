import { useCallback, useMemo } from "react";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { EVERYTHING, type BrowseForm } from "./browse-form.ts";

const NAMES = Object.keys(EVERYTHING) as readonly (keyof BrowseForm)[];
/** Longer than anybody's search, and short enough for an address. */
const MOST_CHARACTERS = 500;

/** What is looked for is in the address: a reload, Back and a link find the same. */
export function useBrowseForm(): readonly [BrowseForm, (form: BrowseForm) => void] {
  const [params, setParams] = useSearchParams();
  const form = useMemo(() => {
    const given = NAMES.map((name) => [name, (params.get(name) ?? "").slice(0, MOST_CHARACTERS)]);
    return Object.fromEntries(given) as unknown as BrowseForm;
  }, [params]);
  const setForm = useCallback(
    (next: BrowseForm) => {
      const changes = NAMES.map((name) => [name, next[name] === "" ? null : next[name]]);
      setParams(Object.fromEntries(changes) as Record<string, string | null>, "replace");
    },
    [setParams],
  );
  return [form, setForm];
}
