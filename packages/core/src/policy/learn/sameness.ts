import { EMOTIONS } from "../../emotion/emotion.ts";
import type { Intent } from "../policy.ts";
import { betaOf, logEvidence } from "./beta.ts";
import { tablePrior, type NamedRows } from "./by-mood.ts";
import { outcomesOf, type Learned } from "./learned.ts";
import type { Prior } from "./prior.ts";

/** If the same is wanted in every mood. */
export const SAME: Prior = { mean: 0.06, strength: 4 };
/** Odds, before anything is known, that somebody whom the table does not suit wants the same in every mood. */
const SAME_ODDS = 0.4;
/** How far evidence may move the logarithm of these odds. */
const MOST = 4;

/** How likely somebody whom the table does not suit wants the same in every mood: which of the two predicted better. */
export function sameness(learned: Learned, rows: NamedRows, intent: Intent, keys: readonly string[]): number {
  let evidence = 0;
  for (const key of keys) {
    let [taken, passed] = [0, 0];
    for (const emotion of EMOTIONS) {
      const own = outcomesOf(learned, intent, emotion, key);
      // A genre that the row names is evidence about the table, and was perhaps learned while it suited.
      if (own.taken + own.passed === 0 || rows.get(emotion)?.has(key) === true) continue;
      taken += own.taken;
      passed += own.passed;
      const { mean, strength } = tablePrior(rows, emotion, key);
      evidence -= logEvidence(betaOf(mean, strength), own.taken, own.passed);
    }
    if (taken + passed > 0) evidence += logEvidence(betaOf(SAME.mean, SAME.strength), taken, passed);
  }
  return 1 / (1 + Math.exp(-Math.log(SAME_ODDS) - Math.max(-MOST, Math.min(MOST, evidence))));
}
