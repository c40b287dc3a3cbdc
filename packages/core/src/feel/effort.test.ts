import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemOf, type Item } from "../item/item.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { genreWeights } from "../policy/genre-weights.ts";
import { certain } from "../emotion/scores.ts";
import { rankItems } from "../rank/rank-items.ts";
import { effortOfItem } from "./effort-of-item.ts";
import { wantedEffort } from "./effort.ts";
import { isToLift, mayLift } from "./lifts.ts";

const film = (title: string, genres: readonly string[], facts: Partial<Item> = {}) =>
  itemOf({ id: title, title, genres, ...facts });

describe("what an item asks of people", () => {
  it("goes up from a family comedy to a long old drama", () => {
    const films = [
      film("Paddington", ["Family", "Comedy"], { runtime: 95 }),
      film("Heat", ["Crime", "Thriller"]),
      film("Lincoln", ["Biography", "Drama", "History"], { runtime: 150 }),
      film("Ordet", ["Drama"], { year: 1955, runtime: 126, tags: ["slow"] }),
    ];
    const efforts = films.map((one) => effortOfItem(one) ?? -1);
    expect(efforts).toEqual(efforts.toSorted((a, b) => a - b));
    expect(effortOfItem(film("Odd", ["Blaxploitation"]))).toBeNull();
  });

  it("is from 0 to 1, and more by what people call demanding", () => {
    const genres = fc.array(fc.constantFrom("Comedy", "Drama", "War", "Family", "Odd"), { minLength: 1 });
    fc.assert(
      fc.property(
        genres,
        fc.option(fc.nat(400)),
        fc.option(fc.integer({ min: 1890, max: 2030 })),
        (list, runtime, year) => {
          const effort = effortOfItem({ genres: list, tags: [], runtime, year });
          if (effort === null) return;
          expect(effort).toBeGreaterThanOrEqual(0);
          expect(effort).toBeLessThanOrEqual(1);
          const slow = effortOfItem({ genres: list, tags: ["Slow burn"], runtime, year });
          expect(slow).toBeGreaterThanOrEqual(effort);
        },
      ),
    );
  });

  it("orders a list as it is asked for, and not at all without", () => {
    const weights = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
    const films = [film("farce", ["Comedy", "Family"]), film("satire", ["Comedy", "Satire", "Drama"])];
    const first = (effort?: number) =>
      rankItems(films, weights, { count: 2, seed: 1, variety: 0, diversity: 0, effort })[0]?.item.id;
    expect(first(wantedEffort("easy"))).toBe("farce");
    expect(first(wantedEffort("demanding"))).toBe("satire");
    expect(first(wantedEffort("any"))).toBe(first());
  });
});

describe("what may lift", () => {
  it("is nothing dark, and no drama without something warm", () => {
    expect(mayLift(film("Paddington", ["Family", "Comedy"]))).toBe(true);
    expect(mayLift(film("Amélie", ["Romantic Comedy", "Drama"]))).toBe(true);
    for (const [title, ...genres] of [
      ["Zombieland", "Comedy", "Horror"],
      ["In Bruges", "Comedy", "Crime", "Drama"],
      ["Grave of the Fireflies", "Animation", "Drama", "War"],
      ["American Beauty", "Comedy", "Drama"],
      ["Control", "Biography", "Drama", "Music"],
      ["The Diary of Anne Frank", "Biography", "Drama", "Family"],
    ] as const) {
      expect(mayLift(film(title, genres)), title).toBe(false);
    }
    const grownUp = { certificate: "R" };
    expect(mayLift(film("Poor Things", ["Comedy", "Drama", "Romance"], grownUp))).toBe(false);
    expect(mayLift(film("Akira", ["Animation", "Action", "Science Fiction"], grownUp))).toBe(false);
    expect(mayLift(film("The Hangover", ["Comedy"], grownUp))).toBe(true);
    expect(mayLift(film("Kick-Ass", ["Action", "Comedy"], grownUp))).toBe(false);
    expect(mayLift(film("Rush Hour", ["Action", "Comedy"], { certificate: "PG-13" }))).toBe(true);
    expect(mayLift(film("Bleak farce", ["Comedy"], { tags: ["Depressing"] }))).toBe(false);
  });

  it("matters where a bad mood is to be left", () => {
    expect(isToLift("sad", "lift")).toBe(true);
    expect(isToLift("sad", "match")).toBe(false);
    expect(isToLift("happy", "lift")).toBe(false);
  });
});
