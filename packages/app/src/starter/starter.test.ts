import { certain, defaultPolicy, genreWeights, rankItems, type Emotion } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importInto } from "../import/import-into.ts";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import type { Store } from "@moodreel/store";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { ensureStarter } from "./ensure-starter.ts";

const FIRST = "2026-01-01T00:00:00.000Z";
const LATER = "2026-02-01T00:00:00.000Z";
const FOUNDING: readonly (readonly [Emotion, string])[] = [
  ["happy", "Comedy"],
  ["sad", "Romance"],
  ["neutral", "Drama"],
  ["surprise", "Adventure"],
  ["fear", "Thriller"],
];

describe("the starter's films", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
    await ensureStarter(store, FIRST);
  });
  afterAll(() => store.close());

  test.for(FOUNDING)("for %s are %s, and mostly known", async ([emotion, genre]) => {
    const genres = genreWeights(certain(emotion), emotion, defaultPolicy("movie").match);
    const candidates = await store.candidates({ catalog: "starter", genres, filters: {}, perGenre: 100 });
    const [key = ""] = canonicalKeys([genre]);
    const known = Array.from({ length: 20 }, (_, seed) => {
      const top = rankItems(candidates, genres, { count: 10, seed }).map(({ item }) => item);
      expect(top).toHaveLength(10);
      for (const { genres: names } of top) expect(canonicalKeys(names)).toContain(key);
      return top.filter(({ votes }) => (votes ?? 0) >= 20).length;
    });
    expect(
      known.reduce((sum, n) => sum + n, 0) / known.length,
      "of ten, with 20 votes or more",
    ).toBeGreaterThanOrEqual(8);
  });

  test("are enough for a decade nobody has voted on", async () => {
    const genres = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
    const filters = { yearFrom: 2015, yearTo: 2023 };
    expect(await store.candidates({ catalog: "starter", genres, filters, perGenre: 50 })).toHaveLength(50);
  });

  test("have no shorts and nothing from the days of silent film", async () => {
    const short = { genre: "Short", key: "short", weight: 1, because: "happy", leads: true } as const;
    expect(await store.candidates({ catalog: "starter", genres: [short], filters: {}, perGenre: 5 })).toEqual(
      [],
    );
    const drama = genreWeights(certain("neutral"), "neutral", defaultPolicy("movie").match);
    const old = { catalog: "starter", genres: drama, filters: { yearTo: 1929 }, perGenre: 5 };
    expect(await store.candidates(old)).toEqual([]);
  });
});

describe("the starter is brought in", () => {
  let store: Store;
  const times = async (): Promise<string[]> => (await store.catalogs()).map(({ importedAt }) => importedAt);
  /** As if an older program had brought in an older file. */
  const makeOld = async (): Promise<void> => {
    const setting = JSON.parse((await store.readSetting("starter")) ?? "") as object;
    await store.writeSetting("starter", JSON.stringify({ ...setting, version: "older" }));
  };
  beforeAll(async () => {
    store = await openSqliteStore(":memory:");
  });
  afterAll(() => store.close());

  test("once; again when it is newer; never again once it was removed", async () => {
    expect(await ensureStarter(store, FIRST)).toBe(true);
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect(await times()).toEqual([FIRST]);

    await makeOld();
    expect(await ensureStarter(store, LATER)).toBe(true);
    expect(await times(), "of a file that is the same after all").toEqual([FIRST]);

    await makeOld();
    await store.removeCatalog("starter");
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect(await times()).toEqual([]);
  });

  test("never over a catalogue of one's own by that name", async () => {
    const own = sourceOf("title,genres\nMine,Drama\n");
    await importInto(store, own, { name: "starter", kind: "movie", importedAt: "2026-03-01T00:00:00.000Z" });
    expect(await ensureStarter(store, LATER)).toBe(false);
    expect((await store.catalogs())[0]?.items).toBe(1);
  });
});
