import { expect, test } from "vitest";
import { KnownGenres } from "./known-genres.ts";

test.for<[string, string | null]>([
  ["Comdy", "Comedy"],
  ["Hrror", "Horror"],
  ["Rmoance", "Romance"],
  ["Documentery", "Documentary"],
  ["Sciense Fictoin", "Science Fiction"],
  ["Dark Fantasy", "Fantasy"],
  ["Teen Romantic Comedy", "Romantic Comedy"],
  ["Live Action", "Action"],
  ["Heimatfilm", null],
  ["Opera", null],
  ["Wat", null],
])("the known genre next to %s is %s", ([name, nearest]) => {
  expect(new KnownGenres("movie").nearest(name)).toBe(nearest);
});

test("a kind knows the genres that its policy names", () => {
  expect(new KnownGenres("music").has("Hip-Hop")).toBe(true);
  expect(new KnownGenres("movie").has("Hip-Hop")).toBe(false);
  expect(new KnownGenres("movie").has("TV Comedies")).toBe(true);
  expect(new KnownGenres("music").nearest("Electronik")).toBe("Electronic");
});
