import { itemOf } from "@moodreel/core";
import { expect, test } from "vitest";
import { knownFilms } from "./known-films.ts";

type Item = Parameters<typeof knownFilms>[0][number];

function film(title: string, genre: string): Item {
  return itemOf({ id: title, title, genres: [genre] }) as unknown as Item;
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

test("what was said of is not asked for again, and a shelf of one genre still has a dozen", () => {
  const dramas = BEST.slice(0, 4);
  expect(knownFilms(dramas, new Set(["two"]), 5).map(({ title }) => title)).toEqual(["one", "three", "four"]);
});
