import { expect, test } from "vitest";
import { certain } from "../emotion/scores.ts";
import { itemOf, type Item } from "../item/item.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { genreWeights } from "../policy/genre-weights.ts";
import type { Taste } from "../taste/taste.ts";
import { effortScale } from "./effort-scale.ts";
import { rankItems } from "./rank-items.ts";

const HAPPY = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);

/** As many light comedies as long adventures that have something of one, as good as each other. */
const FILMS: readonly Item[] = Array.from({ length: 400 }, (_, at) =>
  itemOf({
    id: `film ${at}`,
    title: `Film ${at}`,
    genres: at % 2 === 0 ? ["Comedy"] : ["Comedy", "Adventure"],
    runtime: (at % 2 === 0 ? 80 : 140) + (at % 41),
    rating: 7,
    votes: 100,
  }),
);
const isEpic = ({ genres }: Item): boolean => genres.length > 1;

/** Of somebody who likes some films of each more than others, and epics on the whole. */
const EPICS: Taste = {
  of: (film) => 0.1 + 0.4 * ((Number(film.id.slice(5)) * 0.618_034) % 1) + (isEpic(film) ? 0.25 : 0),
  because: () => [],
  certainty: 1,
};

test("somebody tired who loves epics gets something light first, and an epic where they ask for it", () => {
  const epicsAmongTen = (effort: number | undefined): number =>
    rankItems(FILMS, HAPPY, { count: 10, seed: 1, variety: 0, taste: EPICS, effort }).filter(({ item }) =>
      isEpic(item),
    ).length;
  expect(epicsAmongTen(undefined)).toBeGreaterThanOrEqual(9);
  expect(epicsAmongTen(1)).toBeGreaterThanOrEqual(9);
  expect(epicsAmongTen(0)).toBeLessThanOrEqual(3);
});

test("what comes nearest to the wish has the most, what is unknown lies halfway, and equals are equal", () => {
  const { all, of } = effortScale(0.2, Float64Array.of(0.2, 0.8, 0.4, NaN, 0.4));
  expect([...all]).toEqual([0.9, 0.1, 0.6, 0.3, 0.6]);
  expect([0.2, 0.8, null, 0, 1].map(of)).toEqual([0.9, 0.1, 0.3, 0.6, 0]);
  expect([...effortScale(0, Float64Array.of(0.5, 0.5)).all]).toEqual([0.5, 0.5]);
});
