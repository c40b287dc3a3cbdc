import { describe, expect, test } from "vitest";
import { itemOf } from "../item/item.ts";
import { noOpinion, withRating, withReaction, type Opinion } from "./opinion.ts";
import { ruledOutGenres } from "./ruled-out-genres.ts";

const NOW = "2026-11-24T20:00:00.000Z";
let made = 0;
const of = (genres: readonly string[]) => noOpinion(itemOf({ id: `f${made++}`, title: "F", genres }), NOW);
const times = (count: number, make: (at: number) => Opinion) =>
  Array.from({ length: count }, (_, at) => make(at));
const never = (...genres: string[]) => withReaction(of(genres), "never", NOW);
const rated = (rating: number, ...genres: string[]) => withRating(of(genres), rating, NOW);

/** As horror comes: with thrillers, dramas and comedies among them. */
const BESIDE = [
  "Thriller",
  "Thriller",
  "Drama",
  "Mystery",
  "Comedy",
  "Thriller",
  "Sci-Fi",
  "Drama",
  "Thriller",
  "",
];
const horror = times(10, (at) => never("Horror", BESIDE[at]!));

test("ten nevers on horror rule out horror, and not what else those films are", () => {
  expect(ruledOutGenres(horror)).toEqual(["horror"]);
  expect(ruledOutGenres(times(10, () => never("Horror", "Thriller", "Drama")))).toEqual(["horror"]);
});

test("so they do among many others that were ruled out, and when they are ratings of 1", () => {
  const others = times(30, (at) => never(["Comedy", "Drama", "Romance"][at % 3]!, "Drama"));
  expect(ruledOutGenres([...others, ...horror])).toContain("horror");
  expect(ruledOutGenres(times(10, () => rated(1, "Horror", "Drama")))).toEqual(["horror"]);
});

test("three are no habit, and some that are welcome keep the genre", () => {
  expect(ruledOutGenres(horror.slice(0, 3))).toEqual([]);
  expect(ruledOutGenres([...horror, ...times(4, () => rated(9, "Horror"))])).toEqual([]);
  expect(ruledOutGenres(times(40, () => rated(4, "Horror")))).toEqual([]);
});

test("whoever rules out a little of everything rules out no genre", () => {
  const genres = ["Drama", "Comedy", "Thriller", "Action", "Romance", "Crime", "Adventure", "Western", "War"];
  const all = times(45, (at) => never(genres[at % 9]!, ...(at % 3 === 0 ? ["Drama"] : [])));
  expect(ruledOutGenres(all)).toEqual([]);
});

describe("a few of a genre of which nothing was ever liked", () => {
  const musicals = ["Comedy", "Drama", "Romance", "Comedy", "Biography", "Drama"];
  const hated = musicals.map((beside) => rated(1, "Musical", beside));
  const welcome = [rated(9, "Crime", "Thriller"), rated(9, "Crime", "Drama"), rated(8, "Thriller")];

  test("rule it out, and not what else those films are", () => {
    expect(ruledOutGenres([...welcome, ...hated])).toEqual(["musical"]);
    expect(ruledOutGenres([...welcome, ...hated.slice(0, 5)])).toEqual(["musical"]);
    expect(ruledOutGenres([...welcome, ...hated.slice(0, 4)])).toEqual([]);
  });

  test("say nothing where one of it was liked, if only a little", () => {
    for (const some of [rated(6, "Musical"), withReaction(of(["Musical"]), "watchlist", NOW)]) {
      expect(ruledOutGenres([...welcome, ...hated, some])).toEqual([]);
    }
  });

  test("say nothing where so many come by chance", () => {
    expect(ruledOutGenres(times(7, () => rated(1, "Drama")))).toEqual([]);
    expect(ruledOutGenres(times(5, () => rated(1, "Comedy")))).toEqual([]);
    const any = ["Drama", "Comedy", "Thriller", "Action", "Romance", "Crime", "Adventure", "Horror"];
    const others = times(40, (at) => never(any[at % any.length]!));
    expect(ruledOutGenres([...hated.slice(0, 5), ...others])).toEqual([]);
  });

  test("say nothing where another genre would explain the same films", () => {
    const both = times(6, () => rated(1, "Animation", "Family"));
    expect(ruledOutGenres([...welcome, ...both])).toEqual([]);
    expect(ruledOutGenres([...welcome, ...both, rated(8, "Family")])).toEqual(["animation"]);
    expect(ruledOutGenres([...welcome, ...times(6, () => rated(1, "Musical", "Romance"))])).toEqual([
      "musical",
    ]);
  });
});
