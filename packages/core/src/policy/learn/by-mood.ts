import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import { rememberByObject } from "../../remember.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { meanOf } from "./beta.ts";
import { outcomesOf, type Learned } from "./learned.ts";
import { namedGenres } from "./named-genres.ts";
import { after, type Prior } from "./prior.ts";

/**
 * Means and strengths, if each mood wants something of its own but not what the table has: of genres in
 * the row, in other rows, and in no row.
 */
const NAMED_HERE = { mean: 0.04, strength: 8 };
const NAMED_FOR_ANOTHER = { mean: 0.1, strength: 4 };
const NEVER_NAMED = { mean: 0.035, strength: 6 };
/** The favourite of another mood, by how surely it is that: what the mean of its prior falls to. */
const CLAIMED = 0.02;
/** Means in another mood from which a genre begins to be its favourite, and after how much more it surely is. */
const CLAIM_FROM = 0.12;
const CLAIM_SPAN = 0.08;
/** Per emotion the keys of the genres that the table names. */
export type NamedRows = ReadonlyMap<Emotion, ReadonlySet<string>>;

export const namedRows = rememberByObject(
  (table: PolicyTable): NamedRows =>
    new Map(EMOTIONS.map((emotion) => [emotion, new Set(namedGenres(table, emotion).map(({ key }) => key))])),
);

const namedAnywhere = rememberByObject(
  (rows: NamedRows): ReadonlySet<string> => new Set([...rows.values()].flatMap((row) => [...row])),
);

/** Without regard to what was learned elsewhere. */
export function tablePrior(rows: NamedRows, emotion: Emotion, key: string): Prior {
  if (rows.get(emotion)?.has(key) === true) return NAMED_HERE;
  return namedAnywhere(rows).has(key) ? NAMED_FOR_ANOTHER : NEVER_NAMED;
}

/** With regard to it: the favourite of one mood is less likely that of another. */
export function byMoodPrior(
  learned: Learned,
  rows: NamedRows,
  intent: Intent,
  emotion: Emotion,
  key: string,
): Prior {
  const prior = tablePrior(rows, emotion, key);
  const claim = claimOf(learned, intent, emotion, key, prior);
  return { ...prior, mean: prior.mean + (Math.min(CLAIMED, prior.mean) - prior.mean) * claim };
}

/**
 * How surely the genre is the favourite of another mood, 0 to 1: by its mean there, from a little over
 * the prior's on.
 */
function claimOf(learned: Learned, intent: Intent, emotion: Emotion, key: string, prior: Prior): number {
  return EMOTIONS.reduce((most, other) => {
    if (other === emotion) return most;
    const mean = meanOf(after(prior, outcomesOf(learned, intent, other, key)));
    return Math.max(most, Math.min(1, (mean - CLAIM_FROM) / CLAIM_SPAN));
  }, 0);
}
