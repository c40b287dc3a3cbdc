import type { Kind } from "@moodreel/core";
import type {
  CatalogInfo,
  ImportReportBody,
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
  readonly dryRun: boolean;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export async function listCatalogs(signal: AbortSignal): Promise<readonly CatalogInfo[]> {
  return (await requestJson<{ catalogs: CatalogInfo[] }>("catalogs", { signal })).catalogs;
}

export function removeCatalog(name: string): Promise<null> {
  return requestJson(`catalogs/${encodeURIComponent(name)}`, { method: "DELETE" });
}

export function importCatalog({
  file,
  name,
  kind,
  map,
  dryRun,
  ...rest
}: ImportRequest): Promise<ImportReportBody> {
  const query = new URLSearchParams({ name, kind, dryRun: String(dryRun) });
  if (Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
  return uploadFile("catalogs", { file, query, ...rest });
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
