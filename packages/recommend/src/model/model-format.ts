import type { BlendStage, StaleStages } from "../blend/blend.ts";
import type { Choice } from "../blend/choice.ts";
import type { ModelComponent } from "../blend/model-component.ts";

/**
 * A model as one file: the magic, the version and the header's length (4 bytes each, little-endian),
 * the header as JSON, then columns of numbers one after the other, each from a multiple of 8 on, so
 * that loading is laying views over the bytes. Order of columns: where each id begins, the ids in
 * UTF-8, counts, each trend, of each matrix its offsets, items and weights, of the timeline its times and
 * items, and where there is a choice model the kinds of the timeline's ratings and the items' mean ratings.
 * The header begins with the sum of all other bytes (`model-sum.ts`), which older files have not.
 */
export const MAGIC = "MOODRECM";
export const VERSION = 1;
/** Bytes before the header. */
export const PREFIX = 16;

export interface Header {
  readonly people: number;
  readonly ratings: number;
  readonly until: number;
  readonly items: number;
  readonly idBytes: number;
  readonly trends: readonly number[];
  readonly matrices: readonly { readonly name: string; readonly pairs: number }[];
  readonly components: readonly ModelComponent[];
  readonly stages: readonly BlendStage[];
  readonly stale?: StaleStages;
  /** Ratings of the timeline. */
  readonly events?: number;
  readonly choice?: Choice;
}

export function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
