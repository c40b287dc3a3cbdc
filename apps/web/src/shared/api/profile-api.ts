import type { PersonalMap } from "@moodreel/core/item";
import type { Emotion, Kind, Reaction } from "@moodreel/core";
import type {
  History,
  ImportedRatings,
  LearnedPolicy,
  NewRating,
  NewReaction,
  Opinion,
  Passed,
  ViewerExport,
  Viewer,
} from "@moodreel/client";

interface Withdrawal {
  readonly item: string;
  readonly kind: Kind;
  readonly reaction: Reaction | "rating";
}

export interface RatingsRequest {
  readonly file: File;
  /** `null` for what the file says. */
  readonly kind: Kind | null;
  /** Whose, of a file with the ratings of several people. */
  readonly user: string | null;
  /** What the columns mean, of a file that is no known export. */
  readonly map: PersonalMap | null;
  /** Only shows what each entry would be taken for. */
  readonly dryRun: boolean;
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** What is kept of the people who watch. */
export interface ProfileApi {
  listProfiles(signal: AbortSignal): Promise<readonly Viewer[]>;
  createProfile(name: string): Promise<Viewer>;
  keepMoods(name: string, keepsMoods: boolean): Promise<Viewer>;
  /** Years; `null` takes the limit away. */
  limitAge(name: string, ageLimit: number | null): Promise<Viewer>;
  deleteProfile(name: string): Promise<void>;
  exportProfile(name: string): Promise<ViewerExport>;

  /** @param beside others who look along: nothing comes that the age limit of one of them keeps away */
  listOpinions(
    name: string,
    kind: Kind,
    signal: AbortSignal,
    beside?: readonly string[],
  ): Promise<readonly Opinion[]>;
  react(name: string, body: NewReaction): Promise<Opinion>;
  rateItem(name: string, body: NewRating): Promise<Opinion>;
  withdraw(name: string, withdrawal: Withdrawal): Promise<Opinion>;
  passOver(name: string, body: Passed): Promise<void>;
  correctReading(name: string, looked: Emotion, felt: Emotion): Promise<void>;
  importRatings(name: string, request: RatingsRequest): Promise<ImportedRatings>;

  readLearned(name: string, kind: Kind, signal: AbortSignal): Promise<LearnedPolicy>;
  resetLearned(name: string, kind: Kind): Promise<void>;
  readHistory(name: string, signal: AbortSignal): Promise<History>;
  clearHistory(name: string): Promise<void>;
}
