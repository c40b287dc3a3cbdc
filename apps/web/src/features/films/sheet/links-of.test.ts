import { expect, test } from "vitest";
import { linksOf } from "./links-of.ts";

test("a film's own id and what else is known lead to its pages elsewhere", () => {
  expect(linksOf({ id: "tt0111161", links: { tmdb: "278", wikipedia: "The_Shawshank_Redemption" } })).toEqual(
    [
      { site: "IMDb", href: "https://www.imdb.com/title/tt0111161/" },
      { site: "TMDB", href: "https://www.themoviedb.org/movie/278" },
      { site: "Wikipedia", href: "https://en.wikipedia.org/wiki/The_Shawshank_Redemption" },
    ],
  );
});

test("an id of no known site, or one that would lead elsewhere, makes no other address", () => {
  expect(linksOf({ id: "heat-1995", links: { anidb: "1" } })).toEqual([]);
  expect(linksOf({ id: "x", links: { wikipedia: "../../evil?q#" } })).toEqual([
    { site: "Wikipedia", href: "https://en.wikipedia.org/wiki/..%2F..%2Fevil%3Fq%23" },
  ]);
});
