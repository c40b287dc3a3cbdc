import type { CatalogInfo, OpinionBody, ProfileInfo } from "@moodreel/server/schema";
import type { MoodreelApi } from "../moodreel-api.ts";
import { itemsQuery } from "./items-query.ts";
import { requestJson } from "./request-json.ts";
import { uploadFile } from "./upload-file.ts";

/** The API of the Moodreel server that served this page. */
export function createHttpApi(): MoodreelApi {
  return {
    keptIn: "server",
    takesFiles: true,
    // It is all on the server.
    forgetBrowser: async () => undefined,

    recommend: (body, signal) => requestJson("recommendations", { method: "POST", body, signal }),
    askWhyNot: (body) => requestJson("recommendations/why-not", { method: "POST", body }),
    findItems: (catalog, question, { limit, cursor, signal }) =>
      requestJson(`items?${itemsQuery(catalog, question, limit, cursor)}`, { signal }),

    listCatalogs: async (signal) =>
      (await requestJson<{ catalogs: CatalogInfo[] }>("catalogs", { signal })).catalogs,
    removeCatalog: (name) => requestJson(`catalogs/${encodeURIComponent(name)}`, { method: "DELETE" }),
    importCatalog({ file, name, kind, map, genres, replace, table, dryRun, onProgress, signal }) {
      const query = new URLSearchParams({ name, kind, dryRun: String(dryRun), replace: String(replace) });
      if (Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
      if (Object.keys(genres).length > 0) query.set("genres", JSON.stringify(genres));
      if (table !== null) query.set("table", table);
      return uploadFile("catalogs", { file, query, onProgress, signal });
    },

    readPolicy: (kind, signal) => requestJson(`policy?kind=${kind}`, { signal }),
    writePolicy: (kind, policy) => requestJson(`policy?kind=${kind}`, { method: "PUT", body: policy }),
    resetPolicy: (kind) => requestJson(`policy?kind=${kind}`, { method: "DELETE" }),

    listProfiles: async (signal) =>
      (await requestJson<{ profiles: ProfileInfo[] }>("profiles", { signal })).profiles,
    createProfile: (name) => requestJson("profiles", { method: "POST", body: { name } }),
    keepMoods: (name, keepsMoods) => requestJson(at(name), { method: "PATCH", body: { keepsMoods } }),
    deleteProfile: (name) => requestJson(at(name), { method: "DELETE" }),
    exportProfile: (name) => requestJson(at(name, "export")),

    listOpinions: async (name, kind, signal) =>
      (await requestJson<{ opinions: OpinionBody[] }>(`${at(name, "reactions")}?kind=${kind}`, { signal }))
        .opinions,
    react: (name, body) => requestJson(at(name, "reactions"), { method: "POST", body }),
    rateItem: (name, body) => requestJson(at(name, "ratings"), { method: "POST", body }),
    withdraw: (name, withdrawal) =>
      requestJson(`${at(name, "reactions")}?${new URLSearchParams({ ...withdrawal })}`, { method: "DELETE" }),
    passOver: (name, body) => requestJson(at(name, "passed"), { method: "POST", body }),
    correctReading: (name, looked, felt) =>
      requestJson(at(name, "corrections"), { method: "POST", body: { looked, felt } }),
    importRatings(name, { file, kind, catalog, user, onProgress, signal }) {
      const query = new URLSearchParams({ kind });
      if (catalog !== null) query.set("catalog", catalog);
      if (user !== null) query.set("user", user);
      return uploadFile(at(name, "imports"), { file, query, onProgress, signal });
    },

    readLearned: (name, kind, signal) => requestJson(`${at(name, "learned")}?kind=${kind}`, { signal }),
    resetLearned: (name, kind) => requestJson(`${at(name, "learned")}?kind=${kind}`, { method: "DELETE" }),
    readHistory: (name, signal) => requestJson(at(name, "history"), { signal }),
    clearHistory: (name) => requestJson(at(name, "history"), { method: "DELETE" }),
  };
}

function at(name: string, part?: string): string {
  return `profiles/${encodeURIComponent(name)}${part === undefined ? "" : `/${part}`}`;
}
