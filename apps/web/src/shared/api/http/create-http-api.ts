import { clientAt, errorWithoutAnswer, MoodreelApiError } from "@moodreel/client";
import { ApiFailure } from "../api-failure.ts";
import { asFailures } from "../as-failures.ts";
import type { MoodreelApi } from "../moodreel-api.ts";
import { currentToken } from "./token.ts";
import { uploadFile } from "./upload-file.ts";

/** What the server takes in one upload. */
const MOST_BYTES = 512 * 1024 * 1024;

/** What the server's answer to a call has; JSON of another program in its place has it not. */
const HAS: Partial<Record<keyof MoodreelApi, string>> = {
  recommend: "outcome",
  recommendOne: "outcome",
  askWhyNot: "why",
  aboutItem: "item",
  findSimilar: "items",
  findItems: "items",
  readFacets: "genres",
  listCatalogs: "length",
  importCatalog: "sample",
  readPolicy: "policy",
  writePolicy: "policy",
  resetPolicy: "policy",
  listProfiles: "length",
  createProfile: "name",
  keepMoods: "name",
  limitAge: "name",
  exportProfile: "profile",
  listOpinions: "length",
  react: "item",
  rateItem: "item",
  withdraw: "item",
  importRatings: "matches",
  readLearned: "match",
  readHistory: "moods",
  openRoom: "room",
  play: "item",
};

/**
 * The API of a Moodreel server.
 *
 * @param origin such as `http://127.0.0.1:7788`; by default the one that served this page
 */
export function createHttpApi(origin = ""): MoodreelApi {
  const client = clientAt({ url: origin, token: currentToken });
  const api: MoodreelApi = {
    keptIn: "server",
    mostBytes: MOST_BYTES,
    opensArchives: true,
    // It is all on the server.
    forgetBrowser: async () => undefined,

    openRoom: (request) => client.openRoom(request),

    recommend: (body, signal) => client.recommend(body, { signal }),
    recommendOne: (body, signal) => client.one(body, { signal }),
    aboutItem: ({ item, ...question }, signal) => client.aboutItem(item, question, { signal }),
    findSimilar: ({ item, ...question }, count, signal) =>
      client.similar(item, { ...question, count }, { signal }),
    readFacets: (kind, signal) => client.facets({ kind }, { signal }),
    askWhyNot: (body) => client.whyNot(body),
    posterOf: ({ id, kind }, viewers, signal) =>
      client.poster(id, { kind, ...lookedAtBy(viewers) }, { signal }),
    play: ({ id, kind }, on, viewers) => client.play(id, { kind, on, viewers }),
    findItems: ({ name: catalog, kind }, { text, sort, filters, viewers }, { limit, cursor, signal }) =>
      client.items(
        {
          catalog,
          kind,
          text,
          sort,
          ...filters,
          ...lookedAtBy(viewers),
          limit,
          ...(cursor === null ? {} : { cursor }),
        },
        { signal },
      ),

    listCatalogs: (signal) => client.catalogs({ signal }),
    removeCatalog: (name) => client.removeCatalog(name),
    importCatalog({ file, name, kind, map, genres, replace, table, encoding, dryRun, onProgress, signal }) {
      const query = new URLSearchParams({ name, dryRun: String(dryRun), replace: String(replace) });
      if (kind !== null) query.set("kind", kind);
      if (Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
      if (Object.keys(genres).length > 0) query.set("genres", JSON.stringify(genres));
      if (table !== null) query.set("table", table);
      if (encoding !== null) query.set("encoding", encoding);
      return uploadFile("catalogs", { file, query, onProgress, signal, origin });
    },

    readPolicy: (kind, signal) => client.policy(kind, { signal }),
    writePolicy: (kind, policy) => client.setPolicy(policy, kind),
    resetPolicy: (kind) => client.resetPolicy(kind),

    listProfiles: (signal) => client.viewers({ signal }),
    createProfile: (name) => client.createViewer(name),
    keepMoods: (name, keepsMoods) => client.keepMoods(name, keepsMoods),
    limitAge: (name, ageLimit) => client.limitAge(name, ageLimit),
    deleteProfile: (name) => client.removeViewer(name),
    exportProfile: (name) => client.exportViewer(name),

    listOpinions: (name, kind, signal, beside = []) => client.opinions(name, { kind, signal, beside }),
    react: (name, body) => client.react(name, body),
    rateItem: (name, body) => client.rate(name, body),
    withdraw: (name, { item, kind, reaction }) => client.withdraw(name, item, reaction, { kind }),
    passOver: (name, body) => client.passOver(name, body),
    correctReading: (name, looked, felt) => client.correct(name, looked, felt),
    importRatings(name, { file, kind, user, map, dryRun, onProgress, signal }) {
      const query = new URLSearchParams({ dryRun: String(dryRun) });
      if (kind !== null) query.set("kind", kind);
      if (user !== null) query.set("user", user);
      if (map !== null) query.set("map", JSON.stringify(map));
      const path = `profiles/${encodeURIComponent(name)}/imports`;
      return uploadFile(path, { file, query, onProgress, signal, origin });
    },

    readLearned: (name, kind, signal) => client.learned(name, { kind, signal }),
    resetLearned: (name, kind) => client.forgetLearned(name, { kind }),
    readHistory: (name, signal) => client.history(name, { signal }),
    clearHistory: (name) => client.clearHistory(name),
  };
  return asFailures(api, httpFailure, HAS);
}

/** One by the name alone: a list is one parameter with bars between names, and a name may have a bar itself. */
function lookedAtBy(viewers: readonly string[]): { viewer?: string; viewers?: readonly string[] } {
  const [only] = viewers;
  return viewers.length === 1 && only !== undefined ? { viewer: only } : { viewers };
}

function httpFailure(cause: unknown): unknown {
  // Where the answer is not one of ours, ours was not there to give it.
  const error = cause instanceof TypeError ? errorWithoutAnswer(cause) : cause;
  if (!(error instanceof MoodreelApiError)) return error;
  return new ApiFailure(error.code, error.message, error.status, error.fields, { cause: error });
}
