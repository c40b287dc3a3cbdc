import { fitBlend, type BlendOptions } from "../blend/fit-blend.ts";
import { MODEL_COMPONENTS, TRENDS } from "../blend/fit-components.ts";
import { shrunkenMeans } from "../blend/item-signs.ts";
import { knownTimeline } from "../blend/rating-kinds.ts";
import { RecommendError } from "../errors.ts";
import type { Timeline } from "../interactions/timeline.ts";
import { countsOf } from "../interactions/counts-of.ts";
import { mapItems, type IdMap } from "../interactions/id-map.ts";
import { interactionsOf, type Interactions, type RatingColumns } from "../interactions/interactions.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import type { SavedModel } from "./saved-model.ts";

export interface FitModelOptions extends Omit<BlendOptions, "facts" | "clock" | "choice"> {
  /** To the ids of the catalogue; without one the file's own are taken to be those. */
  readonly ids?: IdMap;
}

export interface ModelFigures {
  readonly people: number;
  readonly items: number;
  readonly ratings: number;
  /** Items of which the model says anything beyond their popularity. */
  readonly known: number;
  /** Pairs of items in all matrices. */
  readonly pairs: number;
  /** Ratings of items that the id map does not name. */
  readonly unmapped: number;
}

/**
 * Ratings of many people made into a model.
 *
 * @param ratings of `parsePlainRatings` or `collectRatings`
 * @param pool threads to work with, from `@moodreel/recommend/threads`; the calling one by default
 * @throws RecommendError `ratings-empty` when the id map names none of the items
 * @example
 * ```ts
 * import { columnsOf, fitModel } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const { figures } = await fitModel(columnsOf(ratings), { seed: 1 });
 * console.log(figures.people, figures.items); // 10 2
 * ```
 */
export async function fitModel(
  ratings: RatingColumns,
  options: FitModelOptions,
  pool: ThreadPool = CALLING_THREAD,
): Promise<{ readonly model: SavedModel; readonly figures: ModelFigures }> {
  const { columns, unmapped } =
    options.ids === undefined ? { columns: ratings, unmapped: 0 } : mapItems(ratings, options.ids);
  if (columns.item.length === 0) {
    throw new RecommendError(
      "ratings-empty",
      "No rating is of an item that the id map names. Check the map.",
    );
  }
  const model = await modelOf(interactionsOf(columns), options, pool);
  const { people, ratings: kept, items, matrices } = model;
  const known = new Set(matrices.flatMap(({ item }) => [...new Set(item)])).size;
  const pairs = matrices.reduce((sum, { item }) => sum + item.length, 0);
  return { model, figures: { people, ratings: kept, items: items.ids.length, known, pairs, unmapped } };
}

/** A model of ratings that are there already. */
export async function modelOf(
  interactions: Interactions,
  options: Omit<BlendOptions, "facts" | "clock" | "choice">,
  pool: ThreadPool = CALLING_THREAD,
): Promise<SavedModel> {
  const { items, users, item, at } = interactions;
  const fitted = await fitBlend(interactions, { ...options, choice: true }, pool);
  const { stages, stale, matrices, components, choice } = fitted;
  const until = at.reduce((last, time) => Math.max(last, time), 0);
  const trends = MODEL_COMPONENTS.flatMap((one, k) =>
    one.kind === "trend"
      ? [{ days: TRENDS[one.trend]!, scores: components[k]!.scorer.score({ history: [], at: until + 1 }) }]
      : [],
  );
  const timeline = knownTimeline(interactions);
  return {
    items,
    people: users.length,
    ratings: item.length,
    until,
    counts: countsOf(interactions),
    trends,
    matrices,
    components: MODEL_COMPONENTS,
    stages,
    stale,
    ...(until > 0 ? { timeline: latestOf(timeline) } : {}),
    ...(until > 0 && choice !== null
      ? {
          choice: {
            ...choice,
            kinds: timeline.kinds.slice(-MOST_EVENTS),
            means: shrunkenMeans(interactions),
          },
        }
      : {}),
  };
}

/** What happened before the latest of so many was popular lately to nobody who asks now. */
const MOST_EVENTS = 500_000;

function latestOf({ times, item }: Timeline): Timeline {
  return { times: times.slice(-MOST_EVENTS), item: item.slice(-MOST_EVENTS) };
}
