import type { BlendStage, StaleStages } from "../blend/blend.ts";
import type { Choice } from "../blend/choice.ts";
import type { ModelComponent } from "../blend/model-component.ts";
import type { Timeline } from "../interactions/timeline.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { Neighbours } from "../scorer/neighbours.ts";

/**
 * What was learned from ratings of many people, all that recommending from it takes: a few tens of
 * bytes per pair of neighbours, no ratings and no people. Made by `fitModel`, kept by `writeModel`.
 */
export interface SavedModel {
  readonly items: ItemIndex;
  readonly people: number;
  readonly ratings: number;
  /** The latest rating, seconds since 1970: what is popular now is as of then. */
  readonly until: number;
  /** How many people rated each item. */
  readonly counts: Uint32Array;
  /** How many rated it lately, each fading by its age over `days`. */
  readonly trends: readonly Trend[];
  /**
   * The latest ratings, of whom nobody knows whose they are: for a question about a time before `until` they
   * say what was popular then. Absent where that is never asked.
   */
  readonly timeline?: Timeline;
  readonly matrices: readonly Neighbours[];
  readonly components: readonly ModelComponent[];
  readonly stages: readonly BlendStage[];
  /** Absent in models of versions that had none: then `stages` hold however old the trends are. */
  readonly stale?: StaleStages;
  /** How a list puts its candidates in order; absent where the blend does so as well, or in older models. */
  readonly choice?: SavedChoice;
}

/** A choice model with what it reads of the items beside all else. */
export interface SavedChoice extends Choice {
  /** Of each rating of the timeline, by `rating-kinds.ts`. */
  readonly kinds: Uint8Array;
  /** Shrunken mean rating of each item. */
  readonly means: Float32Array;
}

export interface Trend {
  readonly days: number;
  readonly scores: Float32Array;
}
