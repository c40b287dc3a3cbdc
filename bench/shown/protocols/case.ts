import type { Emotion } from "@moodreel/core";
import type { Interactions, ScoreRequest } from "@moodreel/recommend";

/** One person to recommend for, the film that they went on to like, and the mood that leads to its genre. */
export interface Case {
  readonly person: string;
  readonly request: ScoreRequest;
  /** Position in the items of all ratings. */
  readonly target: number;
  readonly emotion: Emotion;
}

/** What may be learned from, and what is asked. */
export interface Split {
  readonly train: Interactions;
  readonly cases: readonly Case[];
}

export interface SplitOptions {
  readonly seed: number;
  /** Cases, at most. */
  readonly most: number;
  /** The mood that leads to a film; `undefined` for one that no mood leads to, which is not asked for. */
  readonly moodOf: (film: string, person: string) => Emotion | undefined;
}

/** A way to part ratings. Settings are chosen on a split of the training part by the same way. */
export interface Protocol {
  readonly key: "leaveLastOut" | "causal50" | "causal75" | "cold";
  readonly title: string;
  /** One split, or several of different people where one has too few. */
  readonly splits: (ratings: Interactions, options: SplitOptions) => readonly Split[];
  /** How the training part is split to choose settings. */
  readonly inner: (train: Interactions, options: SplitOptions) => Split;
}
