import type { Item } from "@moodreel/core";
import type { Reason } from "@moodreel/core/rank";
import { contentVector, likingOfRating } from "@moodreel/core/taste";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FILMS, HOUR, makeProfileServer, titles, type ProfileServer } from "../test/profile-server.ts";

let server: ProfileServer;

beforeEach(async () => {
  server = await makeProfileServer();
});

afterEach(() => server.close());

const react = (item: string, reaction: string, mood?: object, who = "ana") =>
  server.call("POST", `profiles/${who}/reactions`, { item, reaction, ...(mood ? { mood } : {}) });
const rate = (item: string, rating: number, who = "ana") =>
  server.call("POST", `profiles/${who}/ratings`, { item, rating });
const list = async (body: object) => titles(await server.ask({ emotion: "happy", profile: "ana", ...body }));
const learnedRow = async (emotion: string, intent = "match") =>
  (await server.call("GET", "profiles/ana/learned")).body[intent][emotion] as {
    genre: string;
    chance: number;
    before: number;
    lessons: number;
  }[];
const filmOf = (id: string): Item => FILMS.find((film) => film.id === id)!;

describe("a reaction", () => {
  it("keeps what was seen or ruled out off the list, unless asked for", async () => {
    await react("comedy-0", "seen");
    await react("comedy-1", "never");
    const shown = await list({ count: 100 });
    expect(shown).toHaveLength(10);
    expect(shown).not.toContain("Comedy 0");
    expect(shown).not.toContain("Comedy 1");
    expect(await list({ count: 100, includeSeen: true })).toHaveLength(12);
    expect(titles(await server.ask({ emotion: "happy", count: 100 }))).toHaveLength(12);
  });

  it("of not now is about tonight", async () => {
    await react("comedy-0", "not-now");
    expect(await list({ count: 100 })).not.toContain("Comedy 0");
    server.wait(13 * HOUR);
    expect(await list({ count: 100 })).toContain("Comedy 0");
  });

  it("is shown with the item, changes its mind, and can be taken back", async () => {
    const said = async () =>
      (await server.ask({ emotion: "happy", profile: "ana", count: 100, includeSeen: true })).items.find(
        ({ id }: Item) => id === "comedy-3",
      )?.said;
    expect(await said()).toBeNull();
    await react("comedy-3", "like");
    await rate("comedy-3", 8);
    expect(await said()).toEqual({ reactions: ["like"], rating: 8 });
    expect((await react("comedy-3", "never")).body.reactions).toEqual({ never: "2026-11-24T20:00:00.000Z" });
    const back = (what: string) =>
      server.call("DELETE", `profiles/ana/reactions?item=comedy-3&reaction=${what}`);
    expect((await back("never")).body).toMatchObject({ reactions: {}, rating: 8 });
    await back("rating");
    expect((await server.call("GET", "profiles/ana/reactions")).body).toEqual({ opinions: [] });
  });

  it("leaves out what was rated, liked or finished, for one and for a group, until it is asked for", async () => {
    await rate("comedy-0", 10);
    await react("comedy-1", "like");
    await react("comedy-2", "finished");
    await react("comedy-3", "started");
    await server.call("POST", "profiles", { name: "ben" });
    const ids = async (more: object): Promise<readonly string[]> =>
      (await server.ask({ emotion: "happy", count: 100, ...more })).items.map(({ id }: Item) => id);
    const left = Array.from({ length: 9 }, (_, n) => `comedy-${n + 3}`);
    expect((await ids({ profile: "ana" })).toSorted()).toEqual(left.toSorted());
    expect((await ids({ profiles: ["ana", "ben"] })).toSorted()).toEqual(left.toSorted());
    expect(await ids({ profile: "ana", includeSeen: true })).toHaveLength(12);
    expect(await ids({ profile: "ben" })).toHaveLength(12);
    await server.call("DELETE", "profiles/ana/reactions?item=comedy-0&reaction=rating");
    expect(await ids({ profile: "ana" })).toContain("comedy-0");
  });

  it("keeps a watchlist, which a list may be made of, or go without", async () => {
    for (const id of ["comedy-4", "comedy-7", "drama-1"]) await react(id, "watchlist");
    const ids = async (watchlist: string): Promise<readonly string[]> =>
      (await server.ask({ emotion: "happy", profile: "ana", count: 100, watchlist })).items
        .map(({ id }: Item) => id)
        .toSorted();
    expect(await ids("only")).toEqual(["comedy-4", "comedy-7"]);
    expect(await ids("also")).toHaveLength(12);
    expect(await ids("without")).toHaveLength(10);
    await react("comedy-4", "seen");
    expect(await ids("only")).toEqual(["comedy-7"]);
    await react("comedy-7", "never");
    const none = await server.ask({ emotion: "happy", profile: "ana", watchlist: "only" });
    expect(none).toMatchObject({
      outcome: "nothing-fits",
      message: "None of the films on the watchlist fits. Of the others, at least 10 would.",
    });
    expect(
      await server.call("POST", "recommendations", { emotion: "happy", watchlist: "only" }),
    ).toMatchObject({ status: 400, body: { code: "request-invalid" } });
  });

  it("outlives the catalogue, and an unknown item is refused", async () => {
    await rate("comedy-3", 9);
    await server.call("DELETE", "catalogs/films");
    expect((await server.call("GET", "profiles/ana/reactions")).body.opinions).toMatchObject([
      { rating: 9, item: filmOf("comedy-3") },
    ]);
    expect((await rate("comedy-3", 2)).body.rating).toBe(2);
    expect(await react("no-such-film", "like")).toMatchObject({
      status: 404,
      body: { code: "item-unknown" },
    });
  });

  it("says so when all that would fit has been seen", async () => {
    for (let n = 0; n < 12; n++) await react(`comedy-${n}`, "seen");
    const { outcome, message } = await server.ask({ emotion: "happy", profile: "ana" });
    expect({ outcome, message }).toEqual({
      outcome: "nothing-fits",
      message: expect.stringContaining("all 12 were seen or ruled out"),
    });
  });

  it("says of one that it is the only one", async () => {
    await react("comedy-11", "seen");
    const { message } = await server.ask({ emotion: "happy", profile: "ana", filters: { yearFrom: 2005 } });
    expect(message).toBe(
      "The only film that fits was seen or ruled out. Ask for seen ones, too, or take a reaction back.",
    );
  });
});

