import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalGenres, canonicalKeys } from "./canonical-genres.ts";
import { SYNONYMS } from "./synonyms.ts";

describe("canonicalGenres", () => {
  it.each([
    ["Sci-Fi", ["Science Fiction"]],
    ["SCI FI", ["Science Fiction"]],
    ["Science-Fiction", ["Science Fiction"]],
    ["Suspense", ["Thriller"]],
    ["thrillers", ["Thriller"]],
    ["Comedies", ["Comedy"]],
    ["TV Comedies", ["Comedy"]],
    ["Children's", ["Family"]],
    ["Romantic Comedy", ["Romance", "Comedy"]],
    ["Romantic Movies", ["Romance"]],
    ["Action & Adventure", ["Action", "Adventure"]],
    ["Dramas", ["Drama"]],
    ["Komödie", ["Comedy"]],
    ["Classic Movies", ["Classic Movies"]],
    ["Blaxploitation", ["Blaxploitation"]],
    ["(no genres listed)", []],
    ["  ", []],
  ])("reads %j as %j", (name, genres) => {
    expect(canonicalGenres(name)).toEqual(genres);
  });

  it("leaves every canonical name as it is", () => {
    for (const genre of Object.keys(SYNONYMS)) expect(canonicalGenres(genre)).toEqual([genre]);
  });

  it("never throws, and gives keys that are stable under their own reading", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const keys = canonicalKeys([name]);
        expect(canonicalKeys(canonicalGenres(name))).toEqual(keys);
      }),
    );
  });
});
