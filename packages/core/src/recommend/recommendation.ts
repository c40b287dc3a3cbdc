import type { Emotion } from "../emotion/emotion.ts";
import type { Item } from "../item/item.ts";
import type { Mood } from "../mood/mood.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { Reason } from "../rank/reason.ts";
import type { Term } from "../rank/terms.ts";
import type { FilterName } from "./filters.ts";
import type { RuleName } from "./rule-name.ts";

export interface RecommendedItem extends Item {
  /** How well it suits, 0 to 1: Σ weight · value of the terms. */
  readonly score: number;
  readonly terms: readonly Term[];
  /** Why it is on the list, in English. */
  readonly reasons: readonly string[];
  /** The same by its parts. */
  readonly why: readonly Reason[];
}

/** The outcomes of asking for items: values, never exceptions. */
export type Recommendation =
  | {
      readonly outcome: "items";
      readonly message: string;
      readonly mood: Mood;
      readonly genres: readonly GenreWeight[];
      readonly items: readonly RecommendedItem[];
    }
  | Empty<"no-face", { readonly mood: null }>
  | Empty<"unsure", { readonly mood: Mood | null }>
  | Empty<"unmapped-emotion", { readonly mood: Mood; readonly emotion: Emotion }>
  | Empty<
      "nothing-fits",
      { readonly mood: Mood; readonly relaxation: Relaxation | null; readonly keptOut?: KeptOut }
    >;

/** What fits, and is kept out by something else than the request. */
interface KeptOut {
  /** Each of them alone, or all together. */
  readonly by: readonly RuleName[];
  /** Items. */
  readonly count: number;
}

/** The smallest change of the request that would give something. */
export interface Relaxation {
  /** The filter to drop. */
  readonly drop: FilterName;
  /** Those to drop together with it; empty where one is enough. */
  readonly and: readonly FilterName[];
  /** So many items would fit then, or more: of each genre only the best known are looked at. */
  readonly wouldFit: number;
}

interface EmptyBase<Outcome extends string> {
  readonly outcome: Outcome;
  /** What happened and what to do about it. */
  readonly message: string;
  readonly genres: readonly GenreWeight[];
  readonly items: readonly [];
}

type Empty<Outcome extends string, Fields> = EmptyBase<Outcome> & Fields;
