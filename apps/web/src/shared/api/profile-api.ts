import type { Emotion, Kind, Reaction } from "@moodreel/core";
import type {
  HistoryResponse,
  ImportedRatingsBody,
  LearnedResponse,
  NewRating,
  NewReaction,
  OpinionBody,
  Passed,
  ProfileExportBody,
  ProfileInfo,
  WhyNotRequest,
  WhyNotResponse,
} from "@moodreel/server/schema";
import { requestJson } from "./request-json.ts";
import { uploadFile } from "./upload-file.ts";

export async function listProfiles(signal: AbortSignal): Promise<readonly ProfileInfo[]> {
  return (await requestJson<{ profiles: ProfileInfo[] }>("profiles", { signal })).profiles;
}

export function createProfile(name: string): Promise<ProfileInfo> {
  return requestJson("profiles", { method: "POST", body: { name } });
}

export function keepMoods(name: string, keepsMoods: boolean): Promise<ProfileInfo> {
  return requestJson(at(name), { method: "PATCH", body: { keepsMoods } });
}

export function deleteProfile(name: string): Promise<null> {
  return requestJson(at(name), { method: "DELETE" });
}

export function exportProfile(name: string): Promise<ProfileExportBody> {
  return requestJson(at(name, "export"));
}

export async function listOpinions(
  name: string,
  kind: Kind,
  signal: AbortSignal,
): Promise<readonly OpinionBody[]> {
  const path = `${at(name, "reactions")}?kind=${kind}`;
  return (await requestJson<{ opinions: OpinionBody[] }>(path, { signal })).opinions;
}

export function react(name: string, body: NewReaction): Promise<OpinionBody> {
  return requestJson(at(name, "reactions"), { method: "POST", body });
}

export function rateItem(name: string, body: NewRating): Promise<OpinionBody> {
  return requestJson(at(name, "ratings"), { method: "POST", body });
}

export interface Withdrawal {
  readonly item: string;
  readonly kind: Kind;
  readonly reaction: Reaction | "rating";
}

export function withdraw(name: string, { item, kind, reaction }: Withdrawal): Promise<OpinionBody> {
  const query = new URLSearchParams({ item, kind, reaction });
  return requestJson(`${at(name, "reactions")}?${query}`, { method: "DELETE" });
}

export function passOver(name: string, body: Passed): Promise<null> {
  return requestJson(at(name, "passed"), { method: "POST", body });
}

export function correctReading(name: string, looked: Emotion, felt: Emotion): Promise<null> {
  return requestJson(at(name, "corrections"), { method: "POST", body: { looked, felt } });
}

export function readLearned(name: string, kind: Kind, signal: AbortSignal): Promise<LearnedResponse> {
  return requestJson(`${at(name, "learned")}?kind=${kind}`, { signal });
}

export function resetLearned(name: string, kind: Kind): Promise<null> {
  return requestJson(`${at(name, "learned")}?kind=${kind}`, { method: "DELETE" });
}

export function readHistory(name: string, signal: AbortSignal): Promise<HistoryResponse> {
  return requestJson(at(name, "history"), { signal });
}

export function clearHistory(name: string): Promise<null> {
  return requestJson(at(name, "history"), { method: "DELETE" });
}

export function askWhyNot(body: WhyNotRequest): Promise<WhyNotResponse> {
  return requestJson("recommendations/why-not", { method: "POST", body });
}

export interface RatingsRequest {
  readonly file: File;
  readonly kind: Kind;
  /** Where the items are looked for; `null` for the newest of the kind. */
  readonly catalog: string | null;
  /** Whose, of a file with the ratings of several people. */
  readonly user: string | null;
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

export function importRatings(name: string, request: RatingsRequest): Promise<ImportedRatingsBody> {
  const { file, kind, catalog, user, onProgress, signal } = request;
  const query = new URLSearchParams({ kind });
  if (catalog !== null) query.set("catalog", catalog);
  if (user !== null) query.set("user", user);
  return uploadFile(at(name, "imports"), { file, query, onProgress, signal });
}

function at(name: string, part?: string): string {
  return `profiles/${encodeURIComponent(name)}${part === undefined ? "" : `/${part}`}`;
}
