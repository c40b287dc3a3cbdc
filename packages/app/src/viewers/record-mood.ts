import type { Intent, Kind, Mood } from "@moodreel/core";
import { isFeeling } from "@moodreel/core/feeling";
import type { Basis } from "@moodreel/core/rank";
import type { MoodEntry, ProfileStore } from "@moodreel/store";

/** Lists for the same mood within this time are one evening's, ms. */
const SAME_EVENING_MS = 30 * 60_000;

export interface MoodRecord {
  readonly mood: Mood;
  /** The word that was said, where one was; it is kept as it was said. */
  readonly basis: Basis;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog: string | null;
  /** ISO 8601 */
  readonly at: string;
}

/**
 * Adds a mood to the history of each of the profiles, where they still agree to one. Nobody waits for the disk: it comes
 * with a list, which is what was asked for.
 */
export async function recordMood(
  profiles: ProfileStore,
  names: readonly string[],
  { mood: { dominant, scores }, basis, intent, kind, catalog, at }: MoodRecord,
): Promise<void> {
  if (dominant === "unsure") return;
  const said = isFeeling(basis) ? { feeling: basis } : {};
  await Promise.all(
    names.map((name) =>
      profiles.configure(
        name,
        ({ profile, lastMood }) => {
          const same =
            lastMood !== null &&
            lastMood.dominant === dominant &&
            lastMood.feeling === said.feeling &&
            lastMood.intent === intent &&
            lastMood.kind === kind &&
            Date.parse(at) - Date.parse(lastMood.at) < SAME_EVENING_MS;
          if (!profile.keepsMoods || same) return {};
          const entry: MoodEntry = { at, dominant, scores, ...said, intent, kind, catalog, picked: [] };
          return { mood: entry };
        },
        "seen",
      ),
    ),
  );
}
