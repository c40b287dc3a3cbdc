import { canonicalGenres } from "@moodreel/core/genre";
import { beforeEach, expect, test, vi } from "vitest";
import { genre } from "../messages/genre.ts";
import { GENRE_ART } from "../poster/genre-art.ts";

beforeEach(() => vi.resetModules());

/** As a page has it that was just opened, in English. */
async function opened() {
  const { showLanguage } = await import("../i18n/shown-language.ts");
  await showLanguage("en");
  return import("./canonical-of.ts");
}

test("what the page has words or drawings for is canonical, so that it needs no tables", () => {
  expect(Object.keys(genre).filter((name) => canonicalGenres(name).join() !== name)).toEqual([]);
  expect(Object.keys(GENRE_ART).filter((name) => !Object.hasOwn(genre, name))).toEqual([]);
});

test("a name of another language is canonical once the tables are there", async () => {
  const { areCanonicalKnown, canonicalOf, fetchTables } = await opened();
  expect(canonicalOf("Drama")).toEqual(["Drama"]);
  expect(areCanonicalKnown(["Drama", "Comedy"])).toBe(true);
  expect(areCanonicalKnown(["Drama", "Komödie"])).toBe(false);
  await fetchTables();
  expect(areCanonicalKnown(["Drama", "Komödie"])).toBe(true);
  expect(["Komödie", "Romantic Comedy", "Heimatfilm"].map(canonicalOf)).toEqual([
    ["Comedy"],
    ["Romance", "Comedy"],
    ["Heimatfilm"],
  ]);
});

test("where the tables do not come, names stay as the catalogue has them, and posters are drawn", async () => {
  const { areCanonicalKnown, canonicalOf, fetchTables } = await opened();
  await fetchTables(() => Promise.reject(new Error("away")));
  expect(canonicalOf("Komödie")).toEqual(["Komödie"]);
  expect(areCanonicalKnown(["Komödie"])).toBe(true);
});
