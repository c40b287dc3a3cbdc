/** The parts of an item's score. */
export const TERM_NAMES = ["genre", "feel", "quality", "taste", "freshness"] as const;

export type TermName = (typeof TERM_NAMES)[number];

export interface Term {
  readonly name: TermName;
  /** Share of the ranking that it decides, over 0; those of an item sum to 1. */
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
}

/**
 * What each term weighs beside the others. Taste counts by how much is known of it. The genre
 * counts little here because every candidate has one that the mood wants.
 */
const WEIGHTS: Readonly<Record<TermName, number>> = {
  genre: 0.25,
  feel: 0.15,
  quality: 0.6,
  taste: 0.8,
  freshness: 0.3,
};

/** What each term weighs for a request, scaled to sum to 1; 0 for one of which nothing is known. */
export type TermWeights = Readonly<Record<TermName, number>>;

export function termWeights(
  { feel, taste, freshness }: Readonly<Record<"feel" | "taste" | "freshness", boolean>>,
  tasteCertainty: number,
): TermWeights {
  const raw: Record<TermName, number> = {
    genre: WEIGHTS.genre,
    feel: feel ? WEIGHTS.feel : 0,
    quality: WEIGHTS.quality,
    taste: taste ? WEIGHTS.taste * tasteCertainty : 0,
    freshness: freshness ? WEIGHTS.freshness : 0,
  };
  const total = TERM_NAMES.reduce((sum, name) => sum + raw[name], 0);
  for (const name of TERM_NAMES) raw[name] /= total;
  return raw;
}

type Values = Readonly<Record<TermName, number>>;

/** The terms with a weight. */
export function termsOf(values: Values, weights: TermWeights): readonly Term[] {
  return TERM_NAMES.filter((name) => weights[name] > 0).map((name) => ({
    name,
    value: values[name],
    weight: weights[name],
  }));
}

/** Σ weight · value: 0 to 1. */
export function scoreOf(values: Values, weights: TermWeights): number {
  return (
    weights.genre * values.genre +
    weights.feel * values.feel +
    weights.quality * values.quality +
    weights.taste * values.taste +
    weights.freshness * values.freshness
  );
}
