import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import type { MoodreelApi } from "./moodreel-api.ts";
import { KEYS } from "./query-keys.ts";
import { queriesOf, type Queries } from "./queries.ts";

interface Given {
  readonly api: MoodreelApi;
  readonly queries: Queries;
}

const [LISTS] = KEYS.recommendations;

const ApiContext = createContext<Given | null>(null);

/** Gives the page below it the API that answers it. */
export function ApiProvider({
  api,
  children,
}: {
  readonly api: MoodreelApi;
  readonly children: ReactNode;
}): ReactNode {
  const given = useMemo(() => ({ api, queries: queriesOf(api) }), [api]);
  const client = useQueryClient();
  useEffect(
    () =>
      api.onChangedElsewhere?.(() => {
        // A list that somebody reads stays: it is asked for again when one is next wanted.
        void client.invalidateQueries({ queryKey: KEYS.recommendations, refetchType: "none" });
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== LISTS });
      }),
    [api, client],
  );
  return <ApiContext value={given}>{children}</ApiContext>;
}

export function useApi(): MoodreelApi {
  return useGiven().api;
}

/** The API's questions, ready for `useQuery`. */
export function useApiQueries(): Queries {
  return useGiven().queries;
}

function useGiven(): Given {
  const given = useContext(ApiContext);
  if (given === null) throw new Error("The page has no ApiProvider around it.");
  return given;
}
