import type { Emotion } from "../emotion/emotion.ts";

/**
 * `match` goes with the mood; `lift` leads away from a bad one. The person chooses.
 *
 * @example
 * ```ts
 * import { INTENTS } from "@moodreel/core";
 *
 * console.log(INTENTS.join()); // match,lift
 * ```
 */
export const INTENTS = ["match", "lift"] as const;

export type Intent = (typeof INTENTS)[number];

export interface WeightedGenre {
  readonly genre: string;
  /** Over 0, at most 1. */
  readonly weight: number;
}

/** Genres for one emotion. An emotion without a row, or with an empty one, is unmapped. */
export type PolicyTable = Readonly<Partial<Record<Emotion, readonly WeightedGenre[]>>>;

/** The editable table: emotion to weighted genres, per intent. */
export type Policy = Readonly<Record<Intent, PolicyTable>>;
