import { expect, test } from "vitest";
import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { failedFilters, passTest } from "./filter-tests.ts";
import type { Filters } from "./filters.ts";

const AMELIE: Item = {
  id: "tt0211915",
  title: "Amélie",
  year: 2001,
  genres: ["Romantic Comedy"],
  people: ["Jean-Pierre Jeunet", "Audrey Tautou"],
  rating: 8.3,
  votes: null,
  runtime: 122,
  certificate: "FSK 12",
  language: "fr",
  tags: [],
};

test.each<[Filters, readonly string[]]>([
  [{}, []],
  [{ yearFrom: 2001, yearTo: 2001, minRating: 8.3, maxRuntime: 122, languages: ["en", "fr"] }, []],
  [{ yearFrom: 2002 }, ["yearFrom"]],
  [{ yearTo: 2000, minRating: 8.4 }, ["yearTo", "minRating"]],
  [{ minVotes: 0 }, ["minVotes"]],
  [{ maxAge: 12 }, []],
  [{ maxAge: 11 }, ["maxAge"]],
  [{ languages: ["en"] }, ["languages"]],
  [{ languages: ["FR"] }, []],
  [{ languages: [], withPeople: [], withGenres: [], withoutGenres: [], exclude: [] }, []],
  [{ withPeople: ["audrey TAUTOU", "jean-pierre jeunet"] }, []],
  [{ withPeople: ["Audrey Tautou", "Tom Hanks"] }, ["withPeople"]],
  [{ withGenres: ["Comedies", "Romance"] }, []],
  [{ withGenres: ["Comedy", "Crime"] }, ["withGenres"]],
  [{ withoutGenres: ["Horror"] }, []],
  [{ withoutGenres: ["romance"] }, ["withoutGenres"]],
  [{ exclude: ["tt0211915"] }, ["exclude"]],
])("%j fails on %j", (filters, failed) => {
  expect(failedFilters(AMELIE, filters)).toEqual(failed);
  expect(passTest(filters)(AMELIE, canonicalKeys(AMELIE.genres))).toBe(failed.length === 0);
});
