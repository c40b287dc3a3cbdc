import type { CatalogInfo, OpinionBody, ProfileInfo } from "@moodreel/server/schema";
import type { MoodreelApi } from "../moodreel-api.ts";
import { itemsQuery } from "./items-query.ts";
import { requestJson, type JsonRequest } from "./request-json.ts";
import { uploadFile } from "./upload-file.ts";

/**
 * The API of a Moodreel server.
 *
 * @param origin such as `http://127.0.0.1:7788`; by default the one that served this page
 */
export function createHttpApi(origin = ""): MoodreelApi {
  const ask = <T>(path: string, request: JsonRequest = {}) => requestJson<T>(path, { ...request, origin });
  return {
    keptIn: "server",
    takesFiles: true,
    // It is all on the server.
    forgetBrowser: async () => undefined,

    recommend: (body, signal) => ask("recommendations", { method: "POST", body, signal }),
    askWhyNot: (body) => ask("recommendations/why-not", { method: "POST", body }),
    findItems: (catalog, question, { limit, cursor, signal }) =>
      ask(`items?${itemsQuery(catalog, question, limit, cursor)}`, { signal }),

    listCatalogs: async (signal) => (await ask<{ catalogs: CatalogInfo[] }>("catalogs", { signal })).catalogs,
    removeCatalog: (name) => ask(`catalogs/${encodeURIComponent(name)}`, { method: "DELETE" }),
    importCatalog({ file, name, kind, map, genres, replace, table, dryRun, onProgress, signal }) {
      const query = new URLSearchParams({ name, kind, dryRun: String(dryRun), replace: String(replace) });
      if (Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
      if (Object.keys(genres).length > 0) query.set("genres", JSON.stringify(genres));
      if (table !== null) query.set("table", table);
      return uploadFile("catalogs", { file, query, onProgress, signal, origin });
    },

    readPolicy: (kind, signal) => ask(`policy?kind=${kind}`, { signal }),
    writePolicy: (kind, policy) => ask(`policy?kind=${kind}`, { method: "PUT", body: policy }),
    resetPolicy: (kind) => ask(`policy?kind=${kind}`, { method: "DELETE" }),

    listProfiles: async (signal) => (await ask<{ profiles: ProfileInfo[] }>("profiles", { signal })).profiles,
    createProfile: (name) => ask("profiles", { method: "POST", body: { name } }),
    keepMoods: (name, keepsMoods) => ask(at(name), { method: "PATCH", body: { keepsMoods } }),
    deleteProfile: (name) => ask(at(name), { method: "DELETE" }),
    exportProfile: (name) => ask(at(name, "export")),

    listOpinions: async (name, kind, signal) =>
      (await ask<{ opinions: OpinionBody[] }>(`${at(name, "reactions")}?kind=${kind}`, { signal })).opinions,
    react: (name, body) => ask(at(name, "reactions"), { method: "POST", body }),
    rateItem: (name, body) => ask(at(name, "ratings"), { method: "POST", body }),
    withdraw: (name, withdrawal) =>
      ask(`${at(name, "reactions")}?${new URLSearchParams({ ...withdrawal })}`, { method: "DELETE" }),
    passOver: (name, body) => ask(at(name, "passed"), { method: "POST", body }),
    correctReading: (name, looked, felt) =>
      ask(at(name, "corrections"), { method: "POST", body: { looked, felt } }),
    importRatings(name, { file, kind, catalog, user, onProgress, signal }) {
      const query = new URLSearchParams({ kind });
      if (catalog !== null) query.set("catalog", catalog);
      if (user !== null) query.set("user", user);
      return uploadFile(at(name, "imports"), { file, query, onProgress, signal, origin });
    },

    readLearned: (name, kind, signal) => ask(`${at(name, "learned")}?kind=${kind}`, { signal }),
    resetLearned: (name, kind) => ask(`${at(name, "learned")}?kind=${kind}`, { method: "DELETE" }),
    readHistory: (name, signal) => ask(at(name, "history"), { signal }),
    clearHistory: (name) => ask(at(name, "history"), { method: "DELETE" }),
  };
}

function at(name: string, part?: string): string {
  return `profiles/${encodeURIComponent(name)}${part === undefined ? "" : `/${part}`}`;
}
