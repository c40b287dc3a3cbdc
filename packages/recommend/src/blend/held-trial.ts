import type { ItemIndex } from "../interactions/item-index.ts";
import { seenBy, ComponentScores, type Component } from "./component.ts";
import type { HeldOut } from "./holdout.ts";
import type { Trial } from "./tune-weights.ts";

/** Known items from which on a stage begins; the last is for everybody with more. */
export const STAGES = [0, 1, 2, 4, 8];
/** From here on people go by their own taste, which newer ones must not water down: more of them are asked. */
const OWN = 8;
/** Best items of each component that compete for each held-out choice. */
const CANDIDATES = 40;
/** A list is of one genre or a few: a choice is looked for among one item in so many, each time others. */
const SHELF = 4;

/** A choice among some of the items. */
export interface HeldTrial extends Trial {
  readonly held: HeldOut;
  /** Positions; what was chosen comes first. */
  readonly candidates: readonly number[];
}

/** For each stage some choices, with histories as long as it is for. */
export function staged<Of>(
  held: readonly HeldOut[],
  people: number,
  random: () => number,
  trial: (one: HeldOut) => Of,
): readonly (readonly Of[])[] {
  return STAGES.map((from, s) =>
    sample(
      held.filter(({ request }) => request.history.length >= from),
      from === OWN ? 3 * people : people,
      random,
    ).map((one) => trial(shortened(one, from, STAGES[s + 1] ?? Infinity, random))),
  );
}

/** Only the latest items of a history, as many as the stage is for: what a newer person would be like. */
function shortened(one: HeldOut, from: number, below: number, random: () => number): HeldOut {
  const { history, at } = one.request;
  const most = Math.min(history.length, below - 1);
  const length = below === Infinity ? history.length : from + Math.floor(random() * (most - from + 1));
  return { ...one, request: { at, history: length === 0 ? [] : history.slice(-length) } };
}

/**
 * One choice among some of the items, with what each component says of them.
 *
 * @param then when what is popular is as of; by default the time of the choice
 */
export function trialOf(
  one: HeldOut,
  components: readonly Component[],
  items: ItemIndex,
  random: () => number,
  then: HeldOut = one,
): HeldTrial {
  const { request, target } = one;
  const seen = seenBy(request, items);
  const lot = Math.floor(random() * 2 ** 32) | 1;
  const isOnShelf = (position: number): boolean => Math.imul(position + 1, lot) >>> 0 < 2 ** 32 / SHELF;
  const all = components.map(
    (component) =>
      new ComponentScores(component, component.scorer.common === undefined ? request : then.request, seen),
  );
  const best = all.flatMap((scores) =>
    scores
      .top(SHELF * CANDIDATES)
      .filter(isOnShelf)
      .slice(0, CANDIDATES),
  );
  const candidates = [...new Set([target, ...best])];
  return { held: one, candidates, scores: all.map((scores) => scores.among(candidates)) };
}

/** Some of a list, each equally likely, in an order of chance. */
export function sample<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const drawn = [...list];
  const size = Math.min(count, drawn.length);
  for (let i = 0; i < size; i++) {
    const other = i + Math.floor(random() * (drawn.length - i));
    [drawn[i], drawn[other]] = [drawn[other]!, drawn[i]!];
  }
  return drawn.slice(0, size);
}
