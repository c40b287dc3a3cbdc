import { itemOf, type Item } from "@moodreel/core";
import { NOTHING_LEARNED, type Learned } from "@moodreel/core/policy";
import { noOpinion, withRating, type Opinion } from "@moodreel/core/profile";
import type { ProfileState } from "@moodreel/store";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { beforeEach, describe, expect, it } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import type { Moodreel } from "../moodreel.ts";
import { worthTrying } from "./worth-trying.ts";

const DAY_MS = 86_400_000;
const GENRES = [
  "Comedy",
  "Drama",
  "Thriller",
  "Adventure",
  "Romance",
  "Documentary",
  "Animation",
  "Horror",
  "Western",
];
/** As films are: every other one is of two genres, and comedy is the commoner of them. */
const FILMS: readonly Item[] = Array.from({ length: 900 }, (_, n) =>
  itemOf({
    id: `f${n}`,
    title: `Film ${n}`,
    genres: [...new Set([GENRES[n % 9]!, ...(n % 2 === 0 ? [GENRES[n % 7 === 0 ? 1 + (n % 8) : 0]!] : [])])],
    rating: 5 + (n % 40) / 10,
    votes: 1000 + n,
  }),
);
let moodreel: Moodreel;
let now = 0;

beforeEach(async () => {
  now = Date.parse("2026-11-01T20:00:00.000Z");
  const store = openMemoryStore();
  moodreel = createMoodreel({ store, profiles: openMemoryProfiles(), now: () => now, timeZone: "UTC" });
  const importedAt = new Date(now).toISOString();
  await store.writeCatalog({ name: "shelf", kind: "movie", importedAt, mode: "replace" }, [FILMS]);
});

const tonight = async (emotion: "happy" | "sad" = "happy") => {
  now += DAY_MS;
  return (await moodreel.recommend({ emotion, viewer: "me" })).items;
};
const countOf = (items: readonly Item[], genre: string) =>
  items.filter(({ genres }) => genres.includes(genre)).length;

describe("somebody who passes over every happy list", () => {
  it("sees at most three of ten comedies after ten evenings, as many as ever when sad, and some again later", async () => {
    const sad = countOf(await tonight("sad"), "Romance");
    for (let evening = 0; evening < 10; evening++) {
      const items = await tonight();
      await moodreel.passOver(
        "me",
        items.map(({ id }) => id),
        { emotion: "happy" },
      );
    }
    for (let evening = 0; evening < 7; evening++) {
      const items = await tonight();
      expect(items).toHaveLength(10);
      expect(countOf(items, "Comedy")).toBeLessThanOrEqual(3);
    }
    expect(countOf(await tonight("sad"), "Romance")).toBe(sad);
    const why = await moodreel.whyNot({ emotion: "happy", viewer: "me" }, "f899");
    if (why.why === "left-out") expect(why.message).toContain("passed over in this mood again and again");
    now += 120 * DAY_MS;
    const later = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((seed) => moodreel.recommend({ emotion: "happy", viewer: "me", seed })),
    );
    expect(later.some(({ items }) => countOf(items, "Comedy") > 0)).toBe(true);
  });

  it("keeps the comedies that they take", async () => {
    for (let evening = 0; evening < 10; evening++) {
      const items = await tonight();
      if (evening % 2 === 0) {
        const mood = { emotion: "happy" } as const;
        await moodreel.react("me", items.find(({ genres }) => genres.includes("Comedy"))!.id, "like", {
          mood,
        });
      } else
        await moodreel.passOver(
          "me",
          items.map(({ id }) => id),
          { emotion: "happy" },
        );
    }
    expect(countOf(await tonight(), "Comedy")).toBeGreaterThanOrEqual(5);
  });
});

describe("somebody who likes horror", () => {
  const horror = FILMS.filter(({ genres }) => genres.includes("Horror"));

  it("sees at least a third of it when happy, once they liked ten when happy", async () => {
    const mood = { emotion: "happy" } as const;
    for (const { id } of horror.slice(0, 10)) await moodreel.react("me", id, "like", { mood });
    let seen = 0;
    for (let evening = 0; evening < 6; evening++) seen += countOf(await tonight(), "Horror");
    expect(seen).toBeGreaterThanOrEqual(20);
  });

  it("is offered what they like in place of comedies, not documentaries, and anything while little is known", () => {
    const at = new Date(now).toISOString();
    const rated = (film: Item, rating: number) => withRating(noOpinion(film, at), rating, at);
    const stateOf = (opinions: readonly Opinion[], learned: Learned = NOTHING_LEARNED): ProfileState => ({
      profile: { name: "me", createdAt: at, keepsMoods: false },
      learned,
      opinions,
      leftOut: [],
      watchlist: [],
    });
    const fan = horror.slice(0, 12).map((film) => rated(film, 9));
    const tried = worthTrying(stateOf(fan), GENRES);
    expect(tried).toContain("Horror");
    expect(tried).not.toContain("Documentary");
    expect(worthTrying(stateOf(fan.slice(0, 3)), GENRES)).toBe(GENRES);
    // What was taken in any mood stays, whatever the ratings say.
    const took = { match: { sad: { documentary: { taken: 1, passed: 0 } } }, lift: {} };
    expect(worthTrying(stateOf(fan, took), GENRES)).toContain("Documentary");
  });
});
