import type { LikedItem } from "@moodreel/core/taste";
import { expect, test } from "vitest";
import { film } from "../../../../test/support/film.ts";
import { indexItems } from "../interactions/item-index.ts";
import { gramOf } from "../vectors/gram.ts";
import { vectorTaste } from "./vector-taste.ts";

/** Two kinds of films, one along each axis; `both` is halfway, `unknown` has no vector. */
const VECTORS = {
  items: indexItems(["a1", "a2", "b1", "both"]),
  rank: 2,
  values: Float32Array.of(1, 0, 0.9, 0.1, 0, 1, 0.7, 0.7),
  regularisation: 0.1,
  alpha: 8,
};
const tasteOf = (liked: readonly LikedItem[]) =>
  vectorTaste(VECTORS, liked, gramOf(VECTORS.values, VECTORS.rank));

test("goes to what lies where the liked lies, and says nothing of what it does not know", () => {
  const taste = tasteOf([{ item: film("a1"), liking: 1 }]);
  expect(taste.of(film("a2"))).toBeGreaterThan(taste.of(film("both")));
  expect(taste.of(film("both"))).toBeGreaterThan(taste.of(film("b1")));
  expect(taste.of(film("unknown"))).toBe(0.5);
  expect(taste.because(film("unknown"))).toEqual([]);
  expect(taste.certainty).toBeCloseTo(0.2);
});

test("names what speaks for an item, each with its share of the score", () => {
  const liked = [
    { item: film("a1"), liking: 1 },
    { item: film("b1"), liking: 0.5 },
  ];
  const taste = tasteOf(liked);
  const reasons = taste.because(film("a2"));
  expect(reasons[0]).toMatchObject({ title: "Film a1" });
  expect(reasons[0]?.share).toBeGreaterThan(0.8);
  expect(
    taste
      .because(film("both"))
      .map(({ title }) => title)
      .toSorted(),
  ).toEqual(["Film a1", "Film b1"]);
  // Without the one that speaks most, the score falls by about its share.
  const without = tasteOf(liked.slice(1));
  expect(without.of(film("a2"))).toBeLessThan(taste.of(film("a2")));
});

test("knows nothing of somebody who said nothing of what it knows", () => {
  const nobody = tasteOf([{ item: film("unknown"), liking: 1 }]);
  expect([nobody.certainty, nobody.of(film("a2")), nobody.because(film("a2"))]).toEqual([0, 0.5, []]);
});

test("turns against what lies where the disliked lies, the more the worse it was", () => {
  const faint = tasteOf([
    { item: film("b1"), liking: 1 },
    { item: film("a1"), liking: -0.1 },
  ]);
  const strong = tasteOf([
    { item: film("b1"), liking: 1 },
    { item: film("a1"), liking: -1 },
  ]);
  const fond = tasteOf([{ item: film("b1"), liking: 1 }]);
  expect(strong.of(film("a2"))).toBeLessThan(faint.of(film("a2")));
  expect(faint.of(film("a2"))).toBeLessThan(fond.of(film("a2")));
  expect(strong.of(film("a2"))).toBeLessThan(0.5);
  expect(tasteOf([{ item: film("a1"), liking: -1 }]).of(film("a2"))).toBeLessThan(0.5);
});

test("never names a disliked item as liked, not even where it is liked that speaks against an item", () => {
  const liked = [
    { item: film("a1"), liking: 1 },
    { item: film("b1"), liking: -1 },
    { item: film("both"), liking: -0.2 },
  ];
  const taste = tasteOf(liked);
  for (const id of ["a1", "a2", "b1", "both"]) {
    for (const { title } of taste.because(film(id))) expect(title).toBe("Film a1");
  }
  expect(taste.because(film("a2")).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});
