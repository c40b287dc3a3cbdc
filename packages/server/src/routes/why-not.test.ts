import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeProfileServer, titles, type ProfileServer } from "../test/profile-server.ts";

let server: ProfileServer;

beforeEach(async () => {
  server = await makeProfileServer();
});

afterEach(() => server.close());

const ASK = { emotion: "happy", count: 4, seed: 2, diversity: 0, variety: 0 };
const whyNot = async (item: string, more: object = {}) =>
  (await server.call("POST", "recommendations/why-not", { ...ASK, ...more, item })).body;

describe("POST /api/v1/recommendations/why-not", () => {
  it("finds the place of what is shown, on the very list that the same request gives", async () => {
    const shown = titles(await server.ask(ASK));
    expect(await whyNot(shown[2]!)).toMatchObject({ why: "shown", place: 3 });
  });

  it("tells a film of another genre from one that ranks lower, with numbers that add up", async () => {
    expect(await whyNot("Drama 0")).toMatchObject({
      why: "other-genre",
      wanted: ["Comedy"],
      message: "Drama 0 has none of the genres for this mood: you feel happy, which leads to Comedy.",
    });
    const { items } = await server.ask(ASK);
    const low = await whyNot("Comedy 11");
    expect(low).toMatchObject({ why: "ranks-lower", rank: 12, of: 12 });
    expect(low.needed).toBe(Math.min(...items.map(({ score }: { score: number }) => score)));
    expect(low.score).toBeLessThan(low.needed);
    const usual = items.reduce((sum: number, { score }: { score: number }) => sum + score / items.length, 0);
    const behind = low.behind.reduce((sum: number, { by }: { by: number }) => sum + by, 0);
    // Terms in which it leads are not listed, so what is listed is the gap or more.
    expect(behind).toBeGreaterThanOrEqual(usual - low.score - 1e-9);
    expect(low.message).toContain("number 12 of 12 considered");
  });

  it("says when luck alone left it out", async () => {
    const one = { count: 1, variety: 1 };
    const shown = titles(await server.ask({ ...ASK, ...one }));
    const best = shown[0] === "Comedy 0" ? "Comedy 1" : "Comedy 0";
    const answer = await whyNot(best, one);
    expect(["left-to-chance", "ranks-lower"]).toContain(answer.why);
    if (shown[0] !== "Comedy 0") expect(answer).toMatchObject({ why: "left-to-chance", rank: 1 });
  });

  it("names the filters, and what the profile has said", async () => {
    expect(await whyNot("Comedy 0", { filters: { yearFrom: 1960, minRating: 8 } })).toMatchObject({
      why: "filtered",
      filters: ["yearFrom"],
      message: "Comedy 0 does not pass the earliest year, and filters come first.",
    });
    await server.call("POST", "profiles/ana/reactions", { item: "comedy-0", reaction: "seen" });
    expect(await whyNot("comedy-0", { profile: "ana" })).toMatchObject({ why: "left-out" });
    expect((await whyNot("comedy-0", { profile: "ana", includeSeen: true })).why).not.toBe("left-out");
  });

  it("says what was said of it, also when that leaves no list at all", async () => {
    for (let n = 1; n < 12; n++) {
      await server.call("POST", "profiles/ana/reactions", { item: `comedy-${n}`, reaction: "like" });
    }
    await server.call("POST", "profiles/ana/ratings", { item: "comedy-0", rating: 9 });
    expect(await whyNot("comedy-0", { profile: "ana" })).toMatchObject({
      why: "left-out",
      by: ["seen"],
      message: "Comedy 0 was rated 9 of 10. Take that back, or ask for seen ones, too.",
    });
    expect((await whyNot("comedy-3", { profile: "ana" })).message).toContain("was liked, so it was seen");
    const left = await whyNot("comedy-3", { profile: "ana", watchlist: "only" });
    expect(left.by).toEqual(["seen", "not-on-watchlist"]);
  });

  it("offers others of the same words, knows an unknown title, and says when there is no list", async () => {
    const { item, others } = await whyNot("comedy");
    expect(item.title).toBe("Comedy 0");
    expect(others.length).toBeGreaterThan(2);
    expect(await whyNot("Zardoz")).toMatchObject({ code: "item-unknown" });
    expect(await whyNot("Comedy 0", { filters: { yearFrom: 2999 } })).toMatchObject({ why: "no-list" });
  });
});
