import { useMemo, useSyncExternalStore } from "react";

/** What to set in the address; `null` takes a parameter out. */
export type ParamChanges = Readonly<Record<string, string | null>>;

/** What a place in the history is marked with. */
type PlaceMarks = Readonly<Record<string, unknown>> | null;

/**
 * The address's parameters, and a way to change some of them. A place that is pushed is one that Back
 * leads away from; one that is replaced is not. The third parameter marks a place that is pushed: without it
 * the place goes on with what the one before was of, a camera or a photo.
 */
export function useSearchParams(): readonly [
  URLSearchParams,
  (changes: ParamChanges, how: "push" | "replace", marks?: PlaceMarks) => void,
] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return [useMemo(() => new URLSearchParams(search), [search]), change];
}

function change(
  changes: ParamChanges,
  how: "push" | "replace",
  marks: PlaceMarks = sourceOf(history.state),
): void {
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const search = params.size === 0 ? "" : `?${params}`;
  if (search === location.search) return;
  const to = location.pathname + search;
  // What the place is marked with stays: it is the same place with more or less on it.
  if (how === "push") history.pushState(marks, "", to);
  else history.replaceState(history.state, "", to);
  dispatchEvent(new Event(ADDRESS_CHANGED));
}

/** How far it was scrolled, and what else is of the one place, is not of the next. */
export function sourceOf(state: unknown): PlaceMarks {
  if (typeof state !== "object" || state === null || !("source" in state)) return null;
  return { source: state.source };
}

/** Not `popstate`, which says that the person went back or forward. */
export const ADDRESS_CHANGED = "moodreel:address";

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  addEventListener(ADDRESS_CHANGED, listener);
  return () => {
    removeEventListener("popstate", listener);
    removeEventListener(ADDRESS_CHANGED, listener);
  };
}
