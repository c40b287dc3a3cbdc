import { expect, test } from "vitest";
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
