import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseGenres } from "./genres.ts";
import { parseList } from "./list.ts";
import { parseNumber } from "./number.ts";
import { parsePeople } from "./people.ts";
import { parseRating, ratingScale } from "./rating-scale.ts";
import { parseRuntime, runtimeUnit } from "./runtime.ts";
import { presentText, shownText } from "./text.ts";
import { parseTitle } from "./title.ts";
import { parseYear } from "./year.ts";

test.for<[string, number | null]>([
  ["1999", 1999],
  ["1999.0", 1999],
  ["1999-03-31", 1999],
  ["31/3/1999", 1999],
  ["03-31-1999", 1999],
  ["March 31, 1999", 1999],
  ["31 Mar. 1999 (USA)", 1999],
  ["19990331", 1999],
  ["1999–2003", 1999],
  ["(1999)", 1999],
  ["1999-03-31T00:00:00Z", 1999],
  ["-720.0", -720],
  ["PG", null],
  ["0", null],
  ["9999", null],
  ["31/3/99", null],
  ["tt0199999", null],
])("the year in %s", ([text, year]) => {
  expect(parseYear(text)).toBe(year);
});

test.for<[string, number | null]>([
  ["8.1", 8.1],
  ["8,1", 8.1],
  ["2,343,110", 2_343_110],
  ["2.343.110", 2_343_110],
  ["2 343 110", 2_343_110],
  ["52345.0", 52_345],
  ["1.2M", 1_200_000],
  ["52k", 52_000],
  ["85%", 85],
  ["8.1/10", 8.1],
  ["1e3", 1000],
  [".5", 0.5],
  ["-3", -3],
  ["PG-13", null],
  ["", null],
  ["1.2.3", null],
  ["8 points", null],
])("the number in %s", ([text, value]) => {
  expect(parseNumber(text)).toBe(value);
});

test("any number reads back as JavaScript prints it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      expect(parseNumber(String(value))).toBe(Object.is(value, -0) ? 0 : value);
    }),
  );
});

test.for<[string, string, number | null]>([
  ["runtime", "142", 142],
  ["Runtime", "142 min", 142],
  ["duration", "1h 30m", 90],
  ["duration", "1 hr 5 min", 65],
  ["duration", "2 hours", 120],
  ["duration", "PT1H30M", 90],
  ["duration", "01:30:00", 90],
  ["duration", "3:45", 3.75],
  ["duration_ms", "230666", 230_666 / 60_000],
  ["Length (sec)", "90", 1.5],
  ["runtimeMinutes", "45", 45],
  ["duration", "2 Seasons", null],
  ["runtime", "0", null],
  ["runtime", "long", null],
])("the minutes in a column %s that says %s", ([column, text, minutes]) => {
  expect(parseRuntime(text, runtimeUnit(column))).toBe(minutes);
});

test.for<[string, number | null, string, number | null]>([
  ["Matrix, The (1999)", null, "The Matrix", 1999],
  ["Heat (1995)", 1995, "Heat", 1995],
  [
    "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
    null,
    "The City of Lost Children (Cité des enfants perdus, La)",
    1995,
  ],
  ["Dolce vita, La (1960)", null, "La Dolce vita", 1960],
  ["Avventura, L' (1960)", null, "L'Avventura", 1960],
  ["Good, the Bad and the Ugly, The", 1966, "The Good, the Bad and the Ugly", 1966],
  ["Blade Runner (2049)", 2017, "Blade Runner (2049)", 2017],
  ["1984", null, "1984", null],
  ["Bang, Bang, You're Dead", 2002, "Bang, Bang, You're Dead", 2002],
  ["(500) Days of Summer", 2009, "(500) Days of Summer", 2009],
  ["Paris, Las", 2000, "Paris, Las", 2000],
])("the title %s", ([text, year, title, found]) => {
  expect(parseTitle(text, year)).toEqual({ title, year: found });
});

