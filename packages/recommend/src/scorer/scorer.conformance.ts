import { describe, expect, it } from "vitest";
import type { Interactions } from "../interactions/interactions.ts";
import { twoCircles } from "../testing/two-circles.ts";
import type { Scorer, ScoreRequest } from "./scorer.ts";

/** What is asked of every scorer, whatever it learned and how. */
export function conformsToScorer(
  name: string,
  fit: (interactions: Interactions) => Scorer | Promise<Scorer>,
): void {
  const fan: ScoreRequest = {
    history: ["a1", "a2", "a3"].map((item, k) => ({ item, rating: 9, at: k })),
    at: 9000,
  };
  const stranger: ScoreRequest = { history: [], at: 9000 };

  describe(`the scorer ${name}`, () => {
    it("has one finite score per item", async () => {
      const scorer = await fit(twoCircles());
      for (const request of [fan, stranger]) {
        const scores = scorer.score(request);
        expect(scores).toHaveLength(scorer.items.ids.length);
        expect(scores.every(Number.isFinite)).toBe(true);
      }
    });

    it("gives the same again, from the same fit and from another", async () => {
      const scorer = await fit(twoCircles());
      const scores = scorer.score(fan);
      expect(scorer.score(fan)).toEqual(scores);
      expect((await fit(twoCircles())).score(fan)).toEqual(scores);
    });

    it("hands out scores that the caller may change", async () => {
      const scorer = await fit(twoCircles());
      const scores = scorer.score(stranger).slice();
      scorer.score(stranger).fill(7);
      expect(scorer.score(stranger)).toEqual(scores);
    });

    it("passes over items that no rating names", async () => {
      const scorer = await fit(twoCircles());
      const odd = { ...fan, history: [{ item: "unheard of", rating: 9, at: 0 }, ...fan.history] };
      expect(scorer.score(odd)).toEqual(scorer.score(fan));
      const only = { ...fan, history: [{ item: "unheard of", rating: 9, at: 0 }] };
      expect(scorer.score(only)).toEqual(scorer.score(stranger));
    });

    it("takes watching without a rating for liking", async () => {
      const scorer = await fit(twoCircles());
      const watched = { ...fan, history: fan.history.map((event) => ({ ...event, rating: null })) };
      expect(scorer.score(watched)).toEqual(scorer.score(fan));
    });
  });
}

/** … and of those that look at the person: the films of their own circle come first. */
export function knowsTheCircles(
  name: string,
  fit: (interactions: Interactions) => Scorer | Promise<Scorer>,
): void {
  it.each([
    ["a", "b"],
    ["b", "a"],
  ])(`${name} puts the films of circle %s before those of %s`, async (own, other) => {
    const scorer = await fit(twoCircles());
    const history = [1, 2, 3].map((k) => ({ item: `${own}${k}`, rating: 9, at: k }));
    const scores = scorer.score({ history, at: 9000 });
    const mean = (circle: string): number => {
      const rest = [4, 5, 6, 7, 8, 9].map((k) => scores[scorer.items.position(`${circle}${k}`)!]!);
      return rest.reduce((sum, x) => sum + x, 0) / rest.length;
    };
    expect(mean(own)).toBeGreaterThan(1.5 * Math.max(0, mean(other)));
  });
}
