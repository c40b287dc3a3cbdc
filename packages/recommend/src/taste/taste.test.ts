import { contentTaste, type Item } from "@moodreel/core";
import type { LikedItem } from "@moodreel/core/taste";
import { describe, expect, it } from "vitest";
import { film } from "../../../../test/support/film.ts";
import { modelOf } from "../model/fit-model.ts";
import { contributions } from "../scorer/neighbour-scorer.ts";
import { twoCircles } from "../testing/two-circles.ts";
import { collaborativeTaste } from "./collaborative-taste.ts";
import { combinedTaste, COLLABORATIVE_WEIGHT } from "./combined-taste.ts";

const MODEL = await modelOf(twoCircles(1, 200), { seed: 1 });

const liked = (...ids: string[]): readonly LikedItem[] => ids.map((id) => ({ item: film(id), liking: 1 }));
const circle = (name: string): readonly Item[] => [6, 7, 8, 9, 10].map((k) => film(`${name}${k}`));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("collaborative taste", () => {
  it("is for what people of the same taste liked, and says nothing of what it does not know", () => {
    const taste = collaborativeTaste(MODEL, liked("a1", "a2", "a3"));
    expect(mean(circle("a").map(taste.of))).toBeGreaterThan(mean(circle("b").map(taste.of)) + 0.1);
    expect(taste.of(film("unheard of"))).toBe(0.5);
    expect(taste.because(film("unheard of"))).toEqual([]);
    for (const item of [...circle("a"), ...circle("b")]) {
      expect(taste.of(item)).toBeGreaterThanOrEqual(0);
      expect(taste.of(item)).toBeLessThanOrEqual(1);
    }
  });

  it("turns against what goes with the disliked", () => {
    const taste = collaborativeTaste(MODEL, [{ item: film("a1"), liking: -1 }]);
    expect(mean(circle("a").map(taste.of))).toBeLessThan(0.5);
  });

  it("never names what was disliked as liked, and says apart what an item is unlike", () => {
    const all = [...liked("a1", "a2"), ...["b1", "b2", "a3"].map((id) => ({ item: film(id), liking: -1 }))];
    const taste = collaborativeTaste(MODEL, all);
    const both = combinedTaste(contentTaste(all), taste, () => true);
    for (const item of [...circle("a"), ...circle("b")]) {
      for (const { because, unlike } of [taste, both]) {
        for (const { title } of because(item)) expect(["Film a1", "Film a2"]).toContain(title);
        for (const { title } of unlike?.(item) ?? [])
          expect(["Film b1", "Film b2", "Film a3"]).toContain(title);
      }
    }
    const others = { ...taste, of: () => 0.9, certainty: 1, unlike: () => [{ title: "Film b1", share: 1 }] };
    const joined = combinedTaste(contentTaste(all), others, () => true);
    expect(joined.unlike?.(film("a9"))).toEqual([{ title: "Film b1", share: 1 }]);
  });

  it("is the surer the more of the history it knows, and silent without any", () => {
    const sure = (...ids: string[]): number => collaborativeTaste(MODEL, liked(...ids)).certainty;
    expect(sure("a1", "a2")).toBeGreaterThan(sure("a1", "unheard of"));
    expect(sure("unheard of")).toBe(0);
    expect(collaborativeTaste(MODEL, []).of(film("a1"))).toBe(0.5);
  });

  it("gives each liked item its true share", () => {
    // With one matrix and no fading the shares are those of the matrix's own entries.
    const [matrix] = MODEL.matrices;
    const flat = {
      ...MODEL,
      components: [
        {
          kind: "taste",
          name: "taste",
          matrix: 0,
          weighting: { halfLife: Infinity, disliked: 1 },
          power: 1,
        } as const,
      ],
      stages: [{ from: 0, weights: [1] }],
    };
    const history = ["a1", "a2", "b3"].map((item, at) => ({ item, rating: 9, at }));
    const amounts = contributions(matrix!, { halfLife: Infinity, disliked: 1 }, history, "a7").filter(
      ({ amount }) => amount > 0,
    );
    const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
    const reasons = collaborativeTaste(flat, liked("a1", "a2", "b3")).because(film("a7"));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons).toEqual(
      amounts.map(({ item, amount }) => ({
        title: `Film ${item}`,
        share: expect.closeTo(amount / total, 6),
      })),
    );
  });
});

describe("both tastes", () => {
  const history = [
    { item: film("a1", { genres: ["Comedy"] }), liking: 1 },
    { item: film("a2", { genres: ["Western"] }), liking: 1 },
  ];
  const own = contentTaste(history);
  const others = collaborativeTaste(MODEL, history);
  const both = combinedTaste(own, others, ({ id }) => MODEL.items.position(id) !== undefined);

  it("are content alone where the model knows nothing", () => {
    const stranger = film("unheard of", { genres: ["Comedy"] });
    expect(both.of(stranger)).toBe(own.of(stranger));
    expect(both.because(stranger)).toEqual(own.because(stranger));
  });

  it("are the mean of both, by weight and certainty", () => {
    const item = film("a7", { genres: ["Comedy"] });
    const [a, b] = [own.certainty, COLLABORATIVE_WEIGHT * others.certainty];
    expect(both.of(item)).toBeCloseTo((a * own.of(item) + b * others.of(item)) / (a + b), 9);
  });

  it("name what speaks for an item once, by how far each side lifts it", () => {
    const item = film("a7", { genres: ["Comedy"] });
    const pulls = [
      { taste: own, pull: own.certainty * (own.of(item) - 0.5) },
      { taste: others, pull: COLLABORATIVE_WEIGHT * others.certainty * (others.of(item) - 0.5) },
    ];
    const amount = (title: string): number =>
      pulls.reduce(
        (sum, { taste, pull }) =>
          sum + pull * (taste.because(item).find((reason) => reason.title === title)?.share ?? 0),
        0,
      );
    const [first, second] = [amount("Film a1"), amount("Film a2")];
    const reasons = both.because(item);
    expect(reasons.map(({ title }) => title).toSorted()).toEqual(["Film a1", "Film a2"]);
    for (const { title, share } of reasons) expect(share).toBeCloseTo(amount(title) / (first + second), 9);
  });
});
