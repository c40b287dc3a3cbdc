/** What an item's score is made of. */
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

/** The terms that have something to say, with weights scaled to sum to 1. */
export function termsOf(
  values: Readonly<Partial<Record<TermName, number>>>,
  tasteCertainty: number,
): readonly Term[] {
  const present = TERM_NAMES.flatMap((name) => {
    const value = values[name];
    const weight = WEIGHTS[name] * (name === "taste" ? tasteCertainty : 1);
    return value === undefined || weight === 0 ? [] : [{ name, value, weight }];
  });
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  return present.map((term) => ({ ...term, weight: term.weight / total }));
}

/** Σ weight · value: 0 to 1. */
export function scoreOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight, value }) => sum + weight * value, 0);
}
