import type { Catalog, Viewer } from "@moodreel/client";
import { ApiFailure } from "../api-failure.ts";
import type { AnswersHere } from "../away/answers-here.ts";
import type { MoodreelApi } from "../moodreel-api.ts";
import { chosenToWatch } from "./chosen-to-watch.ts";
import { findList, onlyAgreed, withList, withoutViewer } from "./kept-answers.ts";
import { readKept, writeKept } from "./kept-in-storage.ts";
import { readWatchers, writeWatchers } from "./kept-watchers.ts";
import { setAnsweredFrom, setServerAway } from "../server-away.ts";

/** What this device keeps of the server's shelf. */
export interface ShelfHere {
  readonly catalogs: () => Promise<readonly Catalog[] | null>;
  /** Chooses from it for those who watch; `null` where nothing is kept. */
  readonly answers: (watching: readonly Viewer[]) => Promise<AnswersHere | null>;
}

/**
 * The same API, which answers without the server while that is away: from what was last shown, for nobody and for
 * those who agreed to a diary, else from what this device keeps of the shelf. It notes whether the server is there.
 */
export function withKeptLists(api: MoodreelApi, shelf: ShelfHere): MoodreelApi {
  let catalogs: readonly Catalog[] = [];
  let profiles: readonly Viewer[] | null = null;

  /** Those who are chosen to watch; `null` where one is not known, so that nothing is chosen past an age limit. */
  const watchersHere = (): readonly Viewer[] | null => {
    const known = profiles ?? readWatchers();
    const found = chosenToWatch().map((name) => known.find((one) => one.name === name));
    return found.includes(undefined) ? null : (found as readonly Viewer[]);
  };
  const keepWatchers = (): void => {
    if (profiles !== null) writeWatchers(watchersHere() ?? []);
  };
  const here = async <Answer>(ask: (answers: AnswersHere) => Promise<Answer>): Promise<Answer | null> => {
    const watching = watchersHere();
    if (watching === null) return null;
    const answers = await shelf.answers(watching);
    // What is not kept here is what the server would have been asked for.
    return answers === null ? null : ask(answers).catch(() => null);
  };
  const chosenHere: typeof here = async (ask) => {
    const answer = await here(ask);
    if (answer !== null) setAnsweredFrom("device");
    return answer;
  };

  const { openRoom } = api;
  return {
    ...api,
    ...(openRoom === undefined
      ? {}
      : { openRoom: (request) => noted(() => openRoom(request), NOTHING_HERE) }),
    listCatalogs: (signal) =>
      noted(
        async () => (catalogs = await api.listCatalogs(signal)),
        async () => {
          const kept = readKept();
          return kept.lists.length === 0 ? shelf.catalogs() : kept.catalogs;
        },
      ),
    listProfiles: (signal) =>
      noted(
        async () => {
          profiles = await api.listProfiles(signal);
          const kept = readKept();
          if (kept.lists.length > 0) writeKept(onlyAgreed(kept, profiles));
          keepWatchers();
          return profiles;
        },
        async () => {
          const kept = readKept();
          const others = readWatchers().filter(({ name }) => !kept.profiles.some((one) => one.name === name));
          if (kept.lists.length === 0 && (await shelf.catalogs()) === null) return null;
          return [...kept.profiles, ...others];
        },
      ),
    recommend: (request, signal) =>
      noted(
        async () => {
          const answer = await api.recommend(request, signal);
          if (answer.outcome === "items")
            writeKept(withList(readKept(), { request, answer }, { catalogs, profiles: profiles ?? [] }));
          keepWatchers();
          return answer;
        },
        async () => {
          const earlier = findList(readKept(), request, chosenToWatch());
          if (earlier !== null) {
            setAnsweredFrom("earlier");
            return earlier;
          }
          // Nobody's watchlist is kept here.
          return request.watchlist === "only" ? null : chosenHere((one) => one.recommend(request, signal));
        },
      ),
    recommendOne: (request, signal) =>
      noted(
        () => api.recommendOne(request, signal),
        async () =>
          request.watchlist === "only" ? null : chosenHere((one) => one.recommendOne(request, signal)),
      ),
    aboutItem: (question, signal) =>
      noted(
        () => api.aboutItem(question, signal),
        () => here((one) => one.aboutItem(question, signal)),
      ),
    findSimilar: (question, count, signal) =>
      noted(
        () => api.findSimilar(question, count, signal),
        () => here((one) => one.findSimilar(question, count, signal)),
      ),
    readFacets: (kind, signal) =>
      noted(
        () => api.readFacets(kind, signal),
        () => here((one) => one.readFacets(kind, signal)),
      ),
    findItems: (catalog, question, page) =>
      noted(
        () => api.findItems(catalog, question, page),
        () => here((one) => one.findItems(catalog, question, page)),
      ),
    askWhyNot: (body) =>
      noted(
        () => api.askWhyNot(body),
        () => here((one) => one.askWhyNot(body)),
      ),
    clearHistory: async (name) => {
      const cleared = await api.clearHistory(name);
      writeKept(withoutViewer(readKept(), name));
      return cleared;
    },
  };
}

/** Rooms are the server's alone. */
const NOTHING_HERE = async (): Promise<null> => null;

/** @param kept the answer without the server; `null` for none, which leaves the failure */
async function noted<Answer>(ask: () => Promise<Answer>, kept: () => Promise<Answer | null>) {
  try {
    const answer = await ask();
    setServerAway(false);
    return answer;
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    setServerAway(error.status === 0);
    const earlier = error.status === 0 ? await kept() : null;
    if (earlier === null) throw error;
    return earlier;
  }
}
