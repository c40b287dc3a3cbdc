import { expect, test } from "vitest";
import { decadesIn, toggledDecade, toggledName } from "./toggled.ts";

const DECADES = [2000, 1990, 1980, 1970];

/** The decades that are on after so many taps. */
function after(...taps: readonly number[]): readonly number[] {
  let years = { yearFrom: "", yearTo: "" };
  for (const tap of taps) years = toggledDecade(years, tap);
  return decadesIn(years, DECADES);
}

test("a decade is on after a tap, and off after another", () => {
  expect(after(1980)).toEqual([1980]);
  expect(after(1980, 1980)).toEqual([]);
});

test("a second one stretches the years to it, at either side", () => {
  expect(after(1980, 2000)).toEqual([2000, 1990, 1980]);
  expect(after(1980, 1970)).toEqual([1980, 1970]);
});

test("one at the end goes, one in the midst is then the only one", () => {
  expect(after(1970, 2000, 2000)).toEqual([1990, 1980, 1970]);
  expect(after(1970, 2000, 1970)).toEqual([2000, 1990, 1980]);
  expect(after(1970, 2000, 1980)).toEqual([1980]);
});

test("years of a link light the decades that they touch", () => {
  expect(decadesIn({ yearFrom: "1985", yearTo: "" }, DECADES)).toEqual([2000, 1990, 1980]);
});

test("a name comes and goes", () => {
  expect(toggledName("", "Horror")).toBe("Horror");
  expect(toggledName("Horror, War", "Horror")).toBe("War");
});
