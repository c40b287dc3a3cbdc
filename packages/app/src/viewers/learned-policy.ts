import type { Emotion, Intent, PolicyTable } from "@moodreel/core";
import { genreOrigin, learnedTable, meanTable, type GenreOrigin } from "@moodreel/core/policy";
import type { ProfileState } from "@moodreel/store";

/** What was learned of how viewers choose in a mood. */
export interface LearnedPolicy {
  /** Whether anything was learned that a table could differ by. */
  readonly hasLearned: boolean;
  /** The mean of the tables that each viewer's choices make of the person's own. */
  readonly table: (asked: TableRequest) => PolicyTable;
  /** Why a genre, by key, leads in an emotion. */
  readonly originOf: (table: PolicyTable, intent: Intent) => (genre: string, emotion: Emotion) => GenreOrigin;
}

interface TableRequest {
  readonly table: PolicyTable;
  readonly intent: Intent;
  /** Those of the catalogue. */
  readonly genres: readonly string[];
  readonly seed: number;
  readonly emotions: readonly Emotion[];
}

export function learnedPolicy(states: readonly ProfileState[]): LearnedPolicy {
  return {
    hasLearned: states.some(({ learned }) =>
      Object.values(learned).some((rows) => Object.keys(rows).length > 0),
    ),
    table: ({ table, intent, genres, seed, emotions }) =>
      meanTable(states.map(({ learned }) => learnedTable(learned, table, intent, genres, seed, emotions))),
    originOf: (table, intent) => (genre, emotion) => {
      const origins = states.map(({ learned }) => genreOrigin(learned, table, intent, emotion, genre));
      return origins.find((origin) => origin !== "tried") ?? "tried";
    },
  };
}
