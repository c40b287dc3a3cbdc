import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IdRole } from "../names/id-columns.ts";
import { ItemIds } from "./item-ids.ts";
import { anySlug, asciiSlug, slugOf } from "./slug-of.ts";

const idsOf = (...roles: IdRole[]) =>
  new ItemIds(
    roles.map((role, index) => ({ index, role })),
    false,
  );

describe("ids", () => {
  test.for<[IdRole, string, string]>([
    ["imdb", "tt0133093", "tt0133093"],
    ["imdb", "tt10234724", "tt10234724"],
    ["imdb", "133093", "tt0133093"],
    ["imdb", "0", "the-matrix-1999"],
    ["imdb", "nm0000206", "the-matrix-1999"],
    ["tmdb", "603", "tmdb-603"],
    ["tmdb", "603.0", "tmdb-603"],
    ["tmdb", "1997-08-20", "the-matrix-1999"],
    ["isbn", "978-0-261-10238-5", "9780261102385"],
    ["isbn", '="0441172717"', "0441172717"],
    ["isbn", "9.78e+12", "the-matrix-1999"],
    ["source", "5SuOikwiRyPMVoIQDJUgSV", "5SuOikwiRyPMVoIQDJUgSV"],
    ["own", "2571", "the-matrix-1999"],
    ["own", "s2571", "the-matrix-1999"],
    ["own", "my-matrix", "my-matrix"],
    ["own", "N/A", "the-matrix-1999"],
  ])("from a column of %s that says %s are %s", ([role, text, id]) => {
    expect(idsOf(role).idOf([text], "The Matrix", 1999)).toBe(id);
  });

  test("come from the first column that has one", () => {
    const ids = idsOf("imdb", "tmdb");
    expect(ids.idOf(["", "862"], "Toy Story", 1995)).toBe("tmdb-862");
    expect(ids.idOf(["tt0114709", "862"], "Toy Story", 1995)).toBe("tt0114709");
  });

  test("of two films with one title and year differ when their numbers do, whichever rows come again", () => {
    const ids = idsOf("own");
    const given = ["34048", "64997", "34048", "64997", "7"].map((n) =>
      ids.idOf([n], "War of the Worlds", 2005),
    );
    const name = "war-of-the-worlds-2005";
    expect(given).toEqual([name, `${name}~64997`, name, `${name}~64997`, `${name}~7`]);
  });

  test("are the file's own numbers for all but films", () => {
    expect(new ItemIds([{ index: 0, role: "own" }], true).idOf(["12"], "Dune", 1965)).toBe("12");
  });
});

describe("names made of title and year", () => {
  test("do not depend on case, accents and punctuation", () => {
    expect(slugOf("Amélie", 2001)).toBe("amelie-2001");
    expect(slugOf("Ocean’s Eleven", 2001)).toBe(slugOf("OCEAN'S  ELEVEN", 2001));
    expect(slugOf("Солярис", null)).toBe("солярис");
    expect(slugOf("Q&A", 1990)).toBe("q-and-a-1990");
  });

  test("of punctuation alone, or of long titles that differ at the end, differ", () => {
    expect(slugOf("!!!", 2000)).not.toBe(slugOf("???", 2000));
    const long = "a long title ".repeat(30);
    expect(slugOf(`${long}1`, null)).not.toBe(slugOf(`${long}2`, null));
  });

  test("are the same by the fast way and the thorough one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 30 }), (title) => {
        const fast = asciiSlug(title);
        if (fast !== null) expect(fast).toBe(anySlug(title));
      }),
      { numRuns: 2000 },
    );
    expect(asciiSlug(" Rock & Roll's  (2nd) ")).toBe("rock-and-rolls-2nd");
  });

  test("fit into the API's bounds, and are never empty", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 500, unit: "grapheme" }),
        fc.option(fc.integer({ min: 1000, max: 2999 })),
        (title, year) => {
          const { length } = slugOf(title, year);
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