describe("taste", () => {
  it("gives reasons whose share can be worked out again, from scores that add up", async () => {
    const liked = [
      { item: filmOf("comedy-1"), liking: 1 },
      { item: filmOf("comedy-4"), liking: likingOfRating(8) },
      { item: filmOf("comedy-8"), liking: likingOfRating(7) },
      { item: filmOf("drama-1"), liking: 1 },
      { item: filmOf("comedy-2"), liking: -1 },
    ];
    await react("comedy-1", "like");
    await rate("comedy-4", 8);
    await rate("comedy-8", 7);
    await react("drama-1", "like");
    await rate("comedy-2", 1);
    const { items } = await server.ask({ emotion: "happy", profile: "ana", count: 100 });
    let claims = 0;
    for (const { score, terms, reasons, why, ...item } of items) {
      const sum = terms.reduce((all: number, { weight, value }: Weighted) => all + weight * value, 0);
      expect(score).toBeCloseTo(sum, 9);
      expect(terms.reduce((all: number, { weight }: Weighted) => all + weight, 0)).toBeCloseTo(1, 9);
      const claim = why.find((reason: Reason) => reason.why === "like");
      if (claim === undefined) continue;
      claims += 1;
      const pulls = liked
        .filter((one) => one.item.id !== item.id)
        .map((one) => ({ title: one.item.title, pull: one.liking * cosine(one.item, item) }))
        .filter(({ pull }) => pull > 0)
        .toSorted((a, b) => b.pull - a.pull);
      const all = pulls.reduce((total, { pull }) => total + pull, 0);
      const named = pulls.slice(0, 2);
      const share = named.reduce((total, { pull }) => total + pull, 0) / all;
      const likeThem = named.map(({ title }) => title);
      expect(claim.titles, item.title).toEqual(likeThem);
      expect(claim.share, item.title).toBeCloseTo(share, 9);
      expect(reasons, item.title).toContain(`for people who like ${likeThem.join(" and ")}`);
    }
    expect(claims).toBeGreaterThan(3);
  });

  it("of a group names whom a film is for, is fair as asked, and shows nobody what they ruled out", async () => {
    await server.call("POST", "profiles", { name: "ben" });
    await react("comedy-0", "like");
    await react("drama-2", "like", undefined, "ben");
    await react("comedy-5", "never", undefined, "ben");
    const both = { emotion: "happy", profiles: ["ana", "ben"], count: 100 };
    const average = await server.ask(both);
    expect(titles(average)).not.toContain("Comedy 5");
    const reasons = average.items.flatMap((item: { reasons: string[] }) => item.reasons).join("\n");
    expect(reasons).toContain("ana: for people who like Comedy 0");
    expect(reasons).not.toContain("ben: ");
    await react("comedy-3", "watchlist");
    await rate("comedy-3", 8, "ben");
    const said = (await server.ask({ ...both, includeSeen: true })).items.find(
      ({ id }: { id: string }) => id === "comedy-3",
    );
    expect(said).toMatchObject({
      said: null,
      saidBy: [
        { profile: "ana", reactions: ["watchlist"], rating: null },
        { profile: "ben", reactions: [], rating: 8 },
      ],
    });
    expect((await server.ask({ emotion: "happy", profile: "ana", count: 1 })).items[0]).not.toHaveProperty(
      "saidBy",
    );
    await rate("comedy-0", 0, "ben");
    const tasteOf = (body: { items: { id: string; terms: (Weighted & { name: string })[] }[] }) =>
      body.items.find(({ id }) => id === "comedy-3")!.terms.find(({ name }) => name === "taste")!.value;
    const all = { ...both, includeSeen: true };
    const fair = await server.ask({ ...all, fairness: "least-misery" });
    expect(tasteOf(fair)).toBeLessThan(tasteOf(await server.ask(all)));
  });
});

