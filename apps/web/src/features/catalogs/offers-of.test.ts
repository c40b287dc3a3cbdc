import { expect, test } from "vitest";
import { offersOf } from "./offers-of.ts";

const GENRES = [
  { genre: "Drama", items: 9, known: true, nearest: null },
  { genre: "Sience Fiction", items: 4, known: false, nearest: "Science Fiction" },
  { genre: "Gialli", items: 3, known: false, nearest: null },
  { genre: "Comdey", items: 2, known: false, nearest: "Comedy" },
];

test("only unknown genres with a near one are offered", () => {
  expect(offersOf(GENRES, {})).toEqual([
    { genre: "Comdey", meant: "Comedy", items: 2, accepted: false },
    { genre: "Sience Fiction", meant: "Science Fiction", items: 4, accepted: false },
  ]);
});

test("an accepted one keeps its place, before and after the file was previewed again", () => {
  const accepted = { "Sience Fiction": "Science Fiction" };
  const expected = [
    { genre: "Comdey", meant: "Comedy", items: 2, accepted: false },
    { genre: "Sience Fiction", meant: "Science Fiction", items: null, accepted: true },
  ];
  expect(offersOf(GENRES, accepted)).toEqual(expected);
  expect(
    offersOf(
      GENRES.filter(({ genre }) => !(genre in accepted)),
      accepted,
    ),
  ).toEqual(expected);
});
