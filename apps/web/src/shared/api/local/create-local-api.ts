import { STARTER, type Moodreel } from "@moodreel/app";
import { MoodreelError } from "@moodreel/core";
import { asFailures } from "../as-failures.ts";
import type { MoodreelApi } from "../moodreel-api.ts";
import { isNamed, needsWhole, questionOf } from "./asked.ts";
import { itemAnswers } from "./item-answers.ts";
import { counted, importGiven, ratingsAnswer, ratingsGiven } from "./import-in-page.ts";
import { localFailure } from "./local-failure.ts";
import type { Extent, Session } from "./session.ts";
import type { StarterFilms } from "./starter-films.ts";

/** Larger ones take more memory than a page should. */
const MOST_BYTES = 64 * 1024 * 1024;

type Work = (moodreel: Moodreel) => Promise<unknown>;

interface LocalPorts {
  readonly session: Session;
  readonly starter: Pick<StarterFilms, "facts">;
  readonly forgetBrowser: () => Promise<void>;
}

/**
 * The API without a server: the product itself, in this page. What is changed is kept in this browser
 * before it is answered. Its answers are those of the server, of which the types are.
 */
export function createLocalApi({ session, starter, forgetBrowser }: LocalPorts): MoodreelApi {
  const look = <T>(work: Work, extent: Extent = "first") => session.look(extent, work) as Promise<T>;
  const change = <T>(work: Work, extent: Extent = "first") => session.change(extent, work) as Promise<T>;
  /** An item on the page is among the first, or all are there already; one of an earlier visit may be neither. */
  const changeItem = async <T>(work: Work): Promise<T> => {
    try {
      return await change(work);
    } catch (error) {
      if (!(error instanceof MoodreelError) || error.code !== "item-unknown") throw error;
      return change(work, "whole");
    }
  };

  const api: MoodreelApi = {
    keptIn: "browser",
    mostBytes: MOST_BYTES,
    opensArchives: false,
    forgetBrowser,

    async recommend(request) {
      const extent = (await needsWhole(session, request)) ? "whole" : "first";
      // The mood of somebody who agreed to it is kept.
      const ask = isNamed(request) ? change : look;
      return ask((moodreel) => moodreel.recommend(questionOf(request)), extent);
    },
    async recommendOne({ refused, ...request }) {
      const ask = isNamed(request) ? change : look;
      return ask((moodreel) => moodreel.one({ ...questionOf(request), refused }), "whole");
    },
    ...itemAnswers(look, questionOf),

    listCatalogs: () =>
      session.look("first", async (moodreel, { hasStarter }) => {
        const { total } = await starter.facts();
        // Those that are still on their way are counted, too.
        return (await moodreel.catalogs()).map((catalog) =>
          hasStarter && catalog.name === STARTER.name ? { ...catalog, items: total } : catalog,
        );
      }),
    removeCatalog: (name) => change((moodreel) => moodreel.removeCatalog(name)),
    importCatalog: (request) => {
      const file = counted(request.file, request.onProgress);
      const ask = request.dryRun ? look : change;
      return ask((moodreel) => moodreel.importFile(file, importGiven(request, MOST_BYTES)));
    },

    readPolicy: (kind) => look((moodreel) => moodreel.policy(kind)),
    writePolicy: (kind, policy) => change((moodreel) => moodreel.setPolicy(kind, policy)),
    resetPolicy: (kind) => change((moodreel) => moodreel.setPolicy(kind, null)),

    listProfiles: () => look((moodreel) => moodreel.viewers()),
    createProfile: (name) => change((moodreel) => moodreel.addViewer(name)),
    keepMoods: (name, keepsMoods) => change((moodreel) => moodreel.keepMoods(name, keepsMoods)),
    limitAge: (name, ageLimit) => change((moodreel) => moodreel.limitAge(name, ageLimit)),
    deleteProfile: (name) => change((moodreel) => moodreel.removeViewer(name)),
    exportProfile: (name) => look((moodreel) => moodreel.exportViewer(name)),

    // `me` is made when it is first named, also by a question.
    listOpinions: (name, kind, _signal, beside) =>
      change((moodreel) => moodreel.opinions(name, kind, beside)),
    react: (name, { item, reaction, ...given }) =>
      changeItem((moodreel) => moodreel.react(name, item, reaction, given)),
    rateItem: (name, { item, rating, ...given }) =>
      changeItem((moodreel) => moodreel.rate(name, item, rating, given)),
    withdraw: (name, { item, reaction, ...given }) =>
      changeItem((moodreel) => moodreel.withdraw(name, item, reaction, given)),
    passOver: (name, { items, mood, ...given }) =>
      changeItem((moodreel) => moodreel.passOver(name, items, mood, given)),
    correctReading: (name, looked, felt) => change((moodreel) => moodreel.correct(name, looked, felt)),
    importRatings: (name, request) => {
      const file = counted(request.file, request.onProgress);
      const given = ratingsGiven(request, MOST_BYTES);
      return change(
        async (moodreel) => ratingsAnswer(await moodreel.importRatings(name, file, given)),
        "whole",
      );
    },

    readLearned: (name, kind) => change((moodreel) => moodreel.learned(name, { kind }), "whole"),
    resetLearned: (name, kind) => change((moodreel) => moodreel.forgetLearned(name, kind)),
    readHistory: (name) => look((moodreel) => moodreel.history(name)),
    clearHistory: (name) => change((moodreel) => moodreel.clearHistory(name)),
  };
  return asFailures(api, localFailure);
}
