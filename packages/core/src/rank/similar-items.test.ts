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

test("beside a documentary stand documentaries, beside what is drawn what is drawn", () => {
  const hoops = film("hoops", ["Documentary", "Drama", "Sport"]);
  const shelf = [film("boxer", ["Drama", "Sport"]), film("trial", ["Documentary", "Crime", "Sport"])];
  expect(similarItems(hoops, shelf, { count: 1 })[0]?.item.id).toBe("trial");
  const drawn = film("drawn", ["Animation", "Family"]);
  const others = [film("played", ["Family"]), film("also drawn", ["Animation", "Comedy", "Family"])];
  expect(similarItems(drawn, others, { count: 1 })[0]?.item.id).toBe("also drawn");
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

test("of two that are as alike the one comes first that people know and like", () => {
  const shelf = [
    film("nobody's", ["Crime"], { rating: 4, votes: 3 }),
    film("everybody's", ["Crime"], { rating: 8, votes: 900_000 }),
  ];
  expect(similarItems(heat, shelf, { count: 2 })[0]?.item.id).toBe("everybody's");
});

test("what is in the same language, of the same time or tagged alike is more alike", () => {
  const seen = film("seen", ["Drama"], { language: "ko", year: 2003, tags: ["revenge"] });
  const first = (...shelf: ReturnType<typeof film>[]) => similarItems(seen, shelf, { count: 1 })[0]?.item.id;
  const plain = { year: 2003, language: "en" };
  expect(first(film("a", ["Drama"], plain), film("ko", ["Drama"], { ...plain, language: "ko" }))).toBe("ko");
  expect(first(film("a", ["Drama"], { ...plain, year: 1950 }), film("now", ["Drama"], plain))).toBe("now");
  expect(first(film("a", ["Drama"], plain), film("tag", ["Drama"], { ...plain, tags: ["revenge"] }))).toBe(
    "tag",
  );
});

test("a part that the catalogue does not call a series is found by its title", () => {
  const alien = film("Alien", ["Horror"], { year: 1979, people: ["Sigourney Weaver"] });
  const shelf = [
    film("The Thing", ["Horror"], { year: 1982 }),
    film("Alien Resurrection", ["Action"], { year: 1986, people: ["Sigourney Weaver"] }),
  ];
  expect(similarItems(alien, shelf, { count: 1 })[0]?.item.id).toBe("Alien Resurrection");
});

test("a genre is named as both have it, and not as only the other's file calls it", () => {
  const shining = film("shining", ["Horror", "Thriller", "Picture Books"]);
  const shelf = [film("bourne", ["Spy", "Thriller"]), film("innocent", ["Legal Thriller", "picture books"])];
  const found = similarItems(shining, shelf, { count: 2 });
  expect(Object.fromEntries(found.map(({ item, reasons }) => [item.id, reasons]))).toEqual({
    bourne: ["Thriller, too"],
    innocent: ["picture books and Thriller, too"],
  });
});

test("parts of its series have half of the list, and more only where nothing else is left", () => {
  const rocky = film("rocky", ["Sport"], { series: "Rocky" });
  const parts = ["ii", "iii", "iv", "v"].map((id) => film(id, ["Sport"], { series: "Rocky" }));
  const others = ["creed", "rudy"].map((id) => film(id, ["Drama"]));
  const ids = (count: number) =>
    similarItems(rocky, [...parts, ...others], { count }).map(({ item }) => item.id);
  expect(ids(4)).toEqual(["ii", "iii", "creed", "rudy"]);
  expect(ids(1)).toEqual(["ii"]);
  expect(ids(6)).toEqual(["ii", "iii", "iv", "creed", "rudy", "v"]);
});
