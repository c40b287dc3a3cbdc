import { rememberByObject, rememberByText } from "@moodreel/core/remember";
import { weightsOf } from "../blend/blend.ts";
import type { Component } from "../blend/component.ts";
import { modelScorer } from "../model/model-scorer.ts";
import type { SavedModel } from "../model/saved-model.ts";
import type { HistoryWeighting } from "../scorer/history-weights.ts";
import type { LikedPosition } from "./liked-positions.ts";

/**
 * From here on, of −1 to 1, a dislike speaks against what goes with it. A lesser one is still something that
 * the person chose to watch: left out of the history, or counted against it, it made what they liked next
 * harder to find.
 */
export const HATED = -0.5;

/** What one component makes of the history: the factor of each one's row of the matrix. */
interface Part {
  readonly matrix: number;
  readonly factors: readonly number[];
}

/** What one component says of all items, before it is brought to the common scale. */
export type Weighed = { readonly weight: number } & (
  | { readonly kind: "common"; readonly raw: Float32Array; readonly power: number }
  | {
      readonly kind: "taste";
      readonly towards: Float32Array;
      readonly against: Float32Array;
      readonly part: Part;
    }
);

/**
 * Those that weigh anything for somebody with this history, latest first, and where the model has a choice model all of
 * taste. @param at seconds since 1970
 */
export function componentsOf(
  model: SavedModel,
  history: readonly LikedPosition[],
  at: number,
): readonly Weighed[] {
  const { items, matrices, components, stages, stale, until } = model;
  const known = new Set(history.map(({ position }) => position)).size;
  const weights = weightsOf(stages, stale === undefined ? undefined : { ...stale, until }, known, at);
  return components.flatMap((component, k): Weighed | readonly Weighed[] => {
    const weight = weights[k]!;
    if (weight === 0 && (component.kind !== "taste" || model.choice === undefined)) return [];
    if (component.kind !== "taste") {
      const raw = scorersOf(model)[k]!.scorer.common!({ history: [], at });
      return { kind: "common", weight, raw, power: component.power };
    }
    const factors = history.map(({ liking }, back) => factorOf(liking, back, component.weighting));
    const sums = sumsOf(matrices[component.matrix]!, history, factors, items.ids.length);
    return { kind: "taste", weight, ...sums, part: { matrix: component.matrix, factors } };
  });
}

/** Scores of some positions, as if there were no others. */
export interface Scores {
  readonly scores: Float32Array;
  readonly parts: readonly Part[];
  /** What each component of taste says of them, as a share of the best. */
  readonly tastes: readonly Float32Array[];
}

/** @param places below 0 what the model does not have */
export function scoresOf(components: readonly Weighed[], isSeen: Uint8Array, places: Int32Array): Scores {
  const scores = new Float32Array(places.length);
  const parts: Part[] = [];
  const tastes: Float32Array[] = [];
  for (const one of components) {
    if (one.kind === "common") {
      const { raw, weight, power } = one;
      const best = bestUnseen(raw, isSeen, places);
      if (best === 0) continue;
      const raised = raisedTo(`${power}`)(raw);
      const share = weight / best ** power;
      for (let i = 0; i < places.length; i++) scores[i]! += share * (raised[places[i]!] ?? 0);
      continue;
    }
    const { towards, against, part } = one;
    const best = bestUnseen(towards, isSeen, places) || mostUnseen(against, isSeen, places) || 1;
    const shares = new Float32Array(places.length);
    for (let i = 0; i < places.length; i++) {
      const at = places[i]!;
      // Of what was not hated only what speaks for an item counts, as in the blend.
      if (at < 0) continue;
      shares[i] = (Math.max(0, towards[at]!) + against[at]!) / best;
      scores[i]! += one.weight * shares[i]!;
    }
    tastes.push(shares);
    if (one.weight === 0) continue;
    parts.push({
      matrix: part.matrix,
      factors: part.factors.map((factor) => (factor * one.weight) / best),
    });
  }
  return { scores, parts, tastes };
}

/** What is popular is so for everybody: a power of thousands of numbers takes longer than all else that is made of them. */
const raisedTo = rememberByText((power: string) =>
  rememberByObject((raw: Float32Array) =>
    Float64Array.from(raw, (value) => (value > 0 ? value ** Number(power) : 0)),
  ),
);

function factorOf(liking: number, back: number, { halfLife, disliked }: HistoryWeighting): number {
  const fade = 0.5 ** (back / halfLife);
  return fade * (liking <= HATED ? liking : liking < 0 ? disliked : 1);
}

/** Of what was not hated, and of what was. */
function sumsOf(
  { offsets, item, weight }: SavedModel["matrices"][number],
  history: readonly LikedPosition[],
  factors: readonly number[],
  size: number,
): { readonly towards: Float32Array; readonly against: Float32Array } {
  const [towards, against] = [new Float32Array(size), new Float32Array(size)];
  history.forEach(({ position, liking }, i) => {
    const factor = factors[i]!;
    const sums = liking <= HATED ? against : towards;
    for (let e = offsets[position]!; e < offsets[position + 1]!; e++) sums[item[e]!]! += factor * weight[e]!;
  });
  return { towards, against };
}

function bestUnseen(scores: Float32Array, isSeen: Uint8Array, places: Int32Array): number {
  let best = 0;
  for (let i = 0; i < places.length; i++) {
    const at = places[i]!;
    if (at >= 0 && scores[at]! > best && isSeen[at] === 0) best = scores[at]!;
  }
  return best;
}

/** The largest in size. */
function mostUnseen(scores: Float32Array, isSeen: Uint8Array, places: Int32Array): number {
  let most = 0;
  for (let i = 0; i < places.length; i++) {
    const at = places[i]!;
    if (at >= 0 && isSeen[at] === 0) most = Math.max(most, Math.abs(scores[at]!));
  }
  return most;
}

const scorers = new WeakMap<SavedModel, readonly Component[]>();

/** What they keep ready of what is popular is worked out once for each model. */
function scorersOf(model: SavedModel): readonly Component[] {
  let known = scorers.get(model);
  if (known === undefined) scorers.set(model, (known = modelScorer(model).components));
  return known;
}
