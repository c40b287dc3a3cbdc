import { randomStream } from "@moodreel/core/random";
import { adjustCounts } from "../counts/adjust-counts.ts";
import type { CommonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { ThreadPool } from "../parallel/thread-pool.ts";
import type { BlendStage, StaleStages } from "./blend.ts";
import { seenBy, ComponentScores, type Component } from "./component.ts";
import { firstWeights, fitComponents, type ComponentOptions } from "./fit-components.ts";
import { leaveLastOut, type HeldOut } from "./holdout.ts";
import { tuneWeights, type Trial } from "./tune-weights.ts";

export interface TuneOptions extends ComponentOptions {
  /** Draws the people on whose latest choices the weights are tuned. */
  readonly seed: number;
  /** People on whom each stage is tuned, at most. */
  readonly people?: number;
}

export interface TunedStages {
  readonly stages: readonly BlendStage[];
  /** For when the trends are old. */
  readonly stale: StaleStages;
}

/** Known items from which on a stage begins; the last is for everybody with more. */
const STAGES = [0, 1, 2, 4, 8];
/** From here on people go by their own taste, which newer ones must not water down: more of them are asked. */
const OWN = 8;
const DAY = 86_400;
/** After so many days what was popular lately says what it will. */
const STALE_DAYS = 30;
/** Best items of each component that compete for each held-out choice. */
const CANDIDATES = 40;

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
  const { seed, people = 400 } = options;
  const first = firstWeights(options);
  const random = randomStream(seed);
  const { train, held } = leaveLastOut(interactions, 2, (eligible) =>
    sample(eligible, Math.min(people * STAGES.length, Math.ceil(interactions.users.length / 4)), random),
  );
  adjustCounts(counts, train, held, -1);
  const probes = (await fitComponents(train, counts, options, pool)).components;
  adjustCounts(counts, train, held, 1);
  const days = staleAfter(interactions);
  const trials = STAGES.map((from, s) =>
    sample(
      held.filter(({ request }) => request.history.length >= from),
      from === OWN ? 3 * people : people,
      random,
    ).map((one) => trialOf(shortened(one, from, STAGES[s + 1] ?? Infinity, random), days, probes, train)),
  );
  return {
    stages: stagesOf(
      trials.map((some) => some.map(({ fresh }) => fresh)),
      first,
    ),
    stale: {
      days,
      stages: stagesOf(
        trials.map((some) => some.map(({ stale }) => stale)),
        first,
      ),
    },
  };
}

function stagesOf(trials: readonly (readonly Trial[])[], first: readonly number[]): readonly BlendStage[] {
  // What holds for most is the start of the stages between: a few hundred choices alone say too little.
  const shared = tuneWeights(trials.slice(1).flat(), first);
  return STAGES.map((from, s): BlendStage => {
    const weights = tuneWeights(trials[s]!, from === 0 || from === OWN ? first : shared);
    const total = weights.reduce((sum, w) => sum + w, 0);
    return { from, weights: weights.map((w) => w / total) };
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

/** Only the latest items of a history, as many as the stage is for: what a newer person would be like. */
function shortened(one: HeldOut, from: number, below: number, random: () => number): HeldOut {
  const { history, at } = one.request;
  const most = Math.min(history.length, below - 1);
  const length = below === Infinity ? history.length : from + Math.floor(random() * (most - from + 1));
  return { ...one, request: { at, history: length === 0 ? [] : history.slice(-length) } };
}

/** One choice, as it looks with what is popular when the person asks, and with what was some days before. */
function trialOf(
  { request, target }: HeldOut,
  days: number,
  components: readonly Component[],
  { items }: Interactions,
): { readonly fresh: Trial; readonly stale: Trial } {
  const seen = seenBy(request, items);
  const before = { ...request, at: request.at - days * DAY };
  const fresh = components.map((component) => new ComponentScores(component, request, seen));
  const stale = components.map((component, k) =>
    component.scorer.common === undefined ? fresh[k]! : new ComponentScores(component, before, seen),
  );
  const candidates = [...new Set([target, ...[...fresh, ...stale].flatMap((one) => one.top(CANDIDATES))])];
  const trial = (all: readonly ComponentScores[]): Trial => ({
    scores: all.map((one) => Float32Array.from(candidates, (c) => one.of(c))),
  });
  return { fresh: trial(fresh), stale: trial(stale) };
}

/** Some of a list, each equally likely, in an order of chance. */
function sample<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const drawn = [...list];
  const size = Math.min(count, drawn.length);
  for (let i = 0; i < size; i++) {
    const other = i + Math.floor(random() * (drawn.length - i));
    [drawn[i], drawn[other]] = [drawn[other]!, drawn[i]!];
  }
  return drawn.slice(0, size);
}
