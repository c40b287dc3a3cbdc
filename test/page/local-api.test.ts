import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { createLocalApi } from "../../apps/web/src/shared/api/local/create-local-api.ts";
import { keepInBrowser, type KeptThings } from "../../apps/web/src/shared/api/local/kept-things.ts";
import { Session } from "../../apps/web/src/shared/api/local/session.ts";
import type { StarterFilms } from "../../apps/web/src/shared/api/local/starter-films.ts";
import { turnsInPage, type Turns } from "../../apps/web/src/shared/api/local/turns.ts";
import type { MoodreelApi } from "../../apps/web/src/shared/api/moodreel-api.ts";
import { apiConformance } from "./api.conformance.ts";
import { NOW, SHELF } from "./shelf.ts";

const { signal } = new AbortController();
let databases = 0;
const freshName = (): string => `test ${(databases += 1)}`;

const STARTER: StarterFilms = {
  facts: async () => ({ total: SHELF.length, importedAt: "2026-01-01T00:00:00.000Z" }),
  first: async () => SHELF.slice(0, 10),
  whole: async () => SHELF,
};

/** A tab: what it shares with others of the same browser is the database and the turns. */
function tab(kept: KeptThings, turns: Turns): MoodreelApi {
  const session = new Session({ now: () => NOW, kept, turns, starter: STARTER });
  return createLocalApi({ session, starter: STARTER, forgetBrowser: () => kept.clear() });
}

describe("the API in the page", () => {
  // With all films at once: ten are too few for the first part to stand for all.
  const whole = { ...STARTER, first: async () => SHELF };
  apiConformance(async () => {
    const session = new Session({
      now: () => NOW,
      kept: keepInBrowser(freshName()),
      turns: turnsInPage(),
      starter: whole,
    });
    return createLocalApi({ session, starter: whole, forgetBrowser: async () => undefined });
  });
});

describe("what is kept in the browser", () => {
  test("is there at the next visit: a catalogue that was imported", async () => {
    const name = freshName();
    await tab(keepInBrowser(name), turnsInPage()).importCatalog({
      file: new File(["title,genres\nMine,Comedy\n"], "mine.csv"),
      name: "mine",
      kind: "book",
      map: {},
      genres: {},
      replace: false,
      table: null,
      encoding: null,
      dryRun: false,
      onProgress: () => undefined,
      signal,
    });
    const later = tab(keepInBrowser(name), turnsInPage());
    const { items } = await later.recommend({ emotion: "happy", kind: "book" }, signal);
    expect(items.map(({ title }) => title)).toEqual(["Mine"]);
  });

  test("is there at the next visit: people, opinions, the policy, a catalogue that was deleted", async () => {
    const name = freshName();
    const first = tab(keepInBrowser(name), turnsInPage());
    await first.createProfile("Ana");
    await first.react("Ana", { item: "comedy-1", reaction: "like" });
    const { policy } = await first.readPolicy("movie", signal);
    await first.writePolicy("movie", { ...policy, match: {} });
    await first.removeCatalog("starter");

    const second = tab(keepInBrowser(name), turnsInPage());
    expect(await second.listOpinions("Ana", "movie", signal)).toMatchObject([{ item: { id: "comedy-1" } }]);
    expect(await second.readPolicy("movie", signal)).toMatchObject({ isDefault: false });
    expect(await second.listCatalogs(signal)).toEqual([]);
  });

  test("is not written over by another tab, whichever speaks last", async () => {
    const name = freshName();
    const turns = turnsInPage();
    const [one, other] = [tab(keepInBrowser(name), turns), tab(keepInBrowser(name), turns)];
    await one.createProfile("me");
    await other.listProfiles(signal);
    const say = (api: MoodreelApi, item: string) => api.react("me", { item, reaction: "like" });
    await Promise.all([say(one, "comedy-1"), say(other, "comedy-2"), say(one, "comedy-3")]);
    await say(other, "comedy-4");
    for (const api of [one, other]) {
      const said = await api.listOpinions("me", "movie", signal);
      expect(said.map(({ item }) => item.id).toSorted()).toEqual([
        "comedy-1",
        "comedy-2",
        "comedy-3",
        "comedy-4",
      ]);
    }
  });

  test("is asked for by nobody once it was cleared", async () => {
    const name = freshName();
    const turns = turnsInPage();
    const [one, other] = [tab(keepInBrowser(name), turns), tab(keepInBrowser(name), turns)];
    await one.createProfile("Ana");
    expect(await other.listProfiles(signal)).toHaveLength(1);
    await one.forgetBrowser();
    for (const api of [one, other]) expect(await api.listProfiles(signal)).toEqual([]);
  });

  test("is acknowledged only when it is kept: a refusal changes nothing, and says why", async () => {
    const kept = keepInBrowser(freshName());
    const full: KeptThings = {
      ...kept,
      write: async () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    const api = tab(full, turnsInPage());
    await expect(api.createProfile("Ana")).rejects.toThrow("full");
    expect(await api.listProfiles(signal)).toEqual([]);
  });

  test("is nothing in a browser without a database: lists come, changes are refused in words", async () => {
    const real = globalThis.indexedDB;
    Object.assign(globalThis, { indexedDB: undefined });
    try {
      const api = tab(keepInBrowser(freshName()), turnsInPage());
      expect(await api.recommend({ emotion: "happy", seed: 1 }, signal)).toMatchObject({ outcome: "items" });
      await expect(api.createProfile("Ana")).rejects.toMatchObject({ code: "no-permission" });
    } finally {
      Object.assign(globalThis, { indexedDB: real });
    }
  });
});

describe("the films that come later", () => {
  test("are waited for by what needs them, and by nothing else", async () => {
    let asked = 0;
    const starter = { ...STARTER, whole: async () => ((asked += 1), SHELF) };
    const session = new Session({
      now: () => NOW,
      kept: keepInBrowser(freshName()),
      turns: turnsInPage(),
      starter,
    });
    const api = createLocalApi({ session, starter, forgetBrowser: async () => undefined });
    expect(await api.listCatalogs(signal)).toMatchObject([{ items: SHELF.length }]);
    await api.recommend({ emotion: "happy", seed: 1 }, signal);
    expect(asked).toBe(0);
    const filtered = await api.recommend({ emotion: "happy", filters: { yearFrom: 2000 } }, signal);
    expect(filtered.items.map(({ id }) => id)).toEqual(["late"]);
    expect(asked).toBeGreaterThan(0);
  });

  test("are looked at for somebody who has said something", async () => {
    const api = tab(keepInBrowser(freshName()), turnsInPage());
    await api.createProfile("Ana");
    const request = { emotion: "sad", seed: 1, profile: "Ana" } as const;
    expect(await api.recommend(request, signal)).toMatchObject({ outcome: "nothing-fits" });
    await api.react("Ana", { item: "comedy-1", reaction: "like" });
    expect(await api.recommend(request, signal)).toMatchObject({ outcome: "items" });
  });
});
