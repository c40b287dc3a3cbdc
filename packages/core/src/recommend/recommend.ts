import type { Emotion } from "../emotion/emotion.ts";
import type { Kind } from "../item/item.ts";
import { nounOf } from "../item/noun-of.ts";
import type { Mood } from "../mood/mood.ts";
import { genreWeights, type GenreWeight } from "../policy/genre-weights.ts";
import type { Intent, Policy } from "../policy/policy.ts";
import type { GenreOrigin } from "../policy/learn/genre-origin.ts";
import { explain } from "../rank/explain.ts";
import type { Basis } from "../rank/reason.ts";
import { tellReason, youAre } from "../rank/tell-reason.ts";
import { wantedFeel } from "../feel/wanted-feel.ts";
import { rankItems } from "../rank/rank-items.ts";
import { englishNumber } from "../text/english-number.ts";
import type { RankOptions } from "../rank/rank-options.ts";
import { activeFilters, FILTER_WORDS, type Filters } from "./filters.ts";
import type { FindCandidates } from "./find-candidates.ts";
import { nearestRelaxation } from "./nearest-relaxation.ts";
import type { Recommendation, Relaxation } from "./recommendation.ts";

/** Beside the mood: what is known of the viewers, and how the list should be. */
export type ViewerOptions = Pick<
  RankOptions,
  "effort" | "renown" | "taste" | "passedOver" | "diversity" | "variety" | "sharedByGenre"
> & {
  /** Why a genre, by key, leads in an emotion; by default the policy says so. */
  readonly originOf?: ((genre: string, emotion: Emotion) => GenreOrigin) | undefined;
};

export interface RecommendRequest extends ViewerOptions {
  readonly mood: Mood;
  readonly basis: Basis;
  readonly policy: Policy;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly filters: Filters;
  readonly count: number;
  readonly seed: number;
}

/**
 * The whole way from a mood to items with reasons. Expected outcomes are values of the result.
 *
 * @example
 * ```ts
 * import { certain, defaultPolicy, itemOf, moodOfScores, recommend } from "@moodreel/core";
 *
 * const films = [itemOf({ id: "tt0080339", title: "Airplane!", genres: ["Comedy"] })];
 * const answer = await recommend(
 *   {
 *     mood: moodOfScores(certain("happy"), Date.now()),
 *     basis: "chosen",
 *     policy: defaultPolicy("movie"),
 *     intent: "match",
 *     kind: "movie",
 *     filters: {},
 *     count: 10,
 *     seed: 1,
 *   },
 *   async () => films,
 * );
 * console.log(answer.message); // You feel happy: 1 film in Comedy.
 * ```
 */
export async function recommend(request: RecommendRequest, find: FindCandidates): Promise<Recommendation> {
  const { mood, basis, policy, intent, kind, filters, count, seed } = request;
  if (mood.dominant === "unsure") return unsure(mood);
  const genres = genreWeights(mood.scores, mood.dominant, policy[intent]);
  if (genres.length === 0) {
    return {
      outcome: "unmapped-emotion",
      message: `${sentence(youAre(mood.dominant, basis))}, but the ${intent} policy has no genre for ${mood.dominant}. Add one to the policy, or choose another mood.`,
      mood,
      emotion: mood.dominant,
      genres: [],
      items: [],
    };
  }
  const { effort, renown, taste, passedOver, diversity, variety, sharedByGenre, originOf } = request;
  const wanted = wantedFeel(mood.scores, intent);
  const personal = { wanted, effort, renown, taste, passedOver, diversity, variety, sharedByGenre };
  const candidates = await find({ genres, filters });
  const ranked = rankItems(candidates, genres, { count, seed, ...personal });
  if (ranked.length === 0) return nothingFits(request, mood, genres, find);
  const known = taste?.among?.(candidates) ?? taste;
  const items = ranked.map((r) => {
    const why = explain(r, intent, basis, known, originOf);
    return { ...r.item, score: r.score, terms: r.terms, reasons: why.map(tellReason), why };
  });
  const names = listNames(genres.filter(({ leads }) => leads).map(({ genre }) => genre));
  return {
    outcome: "items",
    message: `${sentence(youAre(mood.dominant, basis))}: ${items.length} ${nounOf(kind, items.length)} in ${names}.`,
    mood,
    genres,
    items,
  };
}

/** The outcome for a picture or frame in which no face was found. */
export function noFace(): Recommendation {
  return {
    outcome: "no-face",
    message:
      "No face was found. Face the camera in good light, use another picture, or choose a mood by hand.",
    mood: null,
    genres: [],
    items: [],
  };
}

/** The outcome when the expression, or the picture itself, does not say enough. */
export function unsure(mood: Mood | null, because = "no expression stands out clearly"): Recommendation {
  return {
    outcome: "unsure",
    message: `Not sure: ${because}. Come closer, face the light, or choose a mood by hand.`,
    mood,
    genres: [],
    items: [],
  };
}

async function nothingFits(
  { filters, kind }: RecommendRequest,
  mood: Mood,
  genres: readonly GenreWeight[],
  find: FindCandidates,
): Promise<Recommendation> {
  const relaxation = await nearestRelaxation(filters, genres, find);
  const wanted = listNames(genres.filter(({ leads }) => leads).map(({ genre }) => genre));
  return {
    outcome: "nothing-fits",
    message: `No ${nounOf(kind, 1)} in ${wanted} fits. ${remedyOf(relaxation, filters, wanted)}`,
    mood,
    relaxation,
    genres,
    items: [],
  };
}

function remedyOf(relaxation: Relaxation | null, filters: Filters, wanted: string): string {
  if (relaxation !== null) {
    const names = [relaxation.drop, ...relaxation.and].map((name) => FILTER_WORDS[name]);
    const both = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    return `Without ${names.length === 1 ? names[0] : both}, at least ${englishNumber(relaxation.wouldFit)} would fit${names.length === 1 ? "" : "; no less of a change helps"}.`;
  }
  const whatever = activeFilters(filters).length === 0 ? "" : ", whatever the filters";
  return `The catalogue has nothing in ${wanted}${whatever}. Import another catalogue, or change the policy.`;
}

function listNames(names: readonly string[]): string {
  return names.join(" or ");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
