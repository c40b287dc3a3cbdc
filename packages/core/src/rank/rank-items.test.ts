import fc from "fast-check";
import { randomStream } from "../random/random-stream.ts";
import { describe, expect, it } from "vitest";
import { certain } from "../emotion/scores.ts";
import { wantedFeel } from "../feel/wanted-feel.ts";
import type { Item } from "../item/item.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { genreWeights } from "../policy/genre-weights.ts";
import { contentTaste } from "../taste/content-taste.ts";
import { daySeed } from "../random/day-seed.ts";
import { rankItems } from "./rank-items.ts";
import type { RankOptions } from "./rank-options.ts";
import { whyNot } from "./why-not.ts";

const film = (id: string, genres: string[], fields: Partial<Item> = {}): Item => ({
  id,
  title: id,
  year: 2000,
  genres,
  people: [],
  rating: 7,
  votes: 1000,
  runtime: null,
  language: null,
  tags: [],
  ...fields,
});

const HAPPY = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
const STILL = { count: 10, seed: 1, variety: 0, diversity: 0 };
const order = (items: readonly Item[], options: Partial<RankOptions> = {}): string[] =>
  rankItems(items, HAPPY, { ...STILL, ...options }).map(({ item }) => item.id);

const ROMCOM = film("romcom", ["Comedy", "Romance"]);
const SPOOF = film("spoof", ["Comedy", "Horror"]);

describe("feel in the ranking", () => {
  it("puts gloomy songs before upbeat ones of the same genre for a sad face, and the other way round to lift", () => {
    const song = (id: string, tags: string[]) => film(id, ["Pop"], { tags });
    const songs = [song("upbeat", ["upbeat", "fast"]), song("gloomy", ["gloomy", "slow"])];
    const weights = genreWeights(certain("sad"), "sad", { sad: [{ genre: "Pop", weight: 1 }] });
    const first = (intent: "match" | "lift") =>
      rankItems(songs, weights, {
        count: 2,
        seed: 1,
        variety: 0,
        wanted: wantedFeel(certain("sad"), intent),
      })[0]?.item.id;
    expect(first("match")).toBe("gloomy");
    expect(first("lift")).toBe("upbeat");
  });
});

describe("taste in the ranking", () => {
  it("brings up what is like the liked, and down what is like the disliked", () => {
    const scream = film("scream", ["Horror"]);
    const fan = contentTaste([{ item: scream, liking: 1 }]);
    const foe = contentTaste([{ item: scream, liking: -1 }]);
    expect(order([ROMCOM, SPOOF], { taste: fan })).toEqual(["spoof", "romcom"]);
    expect(order([ROMCOM, SPOOF], { taste: foe })).toEqual(["romcom", "spoof"]);
  });

  it("lets quality count less only where a taste learned from many knows most of what is shown", () => {
    const items = [10, 9, 8, 7, 6, 5].map((rating) => film(`rated ${rating}`, ["Comedy"], { rating }));
    const weightOfQuality = (knownShare: number, certainty: number): number => {
      const taste = { certainty, knownShare, of: ({ rating }: Item) => 1 - rating! / 10, because: () => [] };
      const [first] = rankItems(items, HAPPY, { ...STILL, taste });
      const weightOf = (name: string): number => first!.terms.find((term) => term.name === name)!.weight;
      return weightOf("quality") / weightOf("genre");
    };
    expect(weightOfQuality(1, 1) / weightOfQuality(0.5, 1)).toBeCloseTo(0.5, 9);
    expect(weightOfQuality(0.5, 1)).toBeCloseTo(weightOfQuality(0, 1), 9);
    expect(weightOfQuality(1, 0.1)).toBeGreaterThan(0.9 * weightOfQuality(0, 1));
  });

  it("counts more the more is known", () => {
    const comedy = film("known", ["Comedy"]);
    const weightOf = (count: number): number => {
      const taste = contentTaste(Array.from({ length: count }, () => ({ item: comedy, liking: 1 })));
      const [first] = rankItems([ROMCOM], HAPPY, { ...STILL, taste });
      return first?.terms.find(({ name }) => name === "taste")?.weight ?? 0;
    };
    expect(weightOf(0)).toBe(0);
    expect(weightOf(1)).toBeGreaterThan(0);
    expect(weightOf(20)).toBeGreaterThan(weightOf(1));
  });

  it("never breaks the founding table: without the mood's genre, no taste brings a film in", () => {
    const heat = film("heat", ["Crime"]);
    expect(order([heat, ROMCOM], { taste: contentTaste([{ item: heat, liking: 1 }]) })).toEqual(["romcom"]);
  });
});

