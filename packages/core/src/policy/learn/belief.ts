import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import { canonicalGenres } from "../../genre/canonical-genres.ts";
import { genreKey } from "../../genre/genre-key.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { betaOf, logEvidence, meanOf, type Beta } from "./beta.ts";
import { outcomesElsewhere, outcomesOf, type Learned, type Outcomes } from "./learned.ts";
import { namedGenres } from "./named-genres.ts";
import { SUITED, trust, UNSUITED } from "./trust.ts";

/**
 * The ways in which people are known to differ from each other: the table suits them; each mood wants
 * something of its own, but not what the table says; or they want the same whatever the mood.
 */
export const WAYS = ["table", "by-mood", "same"] as const;

export type Way = (typeof WAYS)[number];

/** How likely a person is to take an item of a genre in an emotion, under each of the ways. */
interface Belief {
  readonly genre: string;
  readonly key: string;
  readonly chance: Readonly<Record<Way, Beta>>;
  /** Lessons about the genre in this very emotion. */
  readonly lessons: number;
}

export interface Beliefs {
  /** How likely each way is the person's, in this mood; sums to 1. */
  readonly ways: Readonly<Record<Way, number>>;
  readonly genres: readonly Belief[];
}

/** Means and strengths of priors: of what a row does not name, if the table suits. */
const OTHER_WHEN_SUITED = { mean: 0.04, strength: 12 };
/** If moods want something of their own: of what the row names, what other rows name, what none does. */
const NAMED_HERE = { mean: 0.04, strength: 8 };
const NAMED_FOR_ANOTHER = { mean: 0.1, strength: 4 };
const NEVER_NAMED = { mean: 0.035, strength: 6 };
/** If the same is wanted in every mood. */
const SAME = { mean: 0.06, strength: 4 };
/** The favourite of another mood, by how surely it is that: what the mean of its prior falls to. */
const CLAIMED = 0.02;
/** Means in another mood from which a genre begins to be its favourite, and after how much more it surely is. */
const CLAIM_FROM = 0.12;
const CLAIM_SPAN = 0.08;
/** Odds, before anything is known, that somebody whom the table does not suit wants the same in every mood. */
const SAME_ODDS = 0.4;
/** How far evidence may move the logarithm of these odds. */
const MOST = 4;

/**
 * What is believed of each genre in an emotion: a prior by the table and by the way, plus what was
 * taken and passed over, in this emotion or, if the same is wanted in every mood, in all.
 *
 * @param genres that could be recommended, beside those that the row names
 */
export function beliefs(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  emotion: Emotion,
  genres: readonly string[],
): Beliefs {
  const named = new Map(namedGenres(table, emotion).map((one) => [one.key, one]));
  const rows = namedRows(table);
  const all = new Map([...named.values()].map(({ key, genre }) => [key, genre]));
  for (const genre of genres.flatMap(canonicalGenres)) {
    const key = genreKey(genre);
    if (!all.has(key)) all.set(key, genre);
  }
  const believed = [...all].map(([key, genre]): Belief => {
    const own = outcomesOf(learned, intent, emotion, key);
    const other = outcomesElsewhere(learned, intent, emotion, key);
    const share = named.get(key)?.share;
    const suited =
      share === undefined
        ? OTHER_WHEN_SUITED
        : { ...SUITED, mean: UNSUITED.mean + (SUITED.mean - UNSUITED.mean) * share };
    const byMood = byMoodPrior(rows, emotion, key);
    const claim = claimOf(learned, rows, intent, emotion, key, byMood);
    const mean = byMood.mean + (Math.min(CLAIMED, byMood.mean) - byMood.mean) * claim;
    return {
      genre,
      key,
      chance: {
        table: after(suited, own),
        "by-mood": after({ ...byMood, mean }, own),
        same: after(SAME, { taken: own.taken + other.taken, passed: own.passed + other.passed }),
      },
      lessons: own.taken + own.passed,
    };
  });
  const suits = trust(learned, table, intent, emotion);
  const same = sameness(learned, rows, intent, [...all.keys()]);
  return {
    ways: { table: suits, "by-mood": (1 - suits) * (1 - same), same: (1 - suits) * same },
    genres: believed,
  };
}

/** The chance that an item of the genre is taken, over all ways. */
export function expectedChance({ chance }: Pick<Belief, "chance">, ways: Beliefs["ways"]): number {
  return WAYS.reduce((sum, way) => sum + ways[way] * meanOf(chance[way]), 0);
}

/**
 * How surely the genre is the favourite of another mood, 0 to 1: by its mean there, from a little over
 * the prior's on.
 */
function claimOf(
  learned: Learned,
  rows: NamedRows,
  intent: Intent,
  emotion: Emotion,
  key: string,
  prior: Prior,
): number {
  return EMOTIONS.reduce((most, other) => {
    if (other === emotion) return most;
    const mean = meanOf(after(prior, outcomesOf(learned, intent, other, key)));
    return Math.max(most, Math.min(1, (mean - CLAIM_FROM) / CLAIM_SPAN));
  }, 0);
}

/** How likely somebody whom the table does not suit wants the same in every mood: which of the two foretold better. */
function sameness(learned: Learned, rows: NamedRows, intent: Intent, keys: readonly string[]): number {
  let evidence = 0;
  for (const key of keys) {
    let [taken, passed] = [0, 0];
    for (const emotion of EMOTIONS) {
      const own = outcomesOf(learned, intent, emotion, key);
      // What the row names speaks for or against the table, and was perhaps learned while it suited.
      if (own.taken + own.passed === 0 || rows.get(emotion)?.has(key) === true) continue;
      taken += own.taken;
      passed += own.passed;
      const { mean, strength } = byMoodPrior(rows, emotion, key);
      evidence -= logEvidence(betaOf(mean, strength), own.taken, own.passed);
    }
    if (taken + passed > 0) evidence += logEvidence(betaOf(SAME.mean, SAME.strength), taken, passed);
  }
  return 1 / (1 + Math.exp(-Math.log(SAME_ODDS) - Math.max(-MOST, Math.min(MOST, evidence))));
}

interface Prior {
  readonly mean: number;
  /** In lessons. */
  readonly strength: number;
}

/** Per emotion the keys of the genres that the table names. */
type NamedRows = ReadonlyMap<Emotion, ReadonlySet<string>>;

function namedRows(table: PolicyTable): NamedRows {
  return new Map(
    EMOTIONS.map((emotion) => [emotion, new Set(namedGenres(table, emotion).map(({ key }) => key))]),
  );
}

function byMoodPrior(rows: NamedRows, emotion: Emotion, key: string): Prior {
  if (rows.get(emotion)?.has(key) === true) return NAMED_HERE;
  return [...rows.values()].some((row) => row.has(key)) ? NAMED_FOR_ANOTHER : NEVER_NAMED;
}

function after({ mean, strength }: Prior, { taken, passed }: Outcomes): Beta {
  const { a, b } = betaOf(mean, strength);
  return { a: a + taken, b: b + passed };
}
