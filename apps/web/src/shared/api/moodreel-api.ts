import type { Kind } from "@moodreel/core";
import type {
  CatalogInfo,
  ImportReportBody,
  ItemPageResponse,
  PolicyResponse,
  RecommendationRequest,
  RecommendationResponse,
} from "@moodreel/server/schema";
import { requestJson } from "./request-json.ts";
import { uploadFile } from "./upload-file.ts";

export type PolicyBody = PolicyResponse["policy"];

export interface ImportRequest {
  readonly file: File;
  readonly name: string;
  readonly kind: Kind;
  /** Item field to column; what is missing is guessed by the server. */
  readonly map: ImportReportBody["mapping"];
  /** Genres of the file, and what they stand for. */
  readonly genres: Readonly<Record<string, string>>;
  /** Whether what the catalogue has and the file has not goes. */
  readonly replace: boolean;
  /** Of a zip archive with several. */
  readonly table: string | null;
  readonly dryRun: boolean;
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

export async function listCatalogs(signal: AbortSignal): Promise<readonly CatalogInfo[]> {
  return (await requestJson<{ catalogs: CatalogInfo[] }>("catalogs", { signal })).catalogs;
}

export function removeCatalog(name: string): Promise<null> {
  return requestJson(`catalogs/${encodeURIComponent(name)}`, { method: "DELETE" });
}

export function importCatalog(request: ImportRequest): Promise<ImportReportBody> {
  const { file, name, kind, map, genres, replace, table, dryRun, onProgress, signal } = request;
  const query = new URLSearchParams({ name, kind, dryRun: String(dryRun), replace: String(replace) });
  if (Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
  if (Object.keys(genres).length > 0) query.set("genres", JSON.stringify(genres));
  if (table !== null) query.set("table", table);
  return uploadFile("catalogs", { file, query, onProgress, signal });
}

export function findItems(query: URLSearchParams, signal: AbortSignal): Promise<ItemPageResponse> {
  return requestJson(`items?${query}`, { signal });
}

export function recommend(body: RecommendationRequest, signal: AbortSignal): Promise<RecommendationResponse> {
  return requestJson("recommendations", { method: "POST", body, signal });
}

export function readPolicy(kind: Kind, signal: AbortSignal): Promise<PolicyResponse> {
  return requestJson(`policy?kind=${kind}`, { signal });
}

export function writePolicy(kind: Kind, policy: PolicyBody): Promise<PolicyResponse> {
  return requestJson(`policy?kind=${kind}`, { method: "PUT", body: policy });
}

export function resetPolicy(kind: Kind): Promise<PolicyResponse> {
  return requestJson(`policy?kind=${kind}`, { method: "DELETE" });
}
