import { expect, test } from "vitest";
import { countFilters, EVERYTHING, questionOf } from "./browse-form.ts";

test("an empty form asks for everything", () => {
  expect(questionOf(EVERYTHING)).toEqual({ text: "", sort: "quality", filters: {} });
  expect(countFilters(EVERYTHING)).toBe(0);
});

test("what is filled in is asked for, names as lists", () => {
  const form = {
    ...EVERYTHING,
    q: "  godfahter ",
    yearFrom: "1970",
    minRating: "7.5",
    withGenres: "Drama, Crime ,",
    withPeople: "Al Pacino",
    languages: "en,it",
    withoutGenres: "War",
    sort: "newest",
  };
  expect(questionOf(form)).toEqual({
    text: "godfahter",
    sort: "newest",
    filters: {
      yearFrom: 1970,
      minRating: 7.5,
      withGenres: ["Drama", "Crime"],
      withPeople: ["Al Pacino"],
      languages: ["en", "it"],
      withoutGenres: ["War"],
    },
  });
  expect(countFilters(form)).toBe(6);
});

test("a number that cannot be meant, and a text that is too long, and an order that there is not, are not asked for", () => {
  const form = { ...EVERYTHING, yearFrom: "soon", q: "x".repeat(500), sort: "colour" };
  expect(questionOf(form)).toEqual({ text: "x".repeat(200), sort: "quality", filters: {} });
});
