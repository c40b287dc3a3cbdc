import { itemOf } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packFilms, unpackFilms } from "./film-columns.ts";

const AMELIE = itemOf({
  id: "tt0211915",
  title: "Amélie",
  year: 2001,
  genres: ["Comedy", "Romance"],
  people: ["Audrey Tautou", "Mathieu Kassovitz"],
  rating: 8.3,
  votes: 120,
  runtime: 122,
  language: "fr",
  certificate: "R",
  countries: ["France", "Germany"],
  otherTitles: ["Le fabuleux destin d'Amélie Poulain"],
  renown: 0.613,
  series: "Paris",
});

test("films come back as they were", () => {
  const films = [
    AMELIE,
    itemOf({
      id: "a-shriek-in-the-night-1933",
      title: "A Shriek in the Night",
      year: 1933,
      genres: ["Crime"],
    }),
    itemOf({ id: "tt12345678", title: "Eight digits", people: ["Audrey Tautou"] }),
    itemOf({ id: "tt1", title: "Not as IMDb writes it", rating: 0, votes: 0 }),
    itemOf({ id: "made by hand", title: "!!!" }),
  ];
  expect(unpackFilms(packFilms(films))).toEqual(films);
});

test("an id that title and year make takes no room", () => {
  const { ids } = packFilms([itemOf({ id: "heat-1995", title: "Heat", year: 1995 }), AMELIE]);
  expect(ids).toBe(`,${(211_915).toString(36)}`);
});

test("any films do, as long as no name has a comma, a bar or a line end that would part it", () => {
  const name = fc.stringMatching(/^[^\n,|]{1,12}$/);
  const film = fc
    .record({
      id: fc.stringMatching(/^[^\n,]{1,12}$/),
      title: fc.stringMatching(/^[^\n]{1,20}$/),
      year: fc.option(fc.integer({ min: 1000, max: 3000 })),
      genres: fc.array(name, { maxLength: 3 }),
      people: fc.array(name, { maxLength: 3 }),
      rating: fc.option(fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)),
      votes: fc.option(fc.nat()),
    })
    .map(itemOf);
  fc.assert(
    fc.property(fc.array(film, { minLength: 1, maxLength: 20 }), (films) => {
      expect(unpackFilms(packFilms(films))).toEqual(films);
    }),
  );
});
