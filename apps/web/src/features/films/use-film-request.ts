import type { Catalog, RecommendationRequest } from "@moodreel/client";
import type { MoodAsked } from "../../shared/moods/ask.ts";
import { filtersOf, type FilterForm } from "../../shared/filters/filter-form.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";
import { askedFor } from "../../shared/viewers/asked-for.ts";

/** One headliner and fourteen more: two full rows beside it and one below. */
const COUNT = 15;

/** What is asked of the API for a mood, with all that the person chose; `null` while there is no mood. */
export function useFilmRequest(
  { ask, seed }: Pick<MoodAsked, "ask" | "seed">,
  form: FilterForm,
  catalogs: readonly Catalog[],
): RecommendationRequest | null {
  const [{ intent, kind, catalogs: chosen, fairness }] = usePreferences();
  const watching = useWatching();
  if (ask === null) return null;
  const catalog = catalogs.find(({ name, kind: of }) => name === chosen[kind] && of === kind)?.name;
  return {
    emotion: ask.emotion,
    ...(ask.scores === null ? {} : { scores: ask.scores }),
    ...(catalog === undefined ? {} : { catalog }),
    intent,
    kind,
    filters: filtersOf(form),
    count: COUNT,
    seed,
    ...askedFor(watching, fairness),
  };
}
