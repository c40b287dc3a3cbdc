import { contentTaste, type Item } from "@moodreel/core";
import type { LikedItem } from "@moodreel/core/taste";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { film } from "../../../../test/support/film.ts";
import { signCount } from "../blend/choice.ts";
import { ITEM_SIGNS } from "../blend/item-signs.ts";
import { modelOf } from "../model/fit-model.ts";
import { modelScorer } from "../model/model-scorer.ts";
import type { SavedModel } from "../model/saved-model.ts";
import { twoCircles } from "../testing/two-circles.ts";
import { blendTaste } from "./blend-taste.ts";
import { collaborativeTaste } from "./collaborative-taste.ts";
import { tasteModel } from "./taste-model.ts";

const MODEL = await modelOf(twoCircles(1, 200), { seed: 1 });
/** The same with given shares of taste and of what everybody watches, whatever is known of the person. */
const weighed = (taste: number, common: number): SavedModel => {
  const { stale: _, ...model } = MODEL;
  const weights = MODEL.components.map(({ kind }) => (kind === "taste" ? taste : common));
  return { ...model, stages: [{ from: 0, weights }] };
};
/** The same with a choice model: by so much for each sign of taste, and for each of what was lately, times days away. */
const withChoice = (taste: number, lately: number): SavedModel => {
  const tastes = MODEL.components.filter(({ kind }) => kind === "taste").length;
  const weights = Array.from({ length: signCount(tastes) }, (_, s) => {
    if (s >= ITEM_SIGNS && s < ITEM_SIGNS + tastes) return [taste, 0, 0, 0, 0];
    return [0, 0, s === 0 ? lately : 0, 0, 0];
  });
  const kinds = new Uint8Array(MODEL.timeline!.item.length);
  return { ...MODEL, choice: { weights, genres: {}, kinds, means: new Float32Array(IDS.length) } };
};
const PERSONAL = weighed(0.2, 0.04);
const NOW = MODEL.until + 60;
const IDS = MODEL.items.ids;

const tasteOf = (liked: readonly LikedItem[]) => blendTaste(MODEL, liked, NOW);
const said = (likings: Readonly<Record<string, number>>): readonly LikedItem[] =>
  Object.entries(likings).map(([id, liking]) => ({ item: film(id), liking }));
