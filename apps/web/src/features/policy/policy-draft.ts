import { EMOTIONS, type Emotion, type Intent } from "@moodreel/core";
import type { PolicyOfKind } from "@moodreel/client";

type PolicyBody = PolicyOfKind["policy"];

/** Genres that one emotion may have, as the server counts. */
const MOST_GENRES = 20;

export type PolicyRow = NonNullable<PolicyBody[Intent][Emotion]>;

export function rowOf(policy: PolicyBody, intent: Intent, emotion: Emotion): PolicyRow {
  return policy[intent][emotion] ?? [];
}

export function withRow(policy: PolicyBody, intent: Intent, emotion: Emotion, row: PolicyRow): PolicyBody {
  return { ...policy, [intent]: { ...policy[intent], [emotion]: row } };
}

/** What keeps a genre from being added to a row; `null` when nothing does. */
export function genreProblem(row: PolicyRow, genre: string): string | null {
  const name = genre.trim();
  if (name === "") return "Write a genre.";
  if (name.length > 60) return "A genre has at most 60 letters.";
  if (row.some((entry) => entry.genre.toLowerCase() === name.toLowerCase()))
    return `${name} is there already.`;
  return row.length >= MOST_GENRES ? `A row holds at most ${MOST_GENRES} genres.` : null;
}

/** Whether a weight may be stored: over 0, at most 1. */
export function weightFits(weight: number): boolean {
  return weight > 0 && weight <= 1;
}

/** What keeps the whole table from being stored; `null` when nothing does. */
export function policyProblem(policy: PolicyBody): string | null {
  for (const table of Object.values(policy)) {
    for (const emotion of EMOTIONS) {
      const wrong = (table[emotion] ?? []).find(({ weight }) => !weightFits(weight));
      if (wrong !== undefined)
        return `The weight of ${wrong.genre} for ${emotion} must be over 0 and at most 1.`;
    }
  }
  return null;
}
