/** The parts of an item's score. */
export const TERM_NAMES = ["genre", "feel", "effort", "renown", "quality", "taste", "freshness"] as const;

export type TermName = (typeof TERM_NAMES)[number];

export interface Term {
  readonly name: TermName;
  /** Over 0. Those of an item sum to 1, but for freshness, which only takes away. */
  readonly weight: number;
  /** 0 to 1; of freshness −1 to 0, and of taste so too for what is foretold to be disliked. */
  readonly value: number;
}

/**
 * What each term weighs beside the others. Taste counts by how much is known of it. The genre
 * counts little here because every candidate has one that the mood wants.
 */
const WEIGHTS: Readonly<Record<Exclude<TermName, "freshness">, number>> = {
  genre: 0.25,
  feel: 0.15,
  effort: 0.8,
  renown: 1,
  quality: 0.6,
  taste: 1,
};

/** What an item loses that was passed over again and again. */
const PENALTY = 0.4;

/** What each term weighs for a request; 0 for one of which nothing is known. */
export type TermWeights = Readonly<Record<TermName, number>>;

/**
 * A taste that was learned from what many people chose has quality in it: beside one that is certain and knows all
 * candidates, quality weighs less by this share. Beside one that knows half of them or fewer it weighs in full, since
 * nothing else speaks for the others.
 */
const IN_TASTE = 0.5;

/**
 * @param tasteKnows the share of the candidates that the taste knows from what many people chose
 * @param renownShare how far it matters how well known an item is, 0 to 1
 */
export function termWeights(
  { feel, effort, taste, freshness }: Readonly<Record<"feel" | "effort" | "taste" | "freshness", boolean>>,
  tasteCertainty: number,
  tasteKnows = 0,
  renownShare = 0,
): TermWeights {
  const raw = {
    genre: WEIGHTS.genre,
    feel: feel ? WEIGHTS.feel : 0,
    effort: effort ? WEIGHTS.effort : 0,
    renown: WEIGHTS.renown * renownShare,
    quality: WEIGHTS.quality * (1 - IN_TASTE * tasteCertainty * Math.max(0, 2 * tasteKnows - 1)),
    taste: taste ? WEIGHTS.taste * tasteCertainty : 0,
  };
  const total = raw.genre + raw.feel + raw.effort + raw.renown + raw.quality + raw.taste;
  return {
    genre: raw.genre / total,
    feel: raw.feel / total,
    effort: raw.effort / total,
    renown: raw.renown / total,
    quality: raw.quality / total,
    taste: raw.taste / total,
    freshness: freshness ? PENALTY : 0,
  };
}

type Values = Readonly<Record<TermName, number>>;

/** The terms with a weight; freshness only where it takes something away. */
export function termsOf(values: Values, weights: TermWeights): readonly Term[] {
  return TERM_NAMES.filter((name) => weights[name] > 0 && (name !== "freshness" || values.freshness < 0)).map(
    (name) => ({ name, value: values[name], weight: weights[name] }),
  );
}

/** Σ weight · value: 0 to 1, less what freshness takes away. */
export function scoreOf(values: Values, weights: TermWeights): number {
  return (
    weights.genre * values.genre +
    weights.feel * values.feel +
    weights.effort * values.effort +
    weights.renown * values.renown +
    weights.quality * values.quality +
    weights.taste * values.taste +
    weights.freshness * values.freshness
  );
}
