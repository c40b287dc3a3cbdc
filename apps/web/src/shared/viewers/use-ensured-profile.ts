import { useQueryClient } from "@tanstack/react-query";
import { useApi, useApiQueries } from "../api/api-context.tsx";
import { ApiFailure } from "../api/api-failure.ts";
import { changeLists } from "../api/changes.ts";
import { FIRST_PROFILE, useProfile } from "./use-profiles.ts";

/** Gives the name of who is watching, and makes the first profile when a reaction needs one. */
export function useEnsuredProfile(): () => Promise<string> {
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const current = useProfile();
  return async () => {
    if (current !== null) return current.name;
    const { queryKey } = queries.profiles();
    try {
      const made = await api.createProfile(FIRST_PROFILE);
      // The list on the page was asked for nobody; it stays while it is somebody's from now on.
      changeLists(client, queries, (list, request) => [{ ...request, profile: FIRST_PROFILE }, list]);
      client.setQueryData(queryKey, (all = []) => [...all, made]);
    } catch (error) {
      // Made in another tab meanwhile.
      if (!(error instanceof ApiFailure) || error.code !== "profile-exists") throw error;
      await client.fetchQuery(queries.profiles());
    }
    return FIRST_PROFILE;
  };
}
