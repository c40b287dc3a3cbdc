import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { betaOf, logEvidence } from "./beta.ts";
import { outcomesOf, type Learned } from "./learned.ts";
import { namedGenres } from "./named-genres.ts";

/** How items of a row's first genre are taken by people whom the table suits, and by others: means and strengths. */
export const SUITED = { mean: 0.3, strength: 20 } as const;
export const UNSUITED = { mean: 0.06, strength: 8 } as const;

/** Odds, before anything is known, that the table suits a person: the prior strength of the whole table. */
const PRIOR_ODDS = 3;
/** What other moods say about this one counts so much less. */
const ELSEWHERE = 0.5;
/**
 * How far evidence may move the logarithm of the odds. Against the table: so far that there is a way
 * back. For it: less, so that a person whose taste turns is believed in a few evenings.
 */
const MOST_AGAINST = 6;
const MOST_FOR = 1.8;

/**
 * How likely the table suits this person in this mood, 0 to 1, by Bayes' rule from how items of the
 * row's own genres were taken: the odds before, times how much better "suited" predicted the outcomes
 * than "unsuited" in this mood and, damped, in the others. Never 0 or 1: the table is never forgotten.
 */
export function trust(learned: Learned, table: PolicyTable, intent: Intent, emotion: Emotion): number {
  const elsewhere = EMOTIONS.filter((other) => other !== emotion).reduce(
    (sum, other) => sum + rowEvidence(learned, table, intent, other),
    0,
  );
  const odds =
    Math.log(PRIOR_ODDS) +
    within(rowEvidence(learned, table, intent, emotion)) +
    within(ELSEWHERE * elsewhere);
  return 1 / (1 + Math.exp(-odds));
}

function rowEvidence(learned: Learned, table: PolicyTable, intent: Intent, emotion: Emotion): number {
  return namedGenres(table, emotion).reduce((sum, { key, share }) => {
    const { taken, passed } = outcomesOf(learned, intent, emotion, key);
    const suited = betaOf(SUITED.mean, SUITED.strength);
    const unsuited = betaOf(UNSUITED.mean, UNSUITED.strength);
    return sum + share * (logEvidence(suited, taken, passed) - logEvidence(unsuited, taken, passed));
  }, 0);
}

function within(evidence: number): number {
  return Math.max(-MOST_AGAINST, Math.min(MOST_FOR, evidence));
}