describe("what was passed over", () => {
  it("sinks, and comes back as that fades", () => {
    const better = film("better", ["Comedy"], { rating: 7.3 });
    const worse = film("worse", ["Comedy"], { rating: 7 });
    const passed = (times: number) => ({ passedOver: (id: string) => (id === "better" ? times : 0) });
    expect(order([better, worse], passed(3))).toEqual(["worse", "better"]);
    expect(order([better, worse], passed(0.01))).toEqual(["better", "worse"]);
  });
});

describe("terms", () => {
  it("sum to the score; what was passed over only takes away", () => {
    const genres = fc.subarray(["Comedy", "Romance", "Horror", "War", "Odd"]);
    const rating = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));
    fc.assert(
      fc.property(genres, rating, fc.double({ min: 0, max: 9, noNaN: true }), (list, stars, times) => {
        const taste = contentTaste([{ item: SPOOF, liking: 0.7 }]);
        const options = { taste, wanted: wantedFeel(certain("happy"), "match"), passedOver: () => times };
        const item = film("any", ["Comedy", ...list], { rating: stars });
        const [ranked] = rankItems([item], HAPPY, { ...STILL, ...options });
        const positive = ranked?.terms.filter(({ name }) => name !== "freshness");
        expect(positive?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(ranked?.score).toBeCloseTo(
          ranked?.terms.reduce((sum, { weight, value }) => sum + weight * value, 0) ?? -1,
          9,
        );
        for (const { name, value } of ranked?.terms ?? []) {
          expect(value).toBeGreaterThanOrEqual(name === "freshness" ? -1 : 0);
          expect(value).toBeLessThanOrEqual(name === "freshness" ? 0 : 1);
        }
      }),
    );
  });
});

describe("diversity", () => {
  const alike = ["a", "b", "c", "d"].map((id, k) => film(id, ["Comedy", "Romance"], { rating: 8 - k / 100 }));
  const other = film("other", ["Comedy", "Western"], { rating: 7.6, year: 1960 });

  it("breaks up a row of films of a kind, more as the dial turns", () => {
    const place = (diversity: number): number =>
      order([...alike, other], { diversity, count: 3 }).indexOf("other");
    expect(place(0)).toBe(-1);
    expect(place(0.5)).toBe(1);
  });

  it("still begins with the best", () => {
    for (const diversity of [0, 0.2, 0.5, 0.9])
      expect(order([...alike, other], { diversity, count: 3 })[0]).toBe("a");
  });
});

describe("films that score the same", () => {
  const equal = Array.from({ length: 40 }, (_, k) => film(`tt${1000 + k}`, ["Comedy"]));
  const options = { variety: 0, diversity: 0, count: 40 };

  it("stand in an order that neither their ids nor the store decide", () => {
    const places = order(equal, options);
    expect(order(equal.toReversed(), options)).toEqual(places);
    const first = places.slice(0, 10).map((id) => Number(id.slice(2)));
    expect(first).not.toEqual(first.toSorted((a, b) => a - b));
    expect(Math.max(...first)).toBeGreaterThan(1025);
  });
});

