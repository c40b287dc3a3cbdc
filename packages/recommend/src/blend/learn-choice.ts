import { countsOf } from "../interactions/counts-of.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { LIKED_FROM } from "../interactions/rating.ts";
import { timelineOf } from "../interactions/timeline.ts";
import { recentPopularity } from "../scorer/recent-popularity.ts";
import { agedTime, choicesAfter } from "./aged-trials.ts";
import { weightsOf, type BlendStage, type StaleStages } from "./blend.ts";
import { choiceCase, type ChoiceCase } from "./choice-case.ts";
import type { Choice } from "./choice.ts";
import type { Component } from "./component.ts";
import { ContentSigns, genreShares, type GenreShares, type ItemContent } from "./content-signs.ts";
import { fitChoice } from "./fit-choice.ts";
import { MODEL_COMPONENTS, TRENDS } from "./fit-components.ts";
import { staged, trialOf, type HeldTrial } from "./held-trial.ts";
import { ItemSigns, shrunkenMeans } from "./item-signs.ts";
import { knownTimeline } from "./rating-kinds.ts";

const DAY = 86_400;

export interface Lessons {
  /** All that is learned from. */
  readonly interactions: Interactions;
  /** Choices with what was popular when they were made, by components fitted on `train`. */
  readonly fresh: readonly HeldTrial[];
  readonly train: Interactions;
  /** Components that know nothing of the last part of the time. */
  readonly later: { readonly train: Interactions; readonly components: readonly Component[] };
  readonly stages: readonly BlendStage[];
  readonly stale: StaleStages;
  readonly people: number;
  readonly random: () => number;
  /** What an item is; `undefined` where nobody knows. */
  readonly contentOf: (id: string) => ItemContent | undefined;
}

/**
 * How the parts of the blend are put together for a list, from choices with fresh trends and with old ones: with what items
 * are, where enough is known of them and it does not lose what the rest gains.
 */
export function learnChoice(lessons: Lessons): Choice | null {
  const { interactions, contentOf } = lessons;
  const genres = genreShares(interactions.items.ids, countsOf(interactions), contentOf);
  const withContents = genres === null ? null : learnedWith(genres, lessons);
  return withContents ?? learnedWith({}, { ...lessons, contentOf: () => undefined });
}

function learnedWith(genres: GenreShares, lessons: Lessons): Choice | null {
  const { train, fresh } = lessons;
  const signs = new ItemSigns(train.items, knownTimeline(train), shrunkenMeans(train));
  const cases = fresh.flatMap((trial) => caseOf(trial, trial.held.request.at, signs, genres, lessons));
  const choice = fitChoice([...cases, ...agedCases(lessons, genres)]);
  return choice === null ? null : { ...choice, genres };
}

function agedCases(lessons: Lessons, genres: GenreShares): readonly ChoiceCase[] {
  const { interactions, later, people, random } = lessons;
  const { items } = interactions;
  const moment = later.train.at.reduce((last, time) => Math.max(last, time), 0) + 1;
  const held = choicesAfter(interactions, moment, countsOf(later.train), random);
  const components = withTrends(later.components, interactions);
  const signs = new ItemSigns(items, knownTimeline(interactions), shrunkenMeans(later.train));
  return staged(held, people, random, (one) => {
    const then = { ...one, request: { ...one.request, at: agedTime(one.request.at, random) } };
    return { ...trialOf(one, components, items, random, then), trendsAt: then.request.at };
  })
    .flat()
    .flatMap((trial) => caseOf(trial, trial.trendsAt, signs, genres, lessons));
}

/** The same components, with what was popular at any time of the ratings. */
function withTrends(components: readonly Component[], interactions: Interactions): readonly Component[] {
  const timeline = timelineOf(interactions);
  return components.map((component, k) => {
    const kind = MODEL_COMPONENTS[k]!;
    if (kind.kind !== "trend") return component;
    return { ...component, scorer: recentPopularity(interactions, TRENDS[kind.trend]!, timeline) };
  });
}

/** None of somebody of whom nothing is known: their list is nobody's. */
function caseOf(
  { held: { user, request }, candidates, scores }: HeldTrial,
  trendsAt: number,
  signs: ItemSigns,
  genres: GenreShares,
  { stages, stale, interactions, contentOf }: Lessons,
): readonly ChoiceCase[] {
  const { history, at } = request;
  const last = history.at(-1);
  if (last === undefined) return [];
  const age = (at - trendsAt) / DAY;
  const weights = weightsOf(stages, { ...stale, until: trendsAt }, history.length, at);
  const sums = new Float32Array(candidates.length);
  scores.forEach((own, k) => {
    for (let i = 0; i < sums.length; i++) sums[i]! += weights[k]! * own[i]!;
  });
  const asking = { known: history.length, away: (at - last.at) / DAY, age };
  const tastes = scores.filter((_, k) => MODEL_COMPONENTS[k]!.kind === "taste");
  const { ids } = interactions.items;
  const liked = history.flatMap(({ item, rating }) => (likes(rating) ? (contentOf(item) ?? []) : []));
  const content = new ContentSigns(liked, genres, at);
  const contents = candidates.map((position) => contentOf(ids[position]!));
  const chosen = { user, asking, candidates, tastes, scores: sums, contents, content, trendsAt };
  const one = choiceCase(chosen, signs);
  return one === null ? [] : [one];
}

function likes(rating: number | null): boolean {
  return rating === null || rating >= LIKED_FROM;
}
