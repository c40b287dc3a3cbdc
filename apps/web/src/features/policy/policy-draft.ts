import { EMOTIONS, INTENTS, type Emotion, type Intent } from "@moodreel/core";
import { canonicalGenres } from "@moodreel/core/genre";
import type { PolicyOfKind } from "@moodreel/client";
import { t } from "../../shared/i18n/t.ts";
import { emotionLabel } from "../../shared/emotions/emotion-words.ts";

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

/**
 * What was edited, on a table that was changed meanwhile: by somebody else, or in another tab. A row that was not
 * edited is as it is there now; without any edit it is the table `onto` itself.
 *
 * @param from the table that the edits were made in
 */
export function rebased(from: PolicyBody, draft: PolicyBody, onto: PolicyBody): PolicyBody {
  let table = onto;
  for (const intent of INTENTS) {
    for (const emotion of EMOTIONS) {
      const row = rowOf(draft, intent, emotion);
      if (isSame(row, rowOf(from, intent, emotion)) || isSame(row, rowOf(table, intent, emotion))) continue;
      table = withRow(table, intent, emotion, row);
    }
  }
  return table;
}

function isSame(one: PolicyRow, other: PolicyRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What keeps a genre from being added to a row; `null` when nothing does. */
export function genreProblem(row: PolicyRow, genre: string): string | null {
  const name = genre.trim();
  if (name === "") return t("policy.write");
  if (name.length > 60) return t("policy.long");
  if (row.some((entry) => isSameGenre(entry.genre, name))) return t("policy.there", { genre: name });
  return row.length >= MOST_GENRES ? t("policy.most", { most: MOST_GENRES }) : null;
}

/** Whatever the case, and in whatever language they are written: both would stand there under one name. */
function isSameGenre(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return true;
  return canonicalGenres(one).join("|") === canonicalGenres(other).join("|");
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
        return t("policy.weightProblem", { genre: wrong.genre, emotion: emotionLabel(emotion) });
    }
  }
  return null;
}
