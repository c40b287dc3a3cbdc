import { expect, test } from "vitest";
import { itemOf } from "../item/item.ts";
import { asTabled } from "../table/tabled-list.ts";
import { ItemTable } from "../table/item-table.ts";
import { vectorOfItem } from "./content-vector.ts";
import { contentTaste } from "./content-taste.ts";
import { featureIndex } from "./feature-index.ts";

const film = (id: string, genres: readonly string[], people: readonly string[] = []) =>
  itemOf({ id, title: id, genres, people });
const FILMS = [
  film("a", ["Crime"], ["Al Pacino"]),
  film("b", ["Crime", "Drama"]),
  film("c", ["Romance"], ["Al Pacino"]),
];
const LIKED = [
  { item: film("x", ["Crime"], ["Robert De Niro"]), liking: 1 },
  { item: film("y", ["Romance"], ["Al Pacino"]), liking: -0.5 },
];

test("numbers each name once, and those of some vectors from 0 on", () => {
  const index = featureIndex();
  const [a, b] = [index.of(vectorOfItem(FILMS[0]!)), index.of(vectorOfItem(FILMS[1]!))];
  expect(a.numbers[0]).toBe(b.numbers[0]);
  const { features, from } = index.compact([b, a, b]);
  expect([...features]).toEqual([0, 1, 0, 2, 0, 1]);
  expect([...from].map((number) => index.names[number])).toEqual([
    "genre:crime",
    "genre:drama",
    "person:al pacino",
  ]);
});

test("gives the same tastes once a full index was begun again", () => {
  const table = new ItemTable();
  const listed = asTabled(
    FILMS,
    table,
    Uint32Array.from(FILMS, (item) => table.add(item)),
  );
  const before = [...contentTaste(LIKED).ofAll!(listed)];
  const index = featureIndex();
  for (let at = 0; featureIndex() === index; at++) index.of([{ key: `person:${at}`, weight: 1 }]);
  const after = contentTaste(LIKED);
  expect([...after.ofAll!(listed)]).toEqual(before);
  const another = film("d", ["Crime", "Western"]);
  const longer = asTabled([...FILMS, another], table, Uint32Array.of(0, 1, 2, table.add(another)));
  expect([...after.ofAll!(longer)]).toEqual([...before, after.of(another)]);
  expect([...after.ofAll!(listed)]).toEqual(before);
  expect(FILMS.map(after.of)).toEqual(before);
});
