import { itemOf } from "@moodreel/core";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";

const AT = "2026-11-01T20:00:00.000Z";
let moodreel: Moodreel;
let write: (items: readonly ReturnType<typeof itemOf>[]) => Promise<unknown>;

/** A child who said something of a film for adults, and of one for all, before there was a limit. */
beforeEach(async () => {
  const store = openMemoryStore();
  const now = () => Date.parse(AT);
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now, timeZone: "UTC" });
  write = (items) =>
    store.writeCatalog({ name: "films", kind: "movie", importedAt: AT, mode: "replace" }, [items]);
  const film = (id: string, title: string, certificate: string) =>
    itemOf({ id, title, year: 1995, genres: ["Comedy"], rating: 8, votes: 900, certificate });
  await write([film("bear", "Bears", "G"), film("gore", "Gore", "NC-17"), film("blood", "Blood", "NC-17")]);
  await moodreel.addViewer("kid", { keepsMoods: true });
  await moodreel.recommend({ emotion: "happy", viewer: "kid" });
  const mood = { emotion: "happy" } as const;
  await moodreel.rate("kid", "bear", 8);
  await moodreel.rate("kid", "gore", 9);
  await moodreel.react("kid", "gore", "watchlist", { mood });
  await moodreel.react("kid", "bear", "watchlist", { mood });
  await moodreel.limitAge("kid", 8);
});

const told = (value: unknown): string => JSON.stringify(value);

test("what a child said of films above their limit is neither in what is exported nor in the diary, and counted", async () => {
  const { overLimit, ...exported } = await moodreel.exportViewer("kid");
  expect(told(exported)).toContain("Bears");
  expect(told(exported)).not.toMatch(/gore/i);
  expect(overLimit).toBe(1);
  const { moods } = await moodreel.history("kid");
  expect(moods.flatMap(({ picked }) => picked.map(({ title }) => title))).toEqual(["Bears"]);
});

test("it can be taken back without being shown", async () => {
  const opinion = await moodreel.withdraw("kid", "gore", "rating");
  expect(opinion).toMatchObject({
    rating: null,
    item: { id: "gore", title: "gore", genres: [], year: null },
  });
  await moodreel.limitAge("kid", null);
  const whole = await moodreel.exportViewer("kid");
  expect(whole.overLimit).toBeUndefined();
  expect(told(whole)).toContain("Gore");
  expect(whole.kinds.movie?.opinions.find(({ item }) => item.id === "gore")?.rating).toBeNull();
});

test("what they never spoke of is not there for them", async () => {
  await expect(moodreel.withdraw("kid", "blood", "rating")).rejects.toMatchObject({ code: "item-unknown" });
});

test("nor is what they spoke of, once its catalogue is gone", async () => {
  await write([]).catch(() => undefined);
  await expect(moodreel.rate("kid", "gore", 10)).rejects.toMatchObject({ code: "item-unknown" });
  await expect(moodreel.react("kid", "gore", "like")).rejects.toMatchObject({ code: "item-unknown" });
});
