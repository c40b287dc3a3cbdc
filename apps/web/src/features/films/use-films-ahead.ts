import { useQueryClient } from "@tanstack/react-query";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import type { AskAhead } from "../../shared/moods/ask.ts";
import { filmRequest, useHousehold } from "./use-film-request.ts";
import { listChoices } from "./use-choices.ts";

/** A way to ask for the list that a page of given parameters will show, with what else was chosen here. */
export function useFilmsAhead(): AskAhead {
  const client = useQueryClient();
  const queries = useApiQueries();
  const household = useHousehold(useCatalogs().data ?? []);
  return async (asked, params) => {
    const request = filmRequest(asked, listChoices(params, household.preferences), household);
    if (request !== null) await client.prefetchQuery(queries.recommendations(request));
  };
}
