import { randomStream } from "@moodreel/core/random";
import { adjustCounts } from "../counts/adjust-counts.ts";
import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import { DEFAULT_NEIGHBOUR_RIDGE } from "../fit/neighbour-ridge.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { ThreadPool } from "../parallel/thread-pool.ts";
import type { BlendStage, StaleStages } from "./blend.ts";
import type { Choice } from "./choice.ts";
import type { Component } from "./component.ts";
import type { ItemContent } from "./content-signs.ts";
import { firstWeights, fitComponents, type FirstWeights, type ComponentOptions } from "./fit-components.ts";
import { afterMoment, leaveLastOut, type HeldOut } from "./holdout.ts";
import { sample, staged, STAGES, trialOf } from "./held-trial.ts";
import { learnChoice } from "./learn-choice.ts";
import { tunedWeights, type Trial } from "./tune-weights.ts";

export interface TuneOptions extends ComponentOptions {
  /** Draws the people on whose latest choices the weights are tuned. */
  readonly seed: number;
  /** People on whom each stage is tuned, at most. */
  readonly people?: number;
  /** Whether a choice model is learned as well. */
  readonly choice?: boolean;
  /** What an item is, for the choice model; `undefined` where nobody knows. */
  readonly contentOf?: (id: string) => ItemContent | undefined;
}

export interface TunedStages {
  readonly stages: readonly BlendStage[];
  /** For when the trends are old. */
  readonly stale: StaleStages;
  /** How the parts are put together for a list; `null` where that was not asked for, or does not gain. */
  readonly choice: Choice | null;
}

/** With fewer choices old trends are not learned about. */
const FEWEST = 100;
const DAY = 86_400;
/** Of the time that the ratings span so much is foretold from what came before, to see what old trends are worth. */
const FORETOLD = 0.2;
/** What holds for those choices holds from the first day on: what everybody watched an hour ago is not known then. */
const SOON = 1;
/** With more ratings the components are not fitted once more for that. */
const MOST_FORETOLD = 3_000_000;
/** Without that, after so many days what was popular lately says what it will. */
const STALE_DAYS = 30;

/**
 * The weights of each stage, tuned on components that do not know the choices. Apart from the final fit,
 * so that they are gone when that takes its memory.
 */
export async function tunedStages(
  interactions: Interactions,
  counts: CommonCounts,
  options: TuneOptions,
  pool: ThreadPool,
): Promise<TunedStages> {
  const { seed, people = 400, contentOf = unknown } = options;
  const starts = firstWeights(options);
  const random = randomStream(seed);
  const wanted = people * STAGES.length;
  const asked = Math.min(wanted, Math.ceil(interactions.users.length / 4));
  // Few people have to say more each: else the weights would stay what they are anywhere.
  const each = Math.ceil(wanted / asked);
  const { train, held } = leaveLastOut(interactions, 2, (eligible) => sample(eligible, asked, random), each);
  adjustCounts(counts, interactions, train, -1);
  const probes = (await fitComponents(train, counts, options, pool)).components;
  adjustCounts(counts, interactions, train, 1);
  const fresh = staged(held, people, random, (one) => trialOf(one, probes, train.items, random));
  const stages = stagesOf(fresh, starts);
  const later = await laterChoices(interactions, options, pool);
  if (later === null) {
    const days = staleAfter(interactions);
    const before = (one: HeldOut): HeldOut => ({
      ...one,
      request: { ...one.request, at: one.request.at - days * DAY },
    });
    const trials = staged(held, people, random, (one) =>
      trialOf(one, probes, train.items, random, before(one)),
    );
    return { stages, stale: { days, stages: stagesOf(trials, starts) }, choice: null };
  }
  const trials = staged(later.held, people, random, (one) =>
    trialOf(one, later.components, later.train.items, random),
  );
  const stale = { days: SOON, stages: stagesOf(trials, starts) };
  const choice =
    options.choice === true
      ? learnChoice({
          interactions,
          fresh: fresh.flat(),
          train,
          later,
          stages,
          stale,
          people,
          random,
          contentOf,
        })
      : null;
  return { stages, stale, choice };
}

/**
 * Choices of the last part of the time, with components that know only what was rated before it, so that what is
 * popular is as of then: what a model foretells that was trained some days ago. `null` where there are too few, or
 * too many ratings.
 */
async function laterChoices(
  interactions: Interactions,
  options: TuneOptions,
  pool: ThreadPool,
): Promise<{
  readonly train: Interactions;
  readonly held: readonly HeldOut[];
  readonly components: readonly Component[];
} | null> {
  if (interactions.item.length > MOST_FORETOLD) return null;
  const { train, held } = afterMoment(interactions, 1 - FORETOLD);
  if (held.length < FEWEST) return null;
  const { minCount, maxItems } = { ...DEFAULT_NEIGHBOUR_RIDGE, ...options.ridge };
  const counts = await commonCounts(train, { minCount, limit: maxItems }, pool);
  const { components } = await fitComponents(train, counts, options, pool);
  return { train, held, components };
}

function stagesOf(
  trials: readonly (readonly Trial[])[],
  { first, others }: FirstWeights,
): readonly BlendStage[] {
  // What holds for most is the start of the stages between: a few hundred choices alone say too little.
  const shared = tunedWeights(trials.slice(1).flat(), first, others);
  return STAGES.map((from, s): BlendStage => {
    const weights = tunedWeights(trials[s]!, first, from === 0 ? others : [shared, ...others]);
    return { from, weights };
  });
}

/** Of a short file at most a quarter of its time, so that there is something before. */
function staleAfter({ at }: Interactions): number {
  let [first, last] = [Infinity, -Infinity];
  for (const time of at) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  return Math.max(1, Math.min(STALE_DAYS, (last - first) / 4 / DAY));
}

function unknown(): undefined {}
