import { useQueryClient } from "@tanstack/react-query";
import { useApi, useApiQueries } from "../api/api-context.tsx";
import { ApiFailure } from "../api/api-failure.ts";
import { changeLists } from "../api/changes.ts";
import { usePreferences } from "../preferences/use-preferences.ts";
import { FIRST_PROFILE, useProfile } from "./use-profiles.ts";

/** Something was said, and several could have said it: who watches has to be asked. */
export class WhoIsNotKnown extends Error {
  override readonly name = "WhoIsNotKnown";
  constructor() {
    super("Say who you are first, at the top of the page.");
  }
}

/**
 * Gives the name of who is watching, and makes the first profile when a reaction needs one. Where there are
 * profiles, nobody is taken for one of them.
 *
 * @throws {WhoIsNotKnown} where there are profiles and none was chosen
 */
export function useEnsuredProfile(): () => Promise<string> {
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const current = useProfile();
  const [, change] = usePreferences();
  return async () => {
    if (current !== null) return current.name;
    const { queryKey } = queries.profiles();
    if ((await client.fetchQuery(queries.profiles())).length > 0) throw new WhoIsNotKnown();
    const made = await api.createProfile(FIRST_PROFILE).catch((error: unknown) => {
      // Made in another tab meanwhile, and perhaps by somebody else.
      const isMade = error instanceof ApiFailure && error.code === "profile-exists";
      throw isMade ? new WhoIsNotKnown() : error;
    });
    // The list on the page was asked for nobody; it stays while it is somebody's from now on.
    changeLists(client, queries, (list, request) => [{ ...request, profile: FIRST_PROFILE }, list]);
    client.setQueryData(queryKey, (all = []) => [...all, made]);
    change({ profile: FIRST_PROFILE });
    return FIRST_PROFILE;
  };
}
