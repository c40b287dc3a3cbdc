import { describe, expect, it } from "vitest";
import { certain } from "../emotion/scores.ts";
import { itemOf, type Item } from "../item/item.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { genreWeights } from "../policy/genre-weights.ts";
import { contentTaste } from "../taste/content-taste.ts";
import { rankItems } from "./rank-items.ts";
import type { RankOptions } from "./rank-options.ts";
import { wantedRenown } from "./renown.ts";
import { renownScale } from "./renown-scale.ts";
import { scoring } from "./scoring.ts";

const HAPPY = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
/** Ratings from 4 to 9 and votes from ten to a million, neither of which says anything about the other. */
const FILMS: readonly Item[] = Array.from({ length: 600 }, (_, at) =>
  itemOf({
    id: `film ${at}`,
    title: `Film ${at}`,
    genres: at % 2 === 0 ? ["Comedy", "Horror"] : ["Comedy", "Romance"],
    rating: 4 + ((at * 7) % 51) / 10,
    votes: Math.round(10 ** (1 + ((at * 0.618_034) % 1) * 5)),
  }),
);
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

function film(facts: Partial<Item>): Item {
  return { ...itemOf({ id: "film", title: "Film", genres: ["Comedy"] }), ...facts };
}

function shown(options: Partial<RankOptions>): readonly Item[] {
  return SEEDS.flatMap((seed) =>
    rankItems(FILMS, HAPPY, { count: 10, seed, ...options }).map(({ item }) => item),
  );
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
const votesOf = (items: readonly Item[]): number => median(items.map(({ votes }) => votes ?? 0));
const ratingOf = (items: readonly Item[]): number => median(items.map(({ rating }) => rating ?? 0));

it("shows what far more, or far fewer, people know, and well-liked films all the same", () => {
  const [known, any, hidden] = ([1, undefined, 0] as const).map((renown) => shown({ renown }));
  expect(votesOf(known!)).toBeGreaterThan(1.5 * votesOf(any!));
  expect(votesOf(hidden!)).toBeLessThan(votesOf(any!) / 10);
  for (const list of [known!, hidden!]) {
    expect(ratingOf(list)).toBeGreaterThan(ratingOf(any!) - 0.5);
    expect(ratingOf(list)).toBeGreaterThan(ratingOf(FILMS) + 1);
  }
});

it("goes half the way with half the dial, and leaves the list as it is in the middle", () => {
  const [none, some, all] = [0.5, 0.3, 0].map((renown) => votesOf(shown({ renown })));
  expect(some).toBeLessThan(none!);
  expect(all).toBeLessThan(some!);
  const { renown: _renown, ...without }: Partial<RankOptions> = {};
  const scores = (renown?: number) => [...scoring(HAPPY, { renown }, FILMS).scores()];
  expect(scores(0.5)).toEqual(scores());
  expect(shown({ renown: 0.5 })).toEqual(shown(without));
  expect([wantedRenown("any"), wantedRenown(0.5), wantedRenown("hidden"), wantedRenown("known")]).toEqual([
    undefined,
    undefined,
    0,
    1,
  ]);
});

it("never overrides taste: who hates horror gets no hidden horror in place of what they like", () => {
  const [horror, romance] = FILMS;
  const taste = contentTaste([
    ...Array.from({ length: 10 }, () => ({ item: horror!, liking: -1 })),
    ...Array.from({ length: 10 }, () => ({ item: romance!, liking: 1 })),
  ]);
  const horrors = (items: readonly Item[]) => items.filter(({ genres }) => genres.includes("Horror")).length;
  for (const renown of [0, 1]) expect(horrors(shown({ renown, taste }))).toBeLessThan(SEEDS.length);
  expect(votesOf(shown({ renown: 0, taste }))).toBeLessThan(votesOf(shown({ taste })) / 5);
});

describe("a hidden gem", () => {
  const gem = film({ renown: 0.25, votes: 20, rating: 8.2 });
  /** As in a catalogue of which every third film is rated, the well-known ones by more people. */
  const candidates = FILMS.map((_, at) => {
    const renown = 0.08 + ((at * 0.618_034) % 1) ** 3;
    const rated = { rating: 5.5 + (at % 30) / 10, votes: Math.round(5 + 100 * renown) };
    return film(at % 3 === 0 ? { renown, ...rated } : { renown });
  });
  const scale = renownScale(0, candidates, { all: null, of: () => 0 }, 0);

  it("is liked by those who know it, who are few, but some", () => {
    for (const other of [{ renown: 0.9 }, { rating: 5.5 }, { renown: 0.05 }, { rating: null, votes: null }]) {
      expect(scale.of({ ...gem, ...other }), JSON.stringify(other)).toBeLessThan(scale.of(gem) - 0.1);
    }
  });

  it("is not what three people gave a ten", () => {
    const tens = film({ renown: 0.09, votes: 3, rating: 10 });
    expect(scale.of(tens)).toBeLessThan(scale.of(gem) / 2);
    expect(scale.of(tens)).toBeLessThan(scale.of({ ...gem, rating: 7.4, votes: 10 }));
  });
});

it("says nothing where nobody has voted", () => {
  const films = FILMS.map((item) => ({ ...item, votes: null, rating: null }));
  const idsOf = (renown?: number) =>
    rankItems(films, HAPPY, { count: 10, seed: 1, renown }).map(({ item }) => item.id);
  expect(idsOf(0)).toEqual(idsOf());
});

it("has well-known films that no source has rated, as all of the last years are, among the known ones", () => {
  const films = FILMS.map((item, at) =>
    at % 5 === 0
      ? { ...item, id: `new ${at}`, rating: null, votes: null, renown: 0.7 }
      : { ...item, renown: 0.3 },
  );
  const isNew = ({ item }: { readonly item: Item }): boolean => item.id.startsWith("new");
  const lists = SEEDS.map((seed) => rankItems(films, HAPPY, { count: 10, seed, renown: 1 }));
  expect(lists.flat().filter(isNew).length).toBeGreaterThan(2 * SEEDS.length);
});
