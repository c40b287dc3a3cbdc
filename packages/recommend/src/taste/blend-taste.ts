import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { sharesOf, type LikedItem, type TasteReason } from "@moodreel/core/taste";
import { weightsOf } from "../blend/blend.ts";
import type { Component } from "../blend/component.ts";
import { entryAt } from "./entry-at.ts";
import { largest } from "../linalg/largest.ts";
import { modelScorer } from "../model/model-scorer.ts";
import type { SavedModel } from "../model/saved-model.ts";
import type { HistoryWeighting } from "../scorer/history-weights.ts";
import { likedPositions, type LikedPosition } from "./liked-positions.ts";
import { positionsOf } from "./positions-of.ts";
import type { RankedTaste } from "./ranked-taste.ts";

export interface BlendTaste extends RankedTaste {
  readonly ofAll: (items: readonly Item[]) => Float64Array;
  /**
   * The disliked titles that count in the item's favour because it is what those who watched them do not
   * watch, the strongest first, each with its share of what speaks for the item so.
   */
  readonly unlike: (item: Item) => readonly TasteReason[];
  readonly among: (items: readonly Item[]) => BlendTaste;
}

/**
 * From here on, of −1 to 1, a dislike speaks against what goes with it. A lesser one is still something that
 * the person chose to watch: left out of the history, or counted against it, it made what they liked next
 * harder to find.
 */
const HATED = -0.5;

/** Of a stranger it knows what most people like: with one or two items it knows nearly all that it will. */
const HALF_KNOWN = 0.2;

/** A film that everybody watches is not there because of what this person liked, if that is less of its score. */
const PERSONAL = 0.25;

/**
 * Taste by all that a model has: what is popular, what was lately, and what goes with what the person has
 * seen, with weights by how much of that the model knows and by how old it is. For somebody who hated
 * nothing an item's score is that of `modelScorer`; what was hated speaks against what goes with it by its
 * size. Of nobody it is what everybody watches.
 *
 * @param liked oldest first, under the ids of the model; those it does not know are passed over
 * @param at now, seconds since 1970
 */
export function blendTaste(model: SavedModel, liked: readonly LikedItem[], at: number): BlendTaste {
  const { items } = model;
  const history = likedPositions(items, liked.toReversed());
  return measured(model, history, componentsOf(model, history, at), null);
}

/** @param among items that are compared; `null` for all that the model has */
function measured(
  model: SavedModel,
  history: readonly LikedPosition[],
  components: readonly Weighed[],
  among: readonly Item[] | null,
): BlendTaste {
  const { items, matrices } = model;
  const isSeen = new Uint8Array(items.ids.length);
  for (const { position } of history) isSeen[position] = 1;
  const places = among === null ? everyPosition(items.ids.length) : positionsOf(items, among);
  const { scores, parts } = scoresOf(components, isSeen, places);
  let most = 0;
  for (let i = 0; i < scores.length; i++) {
    const size = Math.abs(scores[i]!);
    if (size > most && isSeen[places[i]!] !== 1) most = size;
  }
  const scoreOf = (position: number): number =>
    scores[among === null ? position : places.indexOf(position)] ?? 0;
  const valueOf = (score: number): number => {
    const share = most === 0 ? 0 : score / most;
    return 0.5 + (Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share)))) / 2;
  };
  const amountsOf = (target: number, wanted: (one: LikedPosition) => boolean) => {
    const amounts = history.map(({ title, position }, i) => {
      let amount = 0;
      for (const { matrix, factors } of parts)
        amount += factors[i]! * entryAt(matrices[matrix]!, position, target);
      return { title, amount };
    });
    return amounts.filter(({ amount }, i) => amount > 0 && wanted(history[i]!));
  };
  const reasonsFor = (item: Item, least: number, wanted: (one: LikedPosition) => boolean) => {
    const target = items.position(item.id);
    if (target === undefined) return [];
    const amounts = amountsOf(target, wanted);
    const sum = amounts.reduce((total, { amount }) => total + amount, 0);
    return sum < least * scoreOf(target) ? [] : sharesOf(amounts);
  };
  return {
    certainty: history.length / (history.length + HALF_KNOWN),
    of: (item) => {
      const position = items.position(item.id);
      return valueOf(position === undefined ? 0 : scoreOf(position));
    },
    ofAll: (some) => {
      if (some === among) return Float64Array.from(scores, valueOf);
      const positions = positionsOf(items, some);
      return Float64Array.from(positions, (position) => valueOf(position < 0 ? 0 : scoreOf(position)));
    },
    because: (item) => reasonsFor(item, PERSONAL, ({ liking }) => liking > 0),
    unlike: (item) => reasonsFor(item, 0, ({ liking }) => liking <= HATED),
    among: rememberByObject((some: readonly Item[]) => measured(model, history, components, some)),
    best: (count) => {
      const unseen = scores.map((score, position) => (isSeen[position] === 1 ? 0 : score));
      return [...largest(unseen, count, 0)].map((position) => items.ids[position]!);
    },
  };
}

