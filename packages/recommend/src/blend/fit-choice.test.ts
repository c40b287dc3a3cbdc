import { randomStream } from "@moodreel/core/random";
import { describe, expect, it } from "vitest";
import { utilities, weightsIn, type Choice as Whole } from "./choice.ts";
import type { ChoiceCase } from "./choice-case.ts";
import { fitChoice, likeliest } from "./fit-choice.ts";

const CANDIDATES = 12;
type Choice = Pick<Whole, "weights">;

/**
 * Choices among twelve by two signs and the blend's score: who has been away, as the context says, goes by the first
 * sign, who has not by the second, each with a weight; the score says nothing.
 */
function choices(count: number, weight: number, seed = 3): readonly ChoiceCase[] {
  const random = randomStream(seed);
  return Array.from(Array(count).keys(), (user) => {
    const away = user % 2;
    const drawn = Array.from({ length: 3 * CANDIDATES }, () => random());
    const worths = Array.from({ length: CANDIDATES }, (_, i) =>
      Math.exp(weight * (away === 1 ? drawn[i]! : drawn[CANDIDATES + i]!)),
    );
    let lot = random() * worths.reduce((sum, worth) => sum + worth, 0);
    const chosen = worths.findIndex((worth) => (lot -= worth) < 0);
    const order = [chosen, ...[...worths.keys()].filter((i) => i !== chosen)];
    const column = (sign: number): number[] => order.map((i) => drawn[sign * CANDIDATES + i]!);
    return {
      user,
      isAged: user % 4 > 1,
      context: [1, away],
      signs: Float32Array.from([0, 1, 2].flatMap(column)),
      scores: Float32Array.from(column(2)),
    };
  });
}

const likelihood = (cases: readonly ChoiceCase[], choice: Choice): number =>
  cases.reduce((sum, { signs, context }) => {
    const worths = utilities(signs, weightsIn(choice, context)).map((u) => Math.exp(u));
    return sum + Math.log(worths[0]! / worths.reduce((all, worth) => all + worth, 0));
  }, 0);

describe("a choice model", () => {
  it("goes by what each kind of people chose by", () => {
    const choice = fitChoice(choices(2000, 6))!;
    const [away, stayed] = [weightsIn(choice, [1, 1]), weightsIn(choice, [1, 0])];
    expect(away[0]).toBeGreaterThan(2);
    expect(stayed[1]).toBeGreaterThan(2);
    for (const nothing of [away[1]!, away[2]!, stayed[0]!, stayed[2]!])
      expect(Math.abs(nothing)).toBeLessThan(1);
  });

  it("is at the top: no weight could be moved either way for a better one", () => {
    const cases = choices(600, 4);
    const choice = likeliest(cases);
    const far = (by: number, s: number, c: number): Choice => ({
      weights: choice.weights.map((row, at) => (at === s ? row.with(c, row[c]! + by) : row)),
    });
    for (const s of [0, 1]) {
      for (const c of [0, 1]) {
        const [less, best, more] = [-0.5, 0, 0.5].map((by) => likelihood(cases, far(by, s, c)));
        // The ridge holds weights back, so that more of them is likelier than less by no more than it costs.
        expect(less! + more! - 2 * best!).toBeLessThan(0);
        expect(Math.max(less!, more!) - best!).toBeLessThan(20);
      }
    }
  });

  it("is none where choices are few, by chance, or found by the blend as well", () => {
    expect(fitChoice(choices(100, 6))).toBeNull();
    expect(fitChoice(choices(1000, 0))).toBeNull();
    const known = choices(1000, 6).map((one) => ({
      ...one,
      scores: one.scores.map((_, i) => one.signs[(one.context[1] === 1 ? 0 : CANDIDATES) + i]!),
    }));
    expect(fitChoice(known)).toBeNull();
  });

  it("leaves the order to the blend where that is all that tells candidates apart, however few have chosen", () => {
    const cases = choices(210, 6).map((one) => {
      const scores = one.scores.toSorted((x, y) => y - x);
      return { ...one, scores, signs: Float32Array.from([...Array(2 * CANDIDATES).fill(0), ...scores]) };
    });
    const choice = likeliest(cases);
    for (const context of [
      [1, 0],
      [1, 1],
    ])
      expect(weightsIn(choice, context)[2]).toBeGreaterThan(3);
  });

  it("is the same each time", () => {
    expect(fitChoice(choices(1000, 6))).toEqual(fitChoice(choices(1000, 6)));
  });
});
