import { solve } from "../linalg/solve.ts";
import { utilities, weightsIn, type Choice } from "./choice.ts";
import type { ChoiceCase } from "./choice-case.ts";
import { gainOf } from "./gain.ts";
import { meanOf } from "./mean-of.ts";

/** Of a choice model. */
type Weights = Pick<Choice, "weights">;

/** With fewer choices nothing is learned. */
const FEWEST = 200;
/** Parts of the people; what is learned from the others is tried on each. */
const PARTS = 4;
/** Standard errors that it has to gain on people who are held out. */
const SURE = 2;
/** Of a weight times the deviation of its sign: so sure it is before anything is known that the blend is right. */
const RIDGE = 100;
const STEPS = 20;
/** A step that gains less for each choice is the last. */
const ENOUGH = 1e-5;

/**
 * A choice model by the largest penalised likelihood, or `null` where on people who are held out it does not find
 * what they chose higher than the blend does: with fresh trends and with old ones no lower, and together beyond chance.
 */
export function fitChoice(cases: readonly ChoiceCase[]): Weights | null {
  if (cases.length < FEWEST) return null;
  const over = Array.from({ length: PARTS }, (_, part) => {
    const isHeld = ({ user }: ChoiceCase): boolean => user % PARTS === part;
    const choice = likeliest(cases.filter((one) => !isHeld(one)));
    return cases.filter(isHeld).map((one) => ({ isAged: one.isAged, gain: gainOver(one, choice) }));
  }).flat();
  const gains = (some: typeof over): ReturnType<typeof meanOf> => meanOf(some.map(({ gain }) => gain));
  const all = gains(over);
  const isLess = [true, false].some((aged) => gains(over.filter(({ isAged }) => isAged === aged)).mean < 0);
  return isLess || all.mean <= SURE * all.error ? null : likeliest(cases);
}

/** NDCG@10 of what was chosen, minus that by the blend. */
function gainOver({ signs, scores, context }: ChoiceCase, choice: Weights): number {
  return gainOf(utilities(signs, weightsIn(choice, context))) - gainOf(scores);
}

/**
 * Newton's method on the log-likelihood less RIDGE / 2 · Σ (deviation of sign · (θ − what it would be by the blend's
 * own score alone))², with shorter steps where a whole one would lose.
 */
export function likeliest(cases: readonly ChoiceCase[]): Weights {
  const contexts = cases[0]!.context.length;
  const signs = cases[0]!.signs.length / cases[0]!.scores.length;
  const byScore = climbed(cases.map(scoreAlone), new Float64Array(1), Float64Array.of(1));
  const before = new Float64Array(signs * contexts);
  before[(signs - 1) * contexts] = byScore.weights[0]![0]!;
  return climbed(cases, before, ridgesOf(cases, signs, contexts));
}

/** The same case, with the last of the signs alone. */
function scoreAlone(one: ChoiceCase): ChoiceCase {
  return { ...one, context: [1], signs: one.signs.slice(-one.scores.length) };
}

/** @param before θ that is likeliest before anything is known */
function climbed(cases: readonly ChoiceCase[], before: Float64Array, ridge: Float64Array): Weights {
  const contexts = cases[0]!.context.length;
  const size = before.length;
  const signs = size / contexts;
  const choiceOf = (theta: Float64Array): Weights => ({
    weights: Array.from({ length: signs }, (_, s) => [...theta.subarray(s * contexts, (s + 1) * contexts)]),
  });
  const worthOf = (theta: Float64Array): number => {
    const choice = choiceOf(theta);
    const likelihood = cases.reduce((sum, one) => sum + Math.log(chancesOf(one, choice)[0]!), 0);
    return theta.reduce((sum, weight, i) => sum - (ridge[i]! / 2) * (weight - before[i]!) ** 2, likelihood);
  };
  let theta = before;
  let worth = worthOf(theta);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = derivatives(cases, choiceOf(theta), signs, contexts);
    for (let i = 0; i < size; i++) {
      slope[i]! -= ridge[i]! * (theta[i]! - before[i]!);
      curve[i * size + i]! += ridge[i]!;
    }
    solve(curve, slope, size);
    let [share, gained] = [1, -Infinity];
    let next = theta;
    for (; share > 1e-3 && !(gained > 0); share /= 2) {
      next = theta.map((weight, i) => weight + share * slope[i]!);
      gained = worthOf(next) - worth;
    }
    if (!(gained > 0)) break;
    theta = next;
    worth = worthOf(theta);
    if (gained < ENOUGH * cases.length) break;
  }
  return choiceOf(theta);
}

/** A sign that differs much among candidates needs small weights. */
function ridgesOf(cases: readonly ChoiceCase[], signs: number, contexts: number): Float64Array {
  const ridge = new Float64Array(signs * contexts);
  for (let s = 0; s < signs; s++) {
    let variance = 0;
    for (const { signs: all, scores } of cases) {
      const n = scores.length;
      let [sum, squares] = [0, 0];
      for (let at = s * n; at < (s + 1) * n; at++) {
        sum += all[at]!;
        squares += all[at]! ** 2;
      }
      variance += Math.max(0, squares / n - (sum / n) ** 2);
    }
    // Of a sign that is the same for all candidates any weight would do: none is taken.
    ridge.fill((RIDGE * variance) / cases.length + 1e-6, s * contexts, (s + 1) * contexts);
  }
  return ridge;
}

function chancesOf({ signs, context }: ChoiceCase, choice: Weights): Float64Array {
  const chances = utilities(signs, weightsIn(choice, context));
  const most = chances.reduce((max, u) => Math.max(max, u), -Infinity);
  let sum = 0;
  for (let i = 0; i < chances.length; i++) sum += chances[i] = Math.exp(chances[i]! - most);
  for (let i = 0; i < chances.length; i++) chances[i]! /= sum;
  return chances;
}

/**
 * Of the log-likelihood by θ: Σ (x_chosen − mean of x) ⊗ z, and Σ (covariance of x) ⊗ z zᵀ under the chances, of which
 * the lower half is filled.
 */
function derivatives(
  cases: readonly ChoiceCase[],
  choice: Weights,
  signs: number,
  contexts: number,
): { readonly slope: Float64Array; readonly curve: Float64Array } {
  const size = signs * contexts;
  const [slope, curve] = [new Float64Array(size), new Float64Array(size * size)];
  for (const one of cases) {
    const chances = chancesOf(one, choice);
    const n = chances.length;
    const spread = new Float64Array(signs * n);
    for (let s = 0; s < signs; s++) {
      let mean = 0;
      for (let i = 0; i < n; i++) mean += chances[i]! * one.signs[s * n + i]!;
      for (let i = 0; i < n; i++) spread[s * n + i] = Math.sqrt(chances[i]!) * (one.signs[s * n + i]! - mean);
      one.context.forEach((z, c) => (slope[s * contexts + c]! += (one.signs[s * n]! - mean) * z));
    }
    for (let s = 0; s < signs; s++) {
      for (let r = 0; r <= s; r++) {
        let both = 0;
        for (let i = 0; i < n; i++) both += spread[s * n + i]! * spread[r * n + i]!;
        one.context.forEach((z, c) => {
          const row = (s * contexts + c) * size + r * contexts;
          for (let d = 0; d < contexts; d++) curve[row + d]! += both * z * one.context[d]!;
        });
      }
    }
  }
  return { slope, curve };
}
