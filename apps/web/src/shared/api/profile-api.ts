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
} from "@moodreel/server/schema";

interface Withdrawal {
  readonly item: string;
  readonly kind: Kind;
  readonly reaction: Reaction | "rating";
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

/** What is kept of the people who watch. */
export interface ProfileApi {
  listProfiles(signal: AbortSignal): Promise<readonly ProfileInfo[]>;
  createProfile(name: string): Promise<ProfileInfo>;
  keepMoods(name: string, keepsMoods: boolean): Promise<ProfileInfo>;
  deleteProfile(name: string): Promise<void>;
  exportProfile(name: string): Promise<ProfileExportBody>;

  listOpinions(name: string, kind: Kind, signal: AbortSignal): Promise<readonly OpinionBody[]>;
  react(name: string, body: NewReaction): Promise<OpinionBody>;
  rateItem(name: string, body: NewRating): Promise<OpinionBody>;
  withdraw(name: string, withdrawal: Withdrawal): Promise<OpinionBody>;
  passOver(name: string, body: Passed): Promise<void>;
  correctReading(name: string, looked: Emotion, felt: Emotion): Promise<void>;
  importRatings(name: string, request: RatingsRequest): Promise<ImportedRatingsBody>;

  readLearned(name: string, kind: Kind, signal: AbortSignal): Promise<LearnedResponse>;
  resetLearned(name: string, kind: Kind): Promise<void>;
  readHistory(name: string, signal: AbortSignal): Promise<HistoryResponse>;
  clearHistory(name: string): Promise<void>;
}
