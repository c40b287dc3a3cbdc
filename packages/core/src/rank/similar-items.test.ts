import { expect, test } from "vitest";
import { itemOf } from "../item/item.ts";
import { similarItems } from "./similar-items.ts";

const heat = itemOf({ id: "heat", title: "Heat", year: 1995, genres: ["Crime"], people: ["Al Pacino"] });
const film = (id: string, genres: string[], facts: Partial<Parameters<typeof itemOf>[0]> = {}) =>
  itemOf({ id, title: id, year: 1995, genres, rating: 7, votes: 1000, ...facts });

test("what is most alike comes first, and never the item itself", () => {
  const shelf = [
    heat,
    film("farce", ["Comedy"]),
    film("heist", ["Crime"]),
    film("insider", ["Crime"], { people: ["Al Pacino"] }),
  ];
  const found = similarItems(heat, shelf, { count: 10 });
  expect(found.map(({ item }) => item.id)).toEqual(["insider", "heist", "farce"]);
  expect(found[0]?.reasons).toEqual(["with Al Pacino, too", "Crime, too"]);
  expect(found[2]?.reasons).toEqual([]);
  expect(similarItems(heat, shelf, { count: 1 })).toHaveLength(1);
});

test("what few have counts more than what all have", () => {
  const crowd = Array.from({ length: 30 }, (_, k) => film(`crime ${k}`, ["Crime"], { year: 1970 }));
  const noir = film("noir", ["Crime", "Film Noir"], { year: 1970 });
  const other = film("other", ["Drama", "Film Noir"], { year: 1970 });
  const [first] = similarItems(noir, [...crowd, other], { count: 3 });
  expect(first?.item.id).toBe("other");
});

test("what belongs to the same series is as alike as can be", () => {
  const alien = film("alien", ["Horror"], { series: "Alien" });
  const shelf = [film("other", ["Horror"]), film("aliens", ["Action"], { series: "alien" })];
  const [first] = similarItems(alien, shelf, { count: 1 });
  expect(first).toMatchObject({ item: { id: "aliens" }, reasons: ["of the series alien, too"] });
});

test("what those like who like it is lifted, and said", () => {
  const others = {
    of: ({ id }: { id: string }) => (id === "b" ? 0.9 : 0.5),
    because: () => [{ title: "Heat", share: 1 }],
    certainty: 1,
  };
  const found = similarItems(heat, [film("a", ["Crime"]), film("b", ["Crime"])], { count: 2, others });
  expect(found.map(({ item }) => item.id)).toEqual(["b", "a"]);
  expect(found[0]?.reasons).toContain("liked by people who liked Heat");
  expect(found[1]?.reasons).toEqual(["Crime, too"]);
});
