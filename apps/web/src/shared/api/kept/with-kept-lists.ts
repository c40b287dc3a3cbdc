import type { Catalog, Viewer } from "@moodreel/client";
import { whoWatches } from "@moodreel/core/taste";
import { readPreferences } from "../../preferences/use-preferences.ts";
import { ApiFailure } from "../api-failure.ts";
import type { MoodreelApi } from "../moodreel-api.ts";
import { findList, onlyAgreed, withList, withoutViewer } from "./kept-answers.ts";
import { readKept, writeKept } from "./kept-in-storage.ts";
import { setServerAway } from "./server-away.ts";

/**
 * The same API, which answers from what was last shown while the server is away: lists for nobody, and for
 * those who agreed to a diary. It notes whether the server is there.
 */
export function withKeptLists(api: MoodreelApi): MoodreelApi {
  let catalogs: readonly Catalog[] = [];
  let profiles: readonly Viewer[] = [];
  return {
    ...api,
    listCatalogs: (signal) =>
      noted(
        async () => (catalogs = await api.listCatalogs(signal)),
        () => {
          const kept = readKept();
          return kept.lists.length === 0 ? null : kept.catalogs;
        },
      ),
    listProfiles: (signal) =>
      noted(
        async () => {
          profiles = await api.listProfiles(signal);
          const kept = readKept();
          if (kept.lists.length > 0) writeKept(onlyAgreed(kept, profiles));
          return profiles;
        },
        () => {
          const kept = readKept();
          return kept.lists.length === 0 ? null : kept.profiles;
        },
      ),
    recommend: (request, signal) =>
      noted(
        async () => {
          const answer = await api.recommend(request, signal);
          if (answer.outcome === "items")
            writeKept(withList(readKept(), { request, answer }, { catalogs, profiles }));
          return answer;
        },
        () => findList(readKept(), request, chosenToWatch()),
      ),
    recommendOne: (request, signal) => noted(() => api.recommendOne(request, signal)),
    clearHistory: async (name) => {
      const cleared = await api.clearHistory(name);
      writeKept(withoutViewer(readKept(), name));
      return cleared;
    },
  };
}

/** @param kept the answer from earlier; `null` for none, which leaves the failure */
async function noted<Answer>(ask: () => Promise<Answer>, kept: () => Answer | null = () => null) {
  try {
    const answer = await ask();
    setServerAway(false);
    return answer;
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    setServerAway(error.status === 0);
    const earlier = error.status === 0 ? kept() : null;
    if (earlier === null) throw error;
    return earlier;
  }
}

/** As they were chosen, whether or not they are known without the server. */
function chosenToWatch(): readonly string[] {
  const { profile, together } = readPreferences();
  const chosen = profile === "" ? null : profile;
  return whoWatches(chosen, together, chosen === null ? together : [chosen, ...together]);
}
