import { FILTER_NAMES } from "./filters-in.ts";

const WORDS = ["kind", "intent", "mood", "effort", "renown", "watchlist"] as const;
const KEPT: ReadonlySet<string> = new Set([...WORDS, ...FILTER_NAMES]);

/** What an address says of tonight, for a page that goes by it: all but the list, the film and the search. */
export function tonightIn(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].filter(([name]) => KEPT.has(name)));
}
