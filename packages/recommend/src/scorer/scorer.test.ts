import type { ItemFacts } from "@moodreel/core/taste";
import { describe, expect, it } from "vitest";
import { fitBlend } from "../blend/fit-blend.ts";
import { fitEase } from "../fit/ease.ts";
import { fitItemKnn } from "../fit/item-knn.ts";
import { fitNeighbourRidge } from "../fit/neighbour-ridge.ts";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { timelineOf } from "../interactions/timeline.ts";
import { twoCircles } from "../testing/two-circles.ts";
import { content } from "./content.ts";
import { contributions, neighbourScorer } from "./neighbour-scorer.ts";
import { popularity } from "./popularity.ts";
import { recentPopularity } from "./recent-popularity.ts";
import { conformsToScorer, knowsTheCircles } from "./scorer.conformance.ts";

/** Circle a makes comedies, circle b westerns. */
const facts = (id: string): ItemFacts => ({
  id,
  genres: [id.startsWith("a") ? "Comedy" : "Western"],
  people: [],
  year: 1990,
});
const EVEN = { halfLife: Infinity, disliked: 1 };
const EASE = { regularisation: 10, minCount: 1, maxItems: 100, keep: 100 };

const SCORERS = {
  ItemKNN: async (x) => neighbourScorer(await fitItemKnn(x)),
  EASE: async (x) => neighbourScorer(await fitEase(x, EASE)),
  "neighbour ridge": async (x) => neighbourScorer(await fitNeighbourRidge(x)),
  "EASE, latest first": async (x) => neighbourScorer(await fitEase(x, EASE), { halfLife: 2, disliked: 0.5 }),
  content: (x) => content(x.items, facts, EVEN),
  blend: (x) => fitBlend(x, { facts, seed: 1 }),
  "blend without clock": (x) => fitBlend(x, { facts, seed: 1, clock: false }),
} satisfies Record<string, Parameters<typeof conformsToScorer>[1]>;

conformsToScorer("popularity", popularity);
conformsToScorer("recent popularity", (x) => recentPopularity(x, 1, timelineOf(x)));
for (const [name, fit] of Object.entries(SCORERS)) conformsToScorer(name, fit);

describe("scorers that look at the person", () => {
  for (const [name, fit] of Object.entries(SCORERS))
    if (!name.startsWith("blend")) knowsTheCircles(name, fit);
});

describe("EASE", () => {
  it("is the closed form, worked out by hand for two films", async () => {
    const ratings = ["1", "2", "3"].map((user) => ({ user, item: "x", value: 8, at: 1 }));
    const both = ["1", "2"].map((user) => ({ user, item: "y", value: 8, at: 2 }));
    // XᵀX = [[3, 2], [2, 2]], λ = 1: P = [[3, −2], [−2, 4]] / 8, B_xy = −P_xy / P_yy = 1/2, B_yx = 2/3.
    const model = await fitEase(interactionsOf(columnsOf([...ratings, ...both])), {
      ...EASE,
      regularisation: 1,
    });
    const score = (item: string): Float32Array =>
      neighbourScorer(model).score({ history: [{ item, rating: 8, at: 0 }], at: 9 });
    expect([...score("x")]).toEqual([0, expect.closeTo(1 / 2, 5)]);
    expect([...score("y")]).toEqual([expect.closeTo(2 / 3, 5), 0]);
  });

  it("is what the neighbour ridge becomes when every item is a neighbour", async () => {
    const data = twoCircles();
    const options = { k: 100, regularisation: 10, shrinkage: 0, minCount: 1, maxItems: 100 };
    const history = [{ item: "a1", rating: 9, at: 0 }];
    const ease = neighbourScorer(await fitEase(data, EASE)).score({ history, at: 0 });
    const ridge = neighbourScorer(await fitNeighbourRidge(data, options)).score({ history, at: 0 });
    // All but the pairs that nobody rated both of, which only EASE can weigh.
    const apart = ease.filter((x, i) => Math.abs(x - ridge[i]!) > 0.05).length;
    expect(apart / ease.length).toBeLessThan(0.1);
  });
});

describe("recent popularity", () => {
  it("counts what came before the moment, each rating fading by its age", () => {
    const day = 86_400;
    const data = interactionsOf(
      columnsOf(
        [0, 1, 2, 3, 5].map((days, k) => ({
          user: `${k}`,
          item: days < 2 ? "old" : "new",
          value: 8,
          at: days * day,
        })),
      ),
    );
    const scorer = recentPopularity(data, 2, timelineOf(data));
    const at = (days: number): number[] => [...scorer.score({ history: [], at: days * day })];
    const fade = (...ages: number[]): unknown =>
      expect.closeTo(
        ages.reduce((sum, age) => sum + Math.exp(-age / 2), 0),
        5,
      );
    expect(at(0)).toEqual([0, 0]);
    expect(at(2.5)).toEqual([fade(2.5, 1.5), fade(0.5)]);
    expect(at(5)).toEqual([fade(5, 4), fade(3, 2)]);
    // Years later it is still what it was at the end of the file, to the second.
    expect(at(9000)[1]! / at(9000)[0]!).toBeCloseTo(at(5.001)[1]! / at(5.001)[0]!, 1);
  });
});

describe("contributions", () => {
  it("sum to the score that they explain, the largest first", async () => {
    const model = await fitEase(twoCircles(), EASE);
    const weighting = { halfLife: 2, disliked: 0.5 };
    const history = ["a1", "b2", "a3"].map((item, k) => ({ item, rating: k === 1 ? 3 : 9, at: k }));
    const score = neighbourScorer(model, weighting).score({ history, at: 0 })[model.items.position("a4")!]!;
    const parts = contributions(model, weighting, history, "a4");
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 6);
    expect(parts.map(({ item }) => item).toSorted()).toEqual(["a1", "a3", "b2"]);
    expect(parts.map(({ amount }) => amount)).toEqual(
      parts.map(({ amount }) => amount).toSorted((a, b) => b - a),
    );
  });
});

describe("blend", () => {
  it("has shares that sum to the score, which is from 0 to 1", async () => {
    const mixed = await fitBlend(twoCircles(), { facts, seed: 1 });
    const history = ["a1", "a2"].map((item, k) => ({ item, rating: 9, at: k }));
    const request = { history, at: 9000 };
    const scores = mixed.score(request);
    mixed.items.ids.forEach((id, i) => {
      const sum = mixed.shares(request, id).reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(scores[i]!, 5);
    });
    const unseen = mixed.items.ids.flatMap((id, i) => (id === "a1" || id === "a2" ? [] : [scores[i]!]));
    expect(Math.max(...unseen)).toBeLessThanOrEqual(1 + 1e-6);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
  });

  it("has weights that sum to 1 at every stage, from a person with no history on", async () => {
    const { stages } = await fitBlend(twoCircles(), { facts, seed: 1 });
    expect(stages[0]?.from).toBe(0);
    for (const { weights } of stages) expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 9);
  });

  it("learns to listen to taste where taste tells people apart", async () => {
    const mixed = await fitBlend(twoCircles(3, 400), { facts, seed: 1 });
    const history = ["a1", "a2", "a3", "a4"].map((item, k) => ({ item, rating: 9, at: k }));
    const scores = mixed.score({ history, at: 9000 });
    const best = mixed.items.ids
      .map((id, i) => ({ id, score: scores[i]! }))
      .filter(({ id }) => !history.some(({ item }) => item === id))
      .toSorted((a, b) => b.score - a.score);
    expect(best.slice(0, 5).every(({ id }) => id.startsWith("a"))).toBe(true);
  });
});
