import { itemOf } from "@moodreel/core";
import { expect, test } from "vitest";
import type { Film } from "../card/film.ts";
import { chooseThree } from "./choose-three.ts";

function film(title: string, rating: number | null, votes: number | null, effort?: number): Film {
  const terms = effort === undefined ? [] : [{ name: "effort", weight: 0.3, value: effort }];
  return { ...itemOf({ id: title, title, rating, votes }), reasons: [], terms } as unknown as Film;
}

const FILMS = [
  film("first", 7, 500),
  film("sent away", 9, 90_000),
  film("classic", 9, 80_000),
  film("unheard of", null, null),
  film("middling", 6, 400),
];

function isAway({ title }: Film): boolean {
  return title === "sent away";
}

test("the first is the pick, the best known is safe, the least known a wild card", () => {
  const three = chooseThree(FILMS, isAway);
  expect(three?.pick.title).toBe("first");
  expect(three?.safe?.title).toBe("classic");
  expect(three?.wild?.title).toBe("unheard of");
  expect(three?.rest.map(({ title }) => title)).toEqual(["sent away", "middling"]);
});

test("where something easy was asked for, neither of the two beside the pick is far from it", () => {
  const easy = [
    film("first", 7, 500, 0.9),
    film("long classic", 9, 90_000, 0.1),
    film("comedy", 8, 5000, 0.7),
    film("little comedy", 6, 30, 0.8),
    film("slow and unheard of", null, null, 0.2),
  ];
  const three = chooseThree(easy, () => false);
  expect([three?.safe?.title, three?.wild?.title]).toEqual(["comedy", "little comedy"]);
  expect(three?.rest.map(({ title }) => title)).toEqual(["long classic", "slow and unheard of"]);
  expect(chooseThree(easy.slice(0, 3), () => false)?.safe?.title).toBe("long classic");
});

test("one film is a pick alone, two are a pick and a safe one, none left is nothing", () => {
  expect(chooseThree(FILMS.slice(0, 1), isAway)).toMatchObject({ safe: null, wild: null, rest: [] });
  expect(chooseThree([FILMS[0], FILMS[4]] as Film[], isAway)).toMatchObject({
    safe: { title: "middling" },
    wild: null,
  });
  expect(chooseThree(FILMS, () => true)).toBeNull();
});

test("the film that was taken stands large on the list of whoever took it, also where it is not on that", () => {
  const [, , classic] = FILMS;
  expect(chooseThree(FILMS, isAway, classic)?.pick.title).toBe("classic");
  const taken = film("elsewhere", 5, 10);
  const three = chooseThree(FILMS, isAway, taken);
  expect(three?.pick.title).toBe("elsewhere");
  expect(three?.safe?.title).toBe("classic");
  expect(three?.rest.map(({ title }) => title)).toEqual(["first", "sent away", "middling"]);
});
