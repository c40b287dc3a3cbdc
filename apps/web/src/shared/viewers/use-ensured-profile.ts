import type { ProfileInfo, RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { ApiFailure } from "../api/api-failure.ts";
import { createProfile, listProfiles } from "../api/profile-api.ts";
import { FIRST_PROFILE, useProfile } from "./use-profiles.ts";

/** Gives the name of who is watching, and makes the first profile when a reaction needs one. */
export function useEnsuredProfile(): () => Promise<string> {
  const client = useQueryClient();
  const current = useProfile();
  return async () => {
    if (current !== null) return current.name;
    try {
      const made = await createProfile(FIRST_PROFILE);
      keepLists(client, FIRST_PROFILE);
      client.setQueryData<readonly ProfileInfo[]>(["profiles"], (all = []) => [...all, made]);
    } catch (error) {
      // Made in another tab meanwhile.
      if (!(error instanceof ApiFailure) || error.code !== "profile-exists") throw error;
      await client.fetchQuery({ queryKey: ["profiles"], queryFn: ({ signal }) => listProfiles(signal) });
    }
    return FIRST_PROFILE;
  };
}

/** The list on the page was asked for nobody; it shall stay while it is somebody's from now on. */
function keepLists(client: QueryClient, profile: string): void {
  const lists = client.getQueriesData<RecommendationResponse>({ queryKey: ["recommendations"] });
  for (const [[key, request], data] of lists) {
    if (request === null || data === undefined) continue;
    client.setQueryData([key, { ...(request as RecommendationRequest), profile }], data);
  }
}
