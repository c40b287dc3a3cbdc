import type { Filters, Intent, Kind, Mood, Recommendation } from "@moodreel/core";
import type { Effort } from "@moodreel/core/feel";
import type { Basis, Renown } from "@moodreel/core/rank";
import type { Viewers } from "../viewers/viewers.ts";
import type { WatchlistUse } from "@moodreel/core/recommend";

export interface StoreRequest {
  readonly mood: Mood;
  readonly basis: Basis;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog?: string | undefined;
  readonly filters: Filters;
  /** Genres that a word for the mood asks for: where the catalogue has any, they lead in place of the policy's. */
  readonly genresAsked?: readonly string[] | undefined;
  readonly count: number;
  readonly seed: number;
  readonly diversity?: number | undefined;
  readonly effort?: Effort | undefined;
  readonly renown?: Renown | undefined;
  readonly variety?: number | undefined;
  readonly viewers?: Viewers | undefined;
  readonly watchlist?: WatchlistUse | undefined;
  /** Nobody said how they feel, and of the watchlist any item will do: its mood is a guess, and leaves none out. */
  readonly anyMood?: boolean | undefined;
  readonly includeErotica?: boolean | undefined;
}

export type StoreRecommendation = Recommendation & {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
};
