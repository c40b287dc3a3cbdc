import { countsOf } from "../interactions/counts-of.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { timelineOf } from "../interactions/timeline.ts";
import { recentPopularity } from "../scorer/recent-popularity.ts";
import { agedTime, choicesAfter } from "./aged-trials.ts";
import { weightsOf, type BlendStage, type StaleStages } from "./blend.ts";
import { choiceCase, type ChoiceCase } from "./choice-case.ts";
import type { Choice } from "./choice.ts";
import type { Component } from "./component.ts";
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
}

/** How the parts of the blend are put together for a list, from choices with fresh trends and with old ones. */
export function learnChoice(lessons: Lessons): Choice | null {
  const { train, fresh } = lessons;
  const signs = new ItemSigns(train.items, knownTimeline(train), shrunkenMeans(train));
  const cases = fresh.flatMap((trial) => caseOf(trial, trial.held.request.at, signs, lessons));
  return fitChoice([...cases, ...agedCases(lessons)]);
}

function agedCases(lessons: Lessons): readonly ChoiceCase[] {
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
    .flatMap((trial) => caseOf(trial, trial.trendsAt, signs, lessons));
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
  { stages, stale }: Lessons,
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
  const one = choiceCase({ user, asking, candidates, tastes, scores: sums, trendsAt }, signs);
  return one === null ? [] : [one];
}
