import { earlierParts } from "@moodreel/core/series";
import type { Item } from "@moodreel/core";
import type { Store } from "@moodreel/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { ensureStarter } from "./ensure-starter.ts";

describe("series of the starter whose titles have nothing in common", () => {
  let store: Store;
  const films: Item[] = [];
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
    await ensureStarter(store, "2026-01-01T00:00:00.000Z");
    for await (const batch of store.scan("starter")) films.push(...batch);
  });
  afterAll(() => store.close());

  test.for([
    ["Before Midnight", 2013, ["Before Sunrise", "Before Sunset"]],
    ["Indiana Jones and the Temple of Doom", 1984, ["Raiders of the Lost Ark"]],
    ["The Good, the Bad and the Ugly", 1966, ["A Fistful of Dollars", "For a Few Dollars More"]],
    ["The Dark Knight Rises", 2012, ["Batman Begins", "The Dark Knight"]],
    ["Prometheus", 2012, ["Alien", "Aliens"]],
    ["Hannibal", 2001, ["The Silence of the Lambs"]],
    ["Avengers: Endgame", 2019, ["The Avengers", "Avengers: Infinity War"]],
    ["Finding Dory", 2016, ["Finding Nemo"]],
    ["Doctor Sleep", 2019, ["The Shining"]],
  ] as const)("%s comes after those before it", ([title, year, before]) => {
    const at = films.findIndex((film) => film.title === title && film.year === year);
    const titles = earlierParts(films)(at).map((place) => films[place]!.title);
    expect(titles).toEqual(expect.arrayContaining([...before]));
    expect(titles).not.toContain(title);
  });

  test("are in the order of their years, each film in one", () => {
    const bySeries = Map.groupBy(
      films.filter(({ series }) => series !== undefined),
      ({ series }) => series!,
    );
    expect(bySeries.size).toBeGreaterThan(100);
    for (const [series, parts] of bySeries) expect(parts.length, series).toBeGreaterThan(1);
  });
});