/** What one component makes of the history: the factor of each one's row of the matrix. */
interface Part {
  readonly matrix: number;
  readonly factors: readonly number[];
}

/** What one component says of all items, before it is brought to the common scale. */
type Weighed = { readonly weight: number } & (
  | { readonly kind: "common"; readonly raw: Float32Array; readonly power: number }
  | {
      readonly kind: "taste";
      readonly towards: Float32Array;
      readonly against: Float32Array;
      readonly part: Part;
    }
);

function componentsOf(model: SavedModel, history: readonly LikedPosition[], at: number): readonly Weighed[] {
  const { items, matrices, components, stages, stale, until } = model;
  const known = new Set(history.map(({ position }) => position)).size;
  const weights = weightsOf(stages, stale === undefined ? undefined : { ...stale, until }, known, at);
  return components.flatMap((component, k): Weighed | readonly Weighed[] => {
    const weight = weights[k]!;
    if (weight === 0) return [];
    if (component.kind !== "taste") {
      const raw = scorersOf(model)[k]!.scorer.common!({ history: [], at });
      return { kind: "common", weight, raw, power: component.power };
    }
    const factors = history.map(({ liking }, back) => factorOf(liking, back, component.weighting));
    const sums = sumsOf(matrices[component.matrix]!, history, factors, items.ids.length);
    return { kind: "taste", weight, ...sums, part: { matrix: component.matrix, factors } };
  });
}

/** @param places positions; below 0 what the model does not have */
function scoresOf(
  components: readonly Weighed[],
  isSeen: Uint8Array,
  places: Int32Array,
): { readonly scores: Float32Array; readonly parts: readonly Part[] } {
  const scores = new Float32Array(places.length);
  const parts: Part[] = [];
  for (const one of components) {
    if (one.kind === "common") {
      const { raw, weight, power } = one;
      const best = bestUnseen(raw, isSeen, places);
      if (best === 0) continue;
      for (let i = 0; i < places.length; i++) {
        const value = raw[places[i]!] ?? 0;
        if (value > 0) scores[i]! += weight * (value / best) ** power;
      }
      continue;
    }
    const { towards, against, part } = one;
    const best = bestUnseen(towards, isSeen, places) || mostUnseen(against, isSeen, places) || 1;
    const scale = one.weight / best;
    for (let i = 0; i < places.length; i++) {
      const at = places[i]!;
      // Of what was not hated only what speaks for an item counts, as in the blend.
      if (at >= 0) scores[i]! += scale * (Math.max(0, towards[at]!) + against[at]!);
    }
    parts.push({ matrix: part.matrix, factors: part.factors.map((factor) => factor * scale) });
  }
  return { scores, parts };
}

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

const everyPosition = (size: number): Int32Array => Int32Array.from({ length: size }, (_, at) => at);

const scorers = new WeakMap<SavedModel, readonly Component[]>();

/** What they keep ready of what is popular is worked out once for each model. */
function scorersOf(model: SavedModel): readonly Component[] {
  let known = scorers.get(model);
  if (known === undefined) scorers.set(model, (known = modelScorer(model).components));
  return known;
}
