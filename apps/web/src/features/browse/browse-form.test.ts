import { expect, test } from "vitest";
import { countFilters, EVERYTHING, queryOf } from "./browse-form.ts";

test("an empty form asks for everything", () => {
  expect(queryOf(EVERYTHING)).toEqual({});
  expect(countFilters(EVERYTHING)).toBe(0);
});

test("what is filled in becomes the query, lists between bars", () => {
  const form = {
    ...EVERYTHING,
    q: "  godfahter ",
    yearFrom: "1970",
    minRating: "7.5",
    withGenres: "Drama, Crime ,",
    withPeople: "Al Pacino",
    languages: "en,it",
    withoutGenres: "War",
  };
  expect(queryOf(form)).toEqual({
    q: "godfahter",
    yearFrom: "1970",
    minRating: "7.5",
    withGenres: "Drama|Crime",
    withPeople: "Al Pacino",
    languages: "en|it",
    withoutGenres: "War",
  });
  expect(countFilters(form)).toBe(6);
});

test("a number that cannot be meant, and a text that is too long, are not sent", () => {
  expect(queryOf({ ...EVERYTHING, yearFrom: "soon", q: "x".repeat(500) })).toEqual({ q: "x".repeat(200) });
});