describe("what a mood wants", () => {
  it("is learned from twenty comedies passed over while happy, marked, and forgotten on request", async () => {
    expect((await learnedRow("happy"))[0]).toMatchObject({ genre: "Comedy", lessons: 0 });
    const before = (await learnedRow("happy"))[0]!.chance;
    // Twelve comedies: some are passed over again on another evening, after the reaction was taken back.
    for (let n = 0; n < 20; n++) {
      const item = `comedy-${n % 12}`;
      await server.call("DELETE", `profiles/ana/reactions?item=${item}&reaction=not-now`);
      await react(item, "not-now", { emotion: "happy" });
    }
    server.wait(24 * HOUR);
    const comedy = (await learnedRow("happy")).find(({ genre }) => genre === "Comedy")!;
    expect(comedy.lessons).toBeGreaterThan(15);
    expect(comedy.chance).toBeLessThan(before / 2);
    expect(comedy.before).toBe(before);
    expect((await learnedRow("sad")).every(({ lessons }) => lessons === 0)).toBe(true);
    expect((await learnedRow("happy", "lift")).every(({ lessons }) => lessons === 0)).toBe(true);
    const { genres, items } = await server.ask({ emotion: "happy", profile: "ana", seed: 1 });
    expect(genres[0].genre).not.toBe("Comedy");
    expect(items[0].reasons[0]).toMatch(/, to try something else: you feel happy$/);
    expect((await server.ask({ emotion: "happy" })).genres).toMatchObject([{ genre: "Comedy" }]);

    expect((await server.call("DELETE", "profiles/ana/learned")).status).toBe(204);
    expect((await learnedRow("happy"))[0]).toMatchObject({ genre: "Comedy", chance: before, lessons: 0 });
    expect((await server.ask({ emotion: "happy", profile: "ana" })).genres).toMatchObject([
      { genre: "Comedy" },
    ]);
  });

  it("follows what was taken, and says so", async () => {
    const mood = { emotion: "happy" };
    for (let n = 0; n < 12; n++) {
      await react(`comedy-${n}`, "not-now", mood);
      await react(`western-${n}`, "watchlist", mood);
    }
    const { genres, items } = await server.ask({ emotion: "happy", profile: "ana", seed: 3 });
    expect(genres[0].genre).toBe("Western");
    expect(items[0].reasons[0]).toBe("Western, which you have picked before when you feel happy");
    const westerns = items.filter((item: Item) => item.genres.includes("Western"));
    expect(westerns.length).toBeGreaterThanOrEqual(items.length * 0.6);
  });

  it("learns from a corrected mood as the one it was corrected to, and nothing without a mood", async () => {
    await react("comedy-0", "like");
    await react("comedy-1", "seen", { emotion: "happy" });
    expect((await learnedRow("happy")).every(({ lessons }) => lessons === 0)).toBe(true);
    await react("romance-0", "watchlist", { emotion: "sad" });
    await react("romance-0", "watchlist", { emotion: "sad" });
    expect((await learnedRow("sad")).find(({ genre }) => genre === "Romance")?.lessons).toBe(1);
  });

  it("of a list that was left for another: its items sink, its first two teach", async () => {
    const freshness = async (id: string) =>
      (await server.ask({ emotion: "happy", profile: "ana", count: 100 })).items
        .find((item: Item) => item.id === id)
        .terms.find(({ name }: { name: string }) => name === "freshness")?.value as number | undefined;
    const items = ["comedy-0", "comedy-1", "comedy-2"];
    const passed = () => server.call("POST", "profiles/ana/passed", { items, mood: { emotion: "happy" } });
    expect(await freshness("comedy-2")).toBeUndefined();
    expect((await passed()).status).toBe(204);
    expect(await freshness("comedy-2")).toBe(-0.5);
    expect(await freshness("comedy-3")).toBeUndefined();
    server.wait(14 * 24 * HOUR);
    expect(await freshness("comedy-2")).toBeCloseTo(0.5 ** 0.5 - 1, 9);
    expect((await learnedRow("happy")).find(({ genre }) => genre === "Comedy")?.lessons).toBeCloseTo(1.98, 9);
  });
});

