import type { LearnedModel, LearnOptions } from "../learn/learn-from-ratings.ts";

export type TrainGiven = LearnOptions;

export type TrainReport = LearnedModel["figures"] & {
  /** Where the model is kept. */
  readonly path: string;
};
