import { statSync } from "node:fs";
import {
  certain,
  defaultPolicy,
  EMOTIONS,
  genreWeights,
  INTENTS,
  rankItems,
  type Item,
} from "@moodreel/core";
import { canonicalGenres, canonicalKeys } from "@moodreel/core/genre";
import { plainWords } from "@moodreel/core/text";
import type { Store } from "@moodreel/store";
import { openMemoryProfiles } from "@moodreel/store/memory";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { createMoodreel } from "../create-moodreel.ts";
import { ensureStarter } from "./ensure-starter.ts";
import { starterFile } from "./starter-file.ts";

/** From here on a film lover knows a film: see bench/README.md. */
const KNOWN = 0.1;

describe("the starter's films", () => {
  let store: Store;
  let films: readonly Item[];
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
    await ensureStarter(store, "2026-01-01T00:00:00.000Z");
    films = await all(store);
  });
  afterAll(() => store.close());

  const found = async (title: string, year: number): Promise<Item | undefined> => {
    const { items } = await store.search({ catalog: "starter", text: title, limit: 10 });
    return items.find((item) => item.title === title && Math.abs((item.year ?? 0) - year) <= 1);
  };

  test.for(EMOTIONS)("for %s are known, of its genres, of all times and without erotica", async (emotion) => {
    for (const intent of INTENTS) {
      const genres = genreWeights(certain(emotion), emotion, defaultPolicy("movie")[intent]);
      const wanted = new Set(genres.map(({ key }) => key));
      const candidates = await store.candidates({ catalog: "starter", genres, filters: {}, perGenre: 300 });
      const lists = [1, 2, 3, 4, 5].map((seed) => rankItems(candidates, genres, { count: 10, seed }));
      const shown = lists.flat().map(({ item }) => item);
      expect(shown).toHaveLength(50);
      for (const { genres: names } of shown) {
        expect(canonicalKeys(names).some((key) => wanted.has(key))).toBe(true);
        expect(names).not.toContain("Adult");
      }
      expect(shareOf(shown, ({ renown }) => (renown ?? 0) >= KNOWN)).toBeGreaterThanOrEqual(0.9);
      expect(shareOf(candidates, ({ year }) => year! >= 2014)).toBeGreaterThan(0.1);
    }
  });

  test("say who made what is well known, and name no notes for people", async () => {
    expect((await found("Mad Max: Fury Road", 2015))?.people[0]).toBe("George Miller");
    expect((await found("The Grand Budapest Hotel", 2014))?.people[0]).toBe("Wes Anderson");
    for (const { people } of films) for (const name of people) expect(name).not.toMatch(/^\(|^[^(]*\)$/);
  });

  test("a later part that one source gives one genre has those of the parts before it", async () => {
    const rise = await found("Star Wars: The Rise of Skywalker", 2019);
    expect(rise?.genres).toEqual(expect.arrayContaining(["Science Fiction", "Adventure"]));
  });

  test("what is like a well-known film is known, too, and of its makers", async () => {
    const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => 0 });
    const psycho = await found("Psycho", 1960);
    const { items } = await moodreel.similar(psycho!.id, { catalog: "starter" });
    expect(items.map(({ title }) => title)).toEqual(expect.arrayContaining(["Vertigo", "The Birds"]));
    expect(shareOf(items, ({ renown }) => (renown ?? 0) >= KNOWN)).toBe(1);
    expect(items.flatMap(({ reasons }) => reasons).join()).not.toContain("liked by");
  });

  test("forty happy lists begin with what everybody knows, and each good film has its day behind that", async () => {
    const moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => 0 });
    const shown: Item[] = [];
    const first: Item[] = [];
    for (let seed = 1; seed <= 40; seed++) {
      const answer = await moodreel.recommend({ emotion: "happy", seed, catalog: "starter" });
      shown.push(...answer.items);
      first.push(...answer.items.slice(0, 3));
    }
    expect(shown).toHaveLength(400);
    expect(new Set(shown.map(({ id }) => id)).size).toBeGreaterThan(270);
    expect(shareOf(first, ({ renown }) => (renown ?? 0) > 0.5)).toBeGreaterThan(0.75);
    expect(shareOf(shown, ({ renown }) => (renown ?? 0) >= KNOWN)).toBeGreaterThanOrEqual(0.95);
  });

  test.for([
    ["Spirited Away", 2001],
    ["My Neighbor Totoro", 1988],
    ["Princess Mononoke", 1997],
    ["City of God", 2002],
    ["Life Is Beautiful", 1997],
    ["Seven Samurai", 1954],
    ["Pan's Labyrinth", 2006],
    ["Let the Right One In", 2008],
    ["The Lives of Others", 2006],
    ["In the Mood for Love", 2000],
    ["The Good, the Bad and the Ugly", 1966],
    ["Anatomy of a Fall", 2023],
  ] as const)("are found by their English name: %s", async ([title, year]) => {
    expect(await found(title, year)).toMatchObject({ title });
  });

  test("are found by their own name as well", async () => {
    const { items } = await store.search({ catalog: "starter", text: "Sen to Chihiro", limit: 5 });
    expect(items[0]).toMatchObject({ title: "Spirited Away", year: 2001, language: "ja" });
  });

  test.for([
    ["The Grand Budapest Hotel", 2014],
    ["12 Years a Slave", 2013],
    ["Spotlight", 2015],
    ["Moonlight", 2016],
    ["Green Book", 2018],
    ["Parasite", 2019],
    ["Nomadland", 2020],
    ["CODA", 2021],
    ["Everything Everywhere All at Once", 2022],
    ["Oppenheimer", 2023],
    ["Anora", 2024],
    ["Sinners", 2025],
  ] as const)(
    "are of late years, too, and shown without a rating that nobody gave: %s",
    async ([title, year]) => {
      const film = await found(title, year);
      expect(film).toMatchObject({ rating: null, votes: null });
      expect(film!.renown).toBeGreaterThan(KNOWN);
    },
  );

  // What people love is horror, old or a documentary more often than what they rated in the one year that is known.
  test.for([
    ["Hereditary", 2018],
    ["The Babadook", 2014],
    ["Pearl", 2022],
    ["Night of the Living Dead", 1968],
    ["The Wicker Man", 1973],
    ["Sunset Boulevard", 1950],
    ["Hoop Dreams", 1994],
    ["Stop Making Sense", 1984],
    ["All of Us Strangers", 2023],
  ] as const)("are as well known as they are to whoever loves films: %s", async ([title, year]) => {
    expect((await found(title, year))?.renown).toBeGreaterThan(0.34);
  });

  test("are not well known for who plays in them alone", async () => {
    expect((await found("Terminal", 2018))?.renown).toBeLessThan(0.4);
    expect((await found("Mission Blue", 2014))?.renown).toBeLessThan(0.3);
  });

  test("are no happy comedies where they are none", async () => {
    for (const [title, year] of [
      ["American Beauty", 1999],
      ["Pulp Fiction", 1994],
      ["Rain Man", 1988],
      ["Dead Poets Society", 1989],
      ["The Help", 2011],
      ["Moneyball", 2011],
      ["Blue Jasmine", 2013],
      ["Man Bites Dog", 1992],
      ["Creepshow", 1982],
      ["Satantango", 1994],
      ["Naked", 1993],
      ["Hustlers", 2019],
      ["Beau Is Afraid", 2023],
      ["Hard Truths", 2024],
    ] as const) {
      expect((await found(title, year))?.genres, title).not.toContain("Comedy");
    }
    for (const [title, year] of [
      ["Airplane!", 1980],
      ["Shaun of the Dead", 2004],
    ] as const)
      expect((await found(title, year))?.genres, title).toContain("Comedy");
  });

  test("have genres under one name each", () => {
    for (const name of new Set(films.flatMap(({ genres }) => genres)))
      expect(canonicalGenres(name)).toEqual([name]);
  });

  test("are there once", () => {
    const byTitle = Map.groupBy(films, ({ title }) => plainWords(title).replaceAll(" ", ""));
    const twins = [...byTitle.values()].flatMap((some) =>
      some.flatMap((one, at) =>
        some
          .slice(at + 1)
          .filter((other) => isTwin(one, other))
          .map(({ title }) => title),
      ),
    );
    expect(twins).toEqual([]);
  });

  test("have no shorts, and of the days of silent film only what people still rate or have heard of", () => {
    expect(films.filter(({ genres }) => genres.includes("Short"))).toEqual([]);
    const forgotten = films.filter(({ renown, votes }) => (votes ?? 0) < 3 && (renown ?? 0) < 0.3);
    expect(forgotten.filter(({ year }) => year! < 1930)).toEqual([]);
  });

  test("have a rating only where three people gave one", () => {
    expect(films.filter(({ rating, votes }) => rating !== null && (votes ?? 0) < 3)).toEqual([]);
    expect(films.filter(({ rating, votes }) => rating === null && votes !== null)).toEqual([]);
  });

  test("are a small file", () => {
    expect(statSync(starterFile()).size).toBeLessThan(2_000_000);
  });
});

/** Somebody who made both is no chance. */
function isTwin(one: Item, other: Item): boolean {
  const isNear = Math.abs(one.year! - other.year!) <= 1;
  return isNear && one.people.some((name) => other.people.includes(name));
}

function shareOf(items: readonly Item[], wanted: (item: Item) => boolean): number {
  return items.filter(wanted).length / items.length;
}

async function all(store: Store): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const batch of store.scan("starter")) items.push(...batch);
  return items;
}