describe("the day", () => {
  const shelf = Array.from({ length: 60 }, (_, k) =>
    film(`f${k}`, ["Comedy"], { rating: 2 + (k % 20) / 2.5 }),
  );
  const evening = (day: string, who = ""): string[] =>
    rankItems(shelf, HAPPY, { count: 10, seed: daySeed(day, who) }).map(({ item }) => item.id);
  const mean = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (shelf.find((one) => one.id === id)?.rating ?? 0) / ids.length, 0);

  it("gives the same list all day, another tomorrow, another to somebody else", () => {
    expect(evening("2026-11-24")).toEqual(evening("2026-11-24"));
    expect(evening("2026-11-25")).not.toEqual(evening("2026-11-24"));
    expect(evening("2026-11-24", "ana")).not.toEqual(evening("2026-11-24", "ben"));
  });

  it("begins a short list of many films for nobody in particular as a list of ten begins, with well-known ones", () => {
    const many = Array.from({ length: 2000 }, (_, k) =>
      film(`f${k}`, ["Comedy"], { rating: 8, votes: Math.ceil(100_000 / (k + 1)) }),
    );
    const firsts: number[] = [];
    for (let seed = 0; seed < 40; seed++) {
      const list = (count: number) => rankItems(many, HAPPY, { count, seed }).map(({ item }) => item.id);
      const ten = list(10);
      expect(list(1)).toEqual(ten.slice(0, 1));
      expect(list(3)).toEqual(ten.slice(0, 3));
      firsts.push(Number(ten[0]!.slice(1)));
    }
    expect(firsts.toSorted((a, b) => a - b)[20]).toBeLessThan(15);
  });

  it("is equally good tomorrow", () => {
    const days = Array.from({ length: 30 }, (_, k) =>
      mean(evening(`2026-11-${String(k + 1).padStart(2, "0")}`)),
    );
    expect(Math.max(...days) - Math.min(...days)).toBeLessThan(2.5);
    expect(Math.min(...days)).toBeGreaterThan(mean(shelf.map(({ id }) => id)));
  });

  it("keeps the three best first for people who are known, and brings them four others tomorrow on average", () => {
    const [PEOPLE, DAYS] = [40, 20];
    let [exact, mixed] = [0, 0];
    for (let person = 0; person < PEOPLE; person++) {
      const random = randomStream(person);
      const films = Array.from({ length: 80 }, (_, at) =>
        film(`${person} ${at}`, ["Comedy"], { votes: 1 + Math.floor(90_000 * random()) }),
      );
      const taste = { certainty: 1, of: (item: Item) => item.votes! / 100_000, because: () => [] };
      const best = order(films, { taste }).slice(0, 3);
      const changed = (diversity?: number): number => {
        const days = Array.from({ length: DAYS }, (_, day) =>
          rankItems(films, HAPPY, { count: 10, seed: day, taste, diversity }).map(({ item }) => item.id),
        );
        if (diversity === 0) for (const list of days) expect(list.slice(0, 3)).toEqual(best);
        const fresh = days.slice(1).map((list, at) => list.filter((id) => !days[at]!.includes(id)).length);
        return fresh.reduce((sum, many) => sum + many, 0) / fresh.length / PEOPLE;
      };
      exact += changed(0);
      mixed += changed();
    }
    expect(exact).toBeGreaterThan(4);
    expect(mixed).toBeGreaterThan(3.5);
  });
});

it("shows nothing that somebody is foretold to dislike, however good, on any day", () => {
  const sorts = ["Horror", "Romance", "Adventure", "Family"];
  const films = Array.from({ length: 400 }, (_, n) =>
    film(`f${n}`, ["Comedy", sorts[n % 4]!], { rating: n % 4 === 0 ? 9 : 5 + (n % 30) / 10, votes: 50_000 }),
  );
  const taste = contentTaste(
    films.slice(0, 12).map((item) => ({ item, liking: item.genres.includes("Horror") ? -0.9 : 0.4 })),
  );
  for (let seed = 0; seed < 50; seed++) {
    const list = rankItems(films, HAPPY, { count: 10, seed, taste });
    expect(list.filter(({ item }) => item.genres.includes("Horror"))).toEqual([]);
  }
});

describe("why not", () => {
  const good = film("good", ["Comedy"], { rating: 9, votes: 100_000 });
  const dud = film("dud", ["Comedy"], { rating: 3, votes: 100_000 });
  const heat = film("heat", ["Crime"]);
  const shown = rankItems([good, dud], HAPPY, { ...STILL, count: 1 });
  const ask = (item: Item) => whyNot(item, shown, [good, dud], HAPPY, {});

  it("tells what is shown, of another genre, or ranked lower, and by what", () => {
    expect(ask(good)).toEqual({ why: "shown", place: 1 });
    expect(ask(heat)).toEqual({ why: "other-genre", wanted: ["Comedy"] });
    const answer = ask(dud);
    expect(answer).toMatchObject({ why: "ranks-lower", rank: 2, of: 2, behind: [{ term: "quality" }] });
    // What the terms take away is the whole distance to the only film shown.
    if (answer.why !== "ranks-lower") throw new Error(answer.why);
    expect(answer.behind.reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(answer.needed - answer.score, 9);
  });

  it("owns up to chance", () => {
    const better = film("better", ["Comedy"], { rating: 9.5, votes: 200_000 });
    expect(whyNot(better, shown, [good, dud, better], HAPPY, {})).toEqual({
      why: "left-to-chance",
      rank: 1,
      of: 3,
    });
  });

  it("does not blame chance for what was never considered", () => {
    const better = film("better", ["Comedy"], { rating: 9.5, votes: 200_000 });
    expect(whyNot(better, shown, [good, dud], HAPPY, {})).toMatchObject({ why: "not-considered", of: 2 });
  });
});
