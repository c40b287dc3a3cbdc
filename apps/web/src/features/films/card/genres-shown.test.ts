import { expect, test } from "vitest";
import { genresShown } from "./genres-shown.ts";

test("the genre that brought a film is among those that its card shows", () => {
  const genres = ["Drama", "Romance", "Science Fiction", "Comedy"];
  expect(genresShown(genres, ["Comedy, because you look happy", "8.2 from 81 votes"], 2)).toEqual([
    "Drama",
    "Comedy",
  ]);
  expect(genresShown(genres, ["Science Fiction or Comedy, because you look happy"], 2)).toEqual([
    "Science Fiction",
    "Comedy",
  ]);
  expect(genresShown(genres, [], 2)).toEqual(["Drama", "Romance"]);
  expect(genresShown(["Drama", "Romance", "Art"], ["Party, because you look happy"], 2)).toEqual([
    "Drama",
    "Romance",
  ]);
});