describe("the day", () => {
  it("gives the same list until tomorrow, then another, and each person their own", async () => {
    await server.call("POST", "profiles", { name: "ben" });
    const today = await list({ count: 4 });
    server.wait(2 * HOUR);
    expect(await list({ count: 4 })).toEqual(today);
    // Of twelve films two lists of four may be one by chance, and those of several days hardly.
    const [anas, bens] = [[today], [await list({ count: 4, profile: "ben" })]];
    for (let day = 0; day < 4; day += 1) {
      server.wait(30 * HOUR);
      anas.push(await list({ count: 4 }));
      bens.push(await list({ count: 4, profile: "ben" }));
    }
    expect(bens).not.toEqual(anas);
    expect(new Set(anas.map(String)).size).toBeGreaterThan(1);
  });

  it("brings more different items by the dial", async () => {
    const people = async (diversity: number) => {
      const { items } = await server.ask({ emotion: "happy", count: 3, seed: 4, variety: 0, diversity });
      return new Set(items.flatMap((item: Item) => item.people)).size;
    };
    expect(await people(0.9)).toBe(3);
    expect(await people(0.9)).toBeGreaterThanOrEqual(await people(0));
  });
});

interface Weighted {
  readonly weight: number;
  readonly value: number;
}

function cosine(a: Item, b: Item): number {
  const other = new Map(contentVector(b).map(({ key, weight }) => [key, weight]));
  return contentVector(a).reduce((sum, { key, weight }) => sum + weight * (other.get(key) ?? 0), 0);
}
