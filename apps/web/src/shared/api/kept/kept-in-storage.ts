import { NOTHING_KEPT, type KeptAnswers } from "./kept-answers.ts";

/** The number changes with the form of what is kept: an older one counts as absent. */
const KEY = "moodreel.lists.1";

export function readKept(): KeptAnswers {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Partial<KeptAnswers> | null;
    const isWhole = [kept?.catalogs, kept?.profiles, kept?.lists].every(Array.isArray);
    return isWhole ? (kept as KeptAnswers) : NOTHING_KEPT;
  } catch {
    return NOTHING_KEPT;
  }
}

export function writeKept(kept: KeptAnswers): void {
  try {
    if (kept.lists.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage, or with a full one, there is nothing from earlier.
  }
}