const circle = (name: string): readonly Item[] => [6, 7, 8, 9, 10].map((k) => film(`${name}${k}`));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const anyHistory = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...IDS), liking: fc.constantFrom(-1, -0.6, -0.3, -0.1, 0.1, 0.5, 1) }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe("the taste of the blend", () => {
  it("says how many of the items it is measured among it knows", () => {
    const items = [...circle("a").slice(0, 3), film("never rated")];
    const taste = tasteModel(MODEL).tasteOf(contentTaste([]), said({ a1: 1 }), NOW);
    expect(taste.among!(items).knownShare).toBe(0.75);
    expect(taste.among!([film("never rated")]).knownShare).toBe(0);
    expect(contentTaste(said({ a1: 1 })).knownShare).toBeUndefined();
  });

  it("orders items as the scorer of the model does, for whoever hated nothing", () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const mild = events.filter(({ liking }) => liking > -0.5);
        const taste = tasteOf(mild.map(({ id, liking }) => ({ item: film(id), liking })));
        const scores = modelScorer(MODEL).score({
          history: mild.map(({ id, liking }) => ({ item: id, rating: liking < 0 ? 3 : 9, at: 0 })),
          at: NOW,
        });
        const seen = new Set(mild.map(({ id }) => id));
        const best = IDS.map((id, i) => ({ id, score: scores[i]! }))
          .filter(({ id, score }) => !seen.has(id) && score > 0)
          .toSorted((a, b) => b.score - a.score);
        expect(taste.best(IDS.length)).toHaveLength(best.length);
        for (const [a, b] of best.slice(1).map((one, i) => [best[i]!, one] as const)) {
          expect(taste.of(film(a.id))).toBeGreaterThanOrEqual(taste.of(film(b.id)) - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("goes to the circle of what was liked, and away from what was hated", () => {
    const of = (likings: Readonly<Record<string, number>>) => blendTaste(PERSONAL, said(likings), NOW);
    const fan = of({ a1: 1, a2: 1, a3: 1 });
    expect(mean(circle("a").map(fan.of))).toBeGreaterThan(mean(circle("b").map(fan.of)) + 0.02);
    const hater = of({ a1: 1, a2: 1, b3: -1, b4: -1 });
    const mild = of({ a1: 1, a2: 1, b3: -0.2, b4: -0.2 });
    expect(mean(circle("b").map(hater.of))).toBeLessThan(mean(circle("b").map(mild.of)));
  });

  it("goes among some items by the choice model, for those of whom something is known", () => {
    const items = [...circle("a"), ...circle("b")];
    const byTaste = withChoice(6, 0);
    const liked = said({ a1: 1, a2: 1, a3: 1 });
    const fan = blendTaste(byTaste, liked, NOW).among(items);
    expect(Math.min(...circle("a").map(fan.of))).toBeGreaterThan(Math.max(...circle("b").map(fan.of)));
    expect([...fan.ofAll(items)]).toEqual(items.map(fan.of));
    const nobody = blendTaste(byTaste, [], NOW).among(items);
    expect(items.map(nobody.of)).toEqual(items.map(blendTaste(MODEL, [], NOW).among(items).of));
  });

  it("asks the choice model how long somebody was away, and takes six days where nobody knows", () => {
    const items = [...circle("a"), ...circle("b")];
    const model = withChoice(0, 3);
    const after = (days: number): readonly number[] => {
      const liked = said({ a1: 1, a2: 1 }).map((one) => ({ ...one, at: NOW - days * 86_400 }));
      return items.map(blendTaste(model, liked, NOW).among(items).of);
    };
    const unknown = items.map(blendTaste(model, said({ a1: 1, a2: 1 }), NOW).among(items).of);
    expect(after(0)).not.toEqual(after(30));
    expect(unknown).toEqual(after(6));
  });

  it("goes by what items are, too: by the genres of what was liked, and by how old they are", () => {
    const model = withChoice(0, 0);
    const tastes = model.components.filter(({ kind }) => kind === "taste").length;
    const bySign = (sign: number, weight: number): SavedModel => ({
      ...model,
      choice: {
        ...model.choice!,
        weights: model.choice!.weights.with(ITEM_SIGNS + tastes + sign, [weight, 0, 0, 0, 0]),
        genres: { comedy: 0.5, horror: 0.5 },
      },
    });
    const made = (id: string, genre: string, year: number): Item => ({ ...film(id), genres: [genre], year });
    const [old, scary, recent] = [
      made("a6", "Comedy", 1940),
      made("a7", "Horror", 1940),
      made("a8", "Comedy", 1969),
    ];
    const liked = [{ item: made("a1", "Horror", 1950), liking: 1 }];
    const by = (sign: number, weight: number) =>
      blendTaste(bySign(sign, weight), liked, NOW).among([old, scary, recent]);
    expect(by(1, 4).of(scary)).toBeGreaterThan(by(1, 4).of(old));
    expect(by(1, 4).of(old)).toBe(by(1, 4).of(recent));
    expect(by(0, -4).of(recent)).toBeGreaterThan(by(0, -4).of(old));
    expect(by(0, -4).of(old)).toBe(by(0, -4).of(scary));
  });

  it("keeps what goes with what was hated below all else, whatever the choice model says", () => {
    const items = [...circle("a"), ...circle("b")];
    const hater = said({ b1: -1, b2: -1, b3: -1 });
    const by = (model: SavedModel): readonly boolean[] => {
      const taste = blendTaste(model, hater, NOW).among(items);
      return items.map((item) => taste.of(item) < 0.5);
    };
    const plain = { ...weighed(0.2, 0), choice: withChoice(1, 0).choice! };
    expect(by(plain)).toContain(true);
    const { choice: _, ...without } = plain;
    expect(by(plain)).toEqual(by(without));
  });

  it("names what was liked only where that is a good part of why an item is there", () => {
    const liked = said({ a1: 1, a2: 1, a3: 1 });
    const namedBy = (model: SavedModel) => circle("a").flatMap(blendTaste(model, liked, NOW).because);
    expect(namedBy(weighed(0.001, 0.2))).toEqual([]);
    expect(namedBy(PERSONAL)).not.toEqual([]);
  });

  it("is what everybody watches for somebody of whom nothing is known", () => {
    const nobody = tasteOf([]);
    expect(nobody.certainty).toBe(0);
    expect(nobody.best(5)).toHaveLength(5);
    expect(nobody.because(film("a1"))).toEqual([]);
    expect(nobody.of(film("unheard of"))).toBe(0.5);
  });

  it("says only what is so: liked items are liked, hated ones hated, and shares sum to 1", () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...IDS), (events, id) => {
        const history = events.map((one) => ({ item: film(one.id), liking: one.liking }));
        const taste = blendTaste(PERSONAL, history, NOW);
        const likingOf = new Map(events.map((one) => [`Film ${one.id}`, one.liking]));
        expect(taste.of(film(id))).toBeGreaterThanOrEqual(0);
        expect(taste.of(film(id))).toBeLessThanOrEqual(1);
        for (const { title } of taste.because(film(id))) expect(likingOf.get(title)).toBeGreaterThan(0);
        for (const { title } of taste.unlike(film(id))) expect(likingOf.get(title)).toBeLessThanOrEqual(-0.5);
        for (const reasons of [taste.because(film(id)), taste.unlike(film(id))]) {
          if (reasons.length === 0) continue;
          expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it("is that of the model of the product when it is told the time", () => {
    const liked = said({ a1: 1, a2: 1, b1: -1 });
    const model = tasteModel(MODEL);
    expect(model.tasteOf(contentTaste(liked), liked, NOW).best(9)).toEqual(tasteOf(liked).best(9));
    expect(model.tasteOf(contentTaste(liked), liked).best(9)).toEqual(
      collaborativeTaste(MODEL, liked).best(9),
    );
  });

  it("never suggests what the person has spoken of", () => {
    const history = said({ a1: 1, a2: 0.1, b1: -1 });
    const best = tasteOf(history).best(IDS.length);
    for (const { item } of history) expect(best).not.toContain(item.id);
  });
});
