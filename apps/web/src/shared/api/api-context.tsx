import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { MoodreelApi } from "./moodreel-api.ts";
import { queriesOf, type Queries } from "./queries.ts";

interface Given {
  readonly api: MoodreelApi;
  readonly queries: Queries;
}

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
