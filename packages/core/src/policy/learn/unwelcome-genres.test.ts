import { expect, test } from "vitest";
import { certain } from "../../emotion/scores.ts";
import { learn } from "./learn.ts";
import { NOTHING_LEARNED, type Learned } from "./learned.ts";
import { unwelcomeGenres } from "./unwelcome-genres.ts";

const lessons = (count: number, taken: (at: number) => boolean, genres = ["Comedy"]): Learned =>
  Array.from({ length: count }).reduce<Learned>(
    (all, _, at) => learn(all, { scores: certain("happy"), intent: "match", genres, taken: taken(at) }),
    NOTHING_LEARNED,
  );

test("what is passed over again and again is unwelcome in that mood alone", () => {
  const passed = lessons(8, () => false);
  expect(unwelcomeGenres(passed, "match", "happy")).toEqual(["comedy"]);
  expect(unwelcomeGenres(passed, "match", "sad")).toEqual([]);
  expect(unwelcomeGenres(passed, "lift", "happy")).toEqual([]);
});

test("a few times are not enough, and whoever takes some of it wants it", () => {
  expect(
    unwelcomeGenres(
      lessons(4, () => false),
      "match",
      "happy",
    ),
  ).toEqual([]);
  expect(
    unwelcomeGenres(
      lessons(20, (at) => at % 5 === 0),
      "match",
      "happy",
    ),
  ).toEqual([]);
  expect(unwelcomeGenres(NOTHING_LEARNED, "match", "happy")).toEqual([]);
});
