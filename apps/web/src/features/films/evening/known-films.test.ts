import { itemOf } from "@moodreel/core";
import { expect, test } from "vitest";
import { knownFilms } from "./known-films.ts";

type Item = Parameters<typeof knownFilms>[0][number];

function film(title: string, genre: string, people: readonly string[] = []): Item {
  return itemOf({ id: title, title, genres: [genre], people }) as unknown as Item;
}

const BEST = [
  ...["one", "two", "three", "four"].map((title) => film(title, "Drama")),
  film("funny", "Comedy"),
  film("scary", "Horror"),
];

test("well-known films of several genres come, not five dramas", () => {
  expect(knownFilms(BEST, new Set(), 5).map(({ title }) => title)).toEqual([
    "one",
    "two",
    "three",
    "funny",
    "scary",
  ]);
});

test("of a series only the best known is asked for: who knows one has said it of the others", () => {
  const saga = [
    film("Star Wars", "Fantasy", ["Mark Hamill", "Carrie Fisher"]),
    film("Star Wars: The Last Jedi", "Action", ["Daisy Ridley"]),
    film("The Return of the Jedi", "Adventure", ["Carrie Fisher", "Mark Hamill"]),
    film("Heat", "Crime", ["Al Pacino", "Mark Hamill"]),
  ];
  expect(knownFilms(saga, new Set(), 2).map(({ title }) => title)).toEqual(["Star Wars", "Heat"]);
  expect(knownFilms(saga, new Set(), 4)).toHaveLength(4);
});

test("what was said of is not asked for again, and a shelf of one genre still has a dozen", () => {
  const dramas = BEST.slice(0, 4);
  expect(knownFilms(dramas, new Set(["two"]), 5).map(({ title }) => title)).toEqual(["one", "three", "four"]);
});
