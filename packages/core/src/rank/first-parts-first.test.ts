import { expect, test } from "vitest";
import { certain } from "../emotion/scores.ts";
import { itemOf, type Item } from "../item/item.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { genreWeights } from "../policy/genre-weights.ts";
import { rankItems } from "./rank-items.ts";
import { whyNot } from "./why-not.ts";

const HAPPY = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
const STILL = { seed: 1, variety: 0, diversity: 0 };

function film(title: string, year: number, rating: number, facts: Partial<Item> = {}): Item {
  const people = ["Tom Hanks"];
  return itemOf({ id: title, title, year, rating, votes: 50_000, genres: ["Comedy"], people, ...facts });
}
const first = film("Toy Story", 1995, 7.6);
const second = film("Toy Story 2", 1999, 7.7);
const third = film("Toy Story 3", 2010, 8);
const other = film("Airplane!", 1980, 7, { people: [] });
const titlesOf = (films: readonly Item[], count: number): readonly string[] =>
  rankItems(films, HAPPY, { ...STILL, count }).map(({ item }) => item.title);

test("the first part stands in the place of a later one, and the later ones wait", () => {
  expect(titlesOf([third, other, second, first], 2)).toEqual(["Toy Story", "Airplane!"]);
});

test("of a series the next part is shown that is not seen, which a store leaves out", () => {
  expect(titlesOf([third, other, second], 2)).toEqual(["Toy Story 2", "Airplane!"]);
  expect(titlesOf([third, other], 2)).toEqual(["Toy Story 3", "Airplane!"]);
});

test("where there is nothing else, all are shown", () => {
  expect(titlesOf([third, second, first], 3)).toHaveLength(3);
});

test("a first part that suits far less is in nobody's way", () => {
  const dud = film("Toy Story", 1995, 2);
  expect(titlesOf([third, other, dud], 2)).toEqual(["Toy Story 3", "Airplane!"]);
});

test("the parts of a long series are seen in any order", () => {
  const bond = (n: number): Item =>
    film(`Bond ${n === 25 ? "Skyfall" : String.fromCharCode(65 + n)}`, 1960 + n, n === 25 ? 9 : 7, {
      series: "James Bond",
      people: [],
    });
  const all = Array.from({ length: 26 }, (_, n) => bond(n));
  expect(titlesOf(all, 1)).toEqual(["Bond Skyfall"]);
});

test("why a later part is not there is told", () => {
  const films = [third, other, first];
  const shown = rankItems(films, HAPPY, { ...STILL, count: 1 });
  expect(whyNot(third, shown, films, HAPPY, {})).toEqual({
    why: "later-part",
    earlier: "Toy Story",
    rank: 1,
    of: 3,
  });
});
