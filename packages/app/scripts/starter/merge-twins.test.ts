import { expect, test } from "vitest";
import type { ChosenFilm } from "./chosen-film.ts";
import { newFilm } from "./film.ts";
import { withoutTwins } from "./merge-twins.ts";

const CREW = ["Ana Alpha", "Ben Beta", "Eve Eta", "Kai Kappa", "Mia Mu"];

function film(title: string, year: number, minutes: number | null, cast = CREW): ChosenFilm {
  return { film: { ...newFilm(null, year), minutes, cast: [...cast] }, title, others: [], genres: ["Drama"] };
}

test.for([
  ["Star Wars: Episode IV - A New Hope", 121, "Star Wars: A New Hope", 125],
  ["Blade Runner", 117, "Blade Runner: The Final Cut", 117],
  ["Kill Bill: Vol. 1", 111, "Kill Bill: Volume 1", null],
  ["X2", 134, "X2: X-Men United", null],
  ["Fear Street Part Two: 1978", null, "Fear Street Part 2: 1978", 111],
  ["Hum Saath-Saath Hain", 176, "Together For Eternity", 176],
] as const)("%s, of %i minutes, and %s are one film", ([title, minutes, other, itsMinutes]) => {
  const kept = withoutTwins([film(title, 1999, minutes), film(other, 1999, itsMinutes)]);
  expect(kept.map((one) => one.title)).toEqual([title]);
  expect(kept[0]?.others).toEqual([other]);
  expect(kept[0]?.film.minutes).toBe(minutes ?? itsMinutes);
});

test.for([
  ["Hamilton", 160, "Hamilton: History Has Its Eyes on You", 47],
  ["Nymphomaniac: Volume I", 117, "Nymphomaniac: Volume II", 124],
  ["Rescue Riders: Hunt for the Golden Dragon", 46, "Rescue Riders: Secrets of the Songwing", 46],
  ["Shot at Once: Part 1", 101, "Shot at Once: Part 2", 101],
  ["Thorne: Sleepyhead", 125, "Thorne: Scaredycat", 125],
  ["Hükümet Kadin", 100, "Hükümet Kadin 2", 101],
] as const)("%s and what was made beside it are two", ([title, minutes, other, itsMinutes]) => {
  expect(withoutTwins([film(title, 1999, minutes), film(other, 1999, itsMinutes)])).toHaveLength(2);
});

test("films of one year and title by others are two, and so are those that are known for themselves", () => {
  const lesser = film("Blade Runner: The Final Cut", 1999, 117);
  expect(withoutTwins([film("Blade Runner", 1999, 117, ["Somebody Else"]), lesser])).toHaveLength(2);
  const known = { ...lesser, film: { ...lesser.film, ratings: [8, 8, 9] } };
  expect(withoutTwins([film("Blade Runner", 1999, 117), known])).toHaveLength(2);
});

test("of two that only a title puts together the one has not the other's length", () => {
  const [better, lesser] = [film("Mother!", 2017, null), film("Mother", 2017, 74, ["Somebody Else"])];
  expect(withoutTwins([better, lesser]).map(({ film: { minutes } }) => minutes)).toEqual([null]);
});
