import { expect, it } from "vitest";
import { filtersOf } from "./filter-options.ts";

it("takes a language by its code or by a name", () => {
  expect(filtersOf({ language: ["German", "français", "en", "Klingon"] }).languages).toEqual([
    "de",
    "fr",
    "en",
    "Klingon",
  ]);
});
