import { defaultPolicy, genreWeights, type PolicyTable, type Scores } from "@moodreel/core";
import { dominantOf } from "@moodreel/core/emotion";
import { canonicalKeys } from "@moodreel/core/genre";
import { learn, learnedTable, NOTHING_LEARNED, type Learned } from "@moodreel/core/policy";
import { randomStream } from "@moodreel/core/random";
import { GENRES, type Tastes } from "./person.ts";

/** Cards shown of an evening. */
const CARDS = 5;

/** Chooses the genres of an evening's cards and hears what became of those that were looked at. */
export interface Decider {
  readonly decide: (scores: Scores, evening: number) => readonly string[];
  readonly hear: (scores: Scores, card: string, taken: boolean) => void;
}

export const DECIDER_NAMES = ["oracle", "Moodreel", "ε-greedy", "fixed table"] as const;

export type DeciderName = (typeof DECIDER_NAMES)[number];

const TABLE = defaultPolicy("movie").match;
const KEYS = canonicalKeys(GENRES);

/** @param tastes the hidden ones, for the oracle alone */
export function deciderOf(name: DeciderName, seed: number, tastes: (evening: number) => Tastes): Decider {
  if (name === "oracle") return oracle(tastes);
  if (name === "fixed table") return { decide: (scores) => cardsOf(scores, TABLE), hear: () => {} };
  return name === "Moodreel" ? learner(seed) : greedy(seed);
}

/** Knows the person, but sees their mood no better than the others: the best that can be done with a reading. */
function oracle(tastes: (evening: number) => Tastes): Decider {
  return {
    decide: (scores, evening) => {
      const known = tastes(evening);
      const chance = (key: string): number =>
        Object.entries(known).reduce((sum, [e, row]) => sum + scores[e as keyof Scores] * row[key]!, 0);
      const best = KEYS.reduce((a, b) => (chance(b) > chance(a) ? b : a));
      return Array.from({ length: CARDS }, () => best);
    },
    hear: () => {},
  };
}

/** The product's own way. */
function learner(seed: number): Decider {
  let learned: Learned = NOTHING_LEARNED;
  return {
    decide: (scores, evening) => {
      const salt = (seed * 7919 + evening) >>> 0;
      return cardsOf(scores, learnedTable(learned, TABLE, "match", GENRES, salt, [dominantOf(scores)]));
    },
    hear: (scores, card, taken) => {
      learned = learn(learned, { scores, intent: "match", genres: [card], taken });
    },
  };
}

/** Each card: one in ten at random, else what was taken most often in this mood, the table while nothing is known. */
function greedy(seed: number): Decider {
  const random = randomStream(seed);
  const taken = new Map<string, number>();
  const shown = new Map<string, number>();
  return {
    decide: (scores) => {
      const dominant = dominantOf(scores);
      const named = canonicalKeys((TABLE[dominant] ?? []).map(({ genre }) => genre));
      const rate = (key: string): number => {
        const seen = shown.get(`${dominant} ${key}`) ?? 0;
        return seen === 0 ? (named.includes(key) ? 0.3 : 0) : (taken.get(`${dominant} ${key}`) ?? 0) / seen;
      };
      const best = KEYS.reduce((a, b) => (rate(b) > rate(a) ? b : a));
      return Array.from({ length: CARDS }, () =>
        random() < 0.1 ? KEYS[Math.floor(random() * KEYS.length)]! : best,
      );
    },
    hear: (scores, card, took) => {
      const at = `${dominantOf(scores)} ${card}`;
      shown.set(at, (shown.get(at) ?? 0) + 1);
      if (took) taken.set(at, (taken.get(at) ?? 0) + 1);
    },
  };
}

/** Cards by the weights of the genres that lead, rounded so that the shares come out best, and mixed. */
function cardsOf(scores: Scores, table: PolicyTable): readonly string[] {
  const leading = genreWeights(scores, dominantOf(scores), table).filter(({ leads }) => leads);
  const total = leading.reduce((sum, { weight }) => sum + weight, 0);
  const given = leading.map(() => 0);
  const cards: string[] = [];
  while (cards.length < CARDS) {
    // The genre that is most behind its share gets the next card.
    const owed = leading.map(({ weight }, at) => (weight / total) * (cards.length + 1) - given[at]!);
    const next = owed.indexOf(Math.max(...owed));
    given[next]! += 1;
    cards.push(leading[next]!.key);
  }
  return cards;
}
