import { beforeAll, expect, test } from "vitest";
import { filterProblem, filtersOf, NO_FILTERS, withoutFilter } from "./filter-form.ts";
import { unreadParts } from "./unread-parts.ts";
import { showLanguage } from "../i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

test("empty inputs are no filters", () => expect(filtersOf(NO_FILTERS)).toEqual({}));

test("what is filled in becomes a filter", () => {
  const form = {
    yearFrom: "1990",
    yearTo: " 1999 ",
    minRating: "7.5",
    maxRuntime: "120",
    maxAge: "12",
    languages: "fr,en",
    withoutGenres: "Horror, War,,",
  };
  expect(filtersOf(form)).toEqual({
    maxAge: 12,
    languages: ["fr", "en"],
    yearFrom: 1990,
    yearTo: 1999,
    minRating: 7.5,
    maxRuntime: 120,
    withoutGenres: ["Horror", "War"],
  });
});

test.each([
  ["yearFrom", "19"],
  ["yearFrom", "1990.5"],
  ["minRating", "11"],
  ["maxRuntime", "two hours"],
] as const)("%s of %s is refused and not sent", (name, value) => {
  const form = { ...NO_FILTERS, [name]: value };
  expect(filterProblem(form, name)).toMatch(/number from/);
  expect(filtersOf(form)).toEqual({});
});

test.each(["12x", "-1", "19", "twelve", "1e9"])(
  "an age limit of %s is never none: it was for a child",
  (maxAge) => expect(filtersOf({ ...NO_FILTERS, maxAge })).toEqual({ maxAge: 0 }),
);

test("whoever wrote an address is told what of it is not heeded", () => {
  const form = { ...NO_FILTERS, maxAge: "twelve", maxRuntime: "long", yearFrom: "2000", yearTo: "1990" };
  const said = unreadParts(form, [
    { name: "mood", value: "tierd", isKnown: false },
    { name: "intent", value: "lift", isKnown: true },
    { name: "kind", value: null, isKnown: false },
  ]);
  expect(said).toHaveLength(4);
  expect(said.join(" ")).toMatch(/only what is for all ages/);
  expect(said.join(" ")).toMatch(/“maxRuntime=long” in the address is left out\. Give a whole number/);
  expect(said.join(" ")).toMatch(/“yearTo=1990” in the address is left out\. The last year is before/);
  expect(said.join(" ")).toMatch(/“mood=tierd”, which cannot be read/);
  expect(unreadParts(NO_FILTERS)).toEqual([]);
});

test("years the wrong way round are reported at the second", () => {
  const form = { ...NO_FILTERS, yearFrom: "2000", yearTo: "1990" };
  expect(filterProblem(form, "yearTo")).toBe("The last year is before the first.");
  expect(filtersOf(form)).toEqual({ yearFrom: 2000 });
});

test("a relaxation empties its input and no other", () => {
  const form = { ...NO_FILTERS, yearFrom: "2000", minRating: "9" };
  expect(withoutFilter(form, "minRating")).toEqual({ ...NO_FILTERS, yearFrom: "2000" });
  expect(withoutFilter(form, "exclude")).toBe(form);
});

test("a decimal is written with a point or with a comma", () => {
  for (const minRating of ["7.5", " 7,5 "]) {
    expect(filterProblem({ ...NO_FILTERS, minRating }, "minRating")).toBeNull();
    expect(filtersOf({ ...NO_FILTERS, minRating })).toEqual({ minRating: 7.5 });
  }
});
