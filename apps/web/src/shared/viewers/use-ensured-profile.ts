import { useQueryClient } from "@tanstack/react-query";
import { useApi, useApiQueries } from "../api/api-context.tsx";
import { ApiFailure } from "../api/api-failure.ts";
import { changeLists } from "../api/changes.ts";
import { readPreferences, usePreferences } from "../preferences/use-preferences.ts";
import { FIRST_PROFILE, useProfile } from "./use-profiles.ts";
import { t } from "../i18n/t.ts";

/** Something was said, and several could have said it: who watches has to be asked. */
export class WhoIsNotKnown extends Error {
  override readonly name = "WhoIsNotKnown";
  constructor() {
    super(t("reaction.who"));
  }
}

/**
 * Gives the name of who is watching, and changes nothing; `null` where there is no profile yet.
 *
 * @throws {WhoIsNotKnown} where there are profiles and none was chosen
 */
export function useWhoSpeaks(): () => Promise<string | null> {
  const client = useQueryClient();
  const queries = useApiQueries();
  const current = useProfile();
  return async () => {
    if (current !== null) return current.name;
    const all = await client.fetchQuery(queries.profiles());
    // Who was chosen in another tab may have been made there, too.
    const chosen = all.find(({ name }) => name === readPreferences().profile);
    if (chosen !== undefined) return chosen.name;
    if (all.length > 0) throw new WhoIsNotKnown();
    return null;
  };
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
  const speaking = useWhoSpeaks();
  const [, change] = usePreferences();
  return async () => {
    const known = await speaking();
    if (known !== null) return known;
    const { queryKey } = queries.profiles();
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
