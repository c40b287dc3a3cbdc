import type { Emotion, Intent, PolicyTable } from "@moodreel/core";
import {
  genreOrigin,
  learnedTable,
  meanTable,
  unwelcomeGenres,
  type GenreOrigin,
} from "@moodreel/core/policy";
import { keysOfGenres } from "@moodreel/core/genre";
import { passedLately } from "@moodreel/core/profile";
import { worthTrying } from "./worth-trying.ts";
import type { ProfileState } from "@moodreel/store";

/** What was learned of how viewers choose in a mood. */
export interface LearnedPolicy {
  /** Whether anything was learned that a table could differ by. */
  readonly hasLearned: boolean;
  /** The mean of the tables that each viewer's choices make of the person's own. */
  readonly table: (asked: TableRequest) => PolicyTable;
  /** Keys of genres that all of them have passed over again and again in a mood, and lately. */
  readonly unwelcome: (intent: Intent, emotion: Emotion) => readonly string[];
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

/** @param at ISO 8601 */
export function learnedPolicy(states: readonly ProfileState[], at: string): LearnedPolicy {
  const unwelcome: LearnedPolicy["unwelcome"] = (intent, emotion) => {
    const [first = [], ...others] = states.map((state) => unwelcomeTo(state, intent, emotion, at));
    return first.filter((key) => others.every((keys) => keys.includes(key)));
  };
  return {
    hasLearned: states.some(({ learned }) =>
      Object.values(learned).some((rows) => Object.keys(rows).length > 0),
    ),
    table: ({ table, intent, genres, seed, emotions }) =>
      meanTable(
        states.map((state) =>
          learnedTable(state.learned, table, intent, worthTrying(state, genres), seed, emotions, (emotion) =>
            unwelcome(intent, emotion),
          ),
        ),
      ),
    unwelcome,
    originOf: (table, intent) => (genre, emotion) => {
      const origins = states.map(({ learned }) => genreOrigin(learned, table, intent, emotion, genre));
      return origins.find((origin) => origin !== "tried") ?? "tried";
    },
  };
}

/** As long as items of it that were passed over are remembered so often: halved every two weeks. */
const LATELY = 3;

function unwelcomeTo(
  { learned, opinions }: ProfileState,
  intent: Intent,
  emotion: Emotion,
  at: string,
): readonly string[] {
  const keys = unwelcomeGenres(learned, intent, emotion);
  if (keys.length === 0) return keys;
  const passed = opinions.filter(({ passedAt }) => passedAt !== null);
  return keys.filter((key) => {
    const ofGenre = passed.filter(({ item }) => keysOfGenres(item.genres).includes(key));
    return ofGenre.reduce((sum, opinion) => sum + passedLately(opinion, at), 0) >= LATELY;
  });
}