test.for<[string, string[]]>([
  ["Action|Sci-Fi", ["Action", "Sci-Fi"]],
  ["Action, Sci-Fi", ["Action", "Sci-Fi"]],
  ["Rock; Pop", ["Rock", "Pop"]],
  ["Sci-Fi/Fantasy", ["Sci-Fi", "Fantasy"]],
  ["Action & Adventure", ["Action & Adventure"]],
  ['[{"id": 28, "name": "Action"}, {"id": 878, "name": "Science Fiction"}]', ["Action", "Science Fiction"]],
  ["[{'id': 18, 'name': 'Drama'}, {'id': 1, 'name': \"Children's\"}]", ["Drama", "Children's"]],
  ["['Drama', 'War']", ["Drama", "War"]],
  ['["Drama", "War"]', ["Drama", "War"]],
  ["[Drama, War]", ["Drama", "War"]],
  ["[]", []],
  ["(no genres listed)", []],
  ["Drama|drama|DRAMA", ["Drama"]],
  ["N/A", []],
  ["Drama,,  ,War", ["Drama", "War"]],
  ["アニメ・ファンタジー", ["アニメ", "ファンタジー"]],
  ["Drama·Krimi", ["Drama", "Krimi"]],
  ["トム・クルーズ", ["トム・クルーズ"]],
])("the genres in %s", ([text, genres]) => {
  expect(parseGenres([text])).toEqual(genres);
});

test("a list that is broken or hostile takes no long time and no more than its entries", () => {
  expect(parseList("['Drama', 'War")).toEqual(["Drama", "War"]);
  // Each quote may open a string that ends nowhere: 400,000 of them are gone through once.
  expect(parseList(`[${"'\\".repeat(200_000)}]`).length).toBeLessThan(3);
});

test("people come in order, each once, and keep their suffixes", () => {
  expect(parsePeople(["Jon Favreau", "Robert Downey, Jr.; Jon Favreau; "])).toEqual([
    "Jon Favreau",
    "Robert Downey, Jr.",
  ]);
  expect(parsePeople(["Robert Downey, Jr., Gwyneth Paltrow"])).toEqual([
    "Robert Downey Jr.",
    "Gwyneth Paltrow",
  ]);
});

test("a person alone is read as beside another one", () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      "N",
      "o",
      "n",
      "e",
      "Jr",
      "Anna Alpha",
      "Bert",
      " ",
      ".",
      ",",
      "|",
      "/",
      "(",
      "'",
      "é",
    ),
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(letters, (name) => {
      expect(parsePeople([name])).toEqual(parsePeople([name, name]));
    }),
    { numRuns: 1000 },
  );
});

describe("ratings", () => {
  test.for<[string, string[], boolean, number | null]>([
    ["rating", ["4.5", "3", ""], false, 5],
    ["rating", ["8.5", "3"], false, 10],
    ["Metascore", ["85", "30"], false, 100],
    ["rating", ["PG-13", "R", "TV-MA"], false, null],
    ["score", ["250000", "12"], false, null],
    ["vote_average", ["4.5", "3"], false, 10],
    ["averageRating", ["4.5", "3"], true, 10],
    ["averageRating", ["4.5", "3"], false, 5],
    ["rating", ["", "\\N"], false, 10],
  ])("in %s with %j go up to", ([column, values, imdb, scale]) => {
    expect(ratingScale(column, values, imdb)).toBe(scale);
  });

  test("come out from 0 to 10", () => {
    expect(parseRating("4.1", 5)).toBe(8.2);
    expect(parseRating("3.89", 5)).toBe(7.78);
    expect(parseRating("85", 100)).toBe(8.5);
    expect(parseRating("11", 10)).toBeNull();
    expect(parseRating("-1", 10)).toBeNull();
  });
});

test("absence has many names, but a title may be one of them", () => {
  expect(["\\N", "N/A", "", " nan ", "null", "-"].map(presentText)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(shownText("None")).toBe("None");
  expect(shownText(" a \n b\u0000c ")).toBe("a b c");
});
