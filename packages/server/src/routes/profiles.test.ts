import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeProfileServer, type ProfileServer } from "../test/profile-server.ts";

let server: ProfileServer;

beforeEach(async () => {
  server = await makeProfileServer();
});

afterEach(() => server.close());

const ANA = { name: "ana", createdAt: "2026-11-24T20:00:00.000Z", keepsMoods: false };

describe("/api/v1/profiles", () => {
  it("creates, lists and deletes", async () => {
    const { call } = server;
    const ben = { name: "Ben O. 2", createdAt: ANA.createdAt, keepsMoods: true };
    expect(await call("POST", "profiles", { name: "Ben O. 2", keepsMoods: true })).toEqual({
      status: 201,
      body: ben,
    });
    expect((await call("GET", "profiles")).body).toEqual({ profiles: [ben, ANA] });
    expect(await call("DELETE", "profiles/Ben%20O.%202")).toEqual({ status: 204, body: null });
    expect((await call("GET", "profiles")).body).toEqual({ profiles: [ANA] });
  });

  it.each([
    ["अनिल"],
    ["தமிழ்"],
    ["עִבְרִית"],
    ["O’Brien"],
    ["Anna & Ben, Jr."],
    ["👩‍👩‍👧🏽 1️⃣"],
    ["é".repeat(40)],
    ["👨‍👩‍👧".repeat(32)],
  ])("takes the name %s, and finds it in any spelling", async (name) => {
    const { call, ask } = server;
    const spelled = `  ${name.normalize("NFD").toUpperCase()} `;
    expect(await call("POST", "profiles", { name: spelled.toLowerCase() })).toMatchObject({ status: 201 });
    expect(await call("POST", "profiles", { name })).toMatchObject({ status: 409 });
    const path = `profiles/${encodeURIComponent(spelled)}`;
    const like = { item: "comedy-0", reaction: "like" };
    expect(await call("POST", `${path}/reactions`, like)).toMatchObject({ status: 200 });
    expect((await call("GET", `profiles/${encodeURIComponent(name)}/reactions`)).body.opinions).toHaveLength(
      1,
    );
    expect(await ask({ emotion: "happy", viewers: [name, spelled], count: 1 })).toMatchObject({
      outcome: "items",
    });
    expect(await call("DELETE", path)).toMatchObject({ status: 204 });
  });

  it("says who is there when one is not, and that a name is taken", async () => {
    const { call, ask } = server;
    expect(await call("POST", "profiles", { name: "ana" })).toMatchObject({
      status: 409,
      body: { code: "profile-exists" },
    });
    // As it stands there, not as it was written now.
    expect(await call("POST", "profiles", { name: "ＡNA" })).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('There is a profile "ana" already.') },
    });
    for (const path of ["reactions", "learned", "history", "export"]) {
      expect(await call("GET", `profiles/eva/${path}`), path).toMatchObject({
        status: 404,
        body: { code: "profile-unknown", message: expect.stringContaining("ana") },
      });
    }
    expect(await call("DELETE", "profiles/eva")).toMatchObject({ status: 404 });
    expect(await call("PATCH", "profiles/eva", { keepsMoods: true })).toMatchObject({ status: 404 });
    const like = { item: "comedy-0", reaction: "like" };
    expect(await call("POST", "profiles/eva/reactions", like)).toMatchObject({ status: 404 });
    expect(await ask({ emotion: "happy", profile: "eva" })).toMatchObject({ code: "profile-unknown" });
  });

  it.each([
    ["profiles", { name: "" }],
    ["profiles", { name: "../ana" }],
    ["profiles", { name: "x".repeat(41) }],
    ["profiles/ana/reactions", { item: "comedy-0", reaction: "love" }],
    ["profiles/ana/reactions", { item: "", reaction: "like" }],
    ["profiles/ana/reactions", { item: "x".repeat(201), reaction: "like" }],
    ["profiles/ana/reactions", { item: "comedy-0", reaction: "like", mood: { intent: "match" } }],
    ["profiles/ana/ratings", { item: "comedy-0", rating: 10.5 }],
    ["profiles/ana/ratings", { item: "comedy-0", rating: -1 }],
    ["profiles/ana/passed", { items: [], mood: { emotion: "happy" } }],
    ["profiles/ana/passed", { items: Array.from({ length: 101 }, () => "x"), mood: { emotion: "happy" } }],
    ["profiles/ana/corrections", { looked: "happy", felt: "hungry" }],
    ["recommendations", { emotion: "happy", profile: "ana", profiles: ["ana"] }],
    ["recommendations", { emotion: "happy", diversity: 2 }],
    ["recommendations/why-not", { emotion: "happy", item: " " }],
  ])("refuses POST %s with %j", async (path, body) => {
    expect(await server.call("POST", path, body)).toMatchObject({
      status: 400,
      body: { code: "request-invalid" },
    });
  });

  it("exports all that is kept of one, and nothing after it was deleted", async () => {
    const { call, ask } = server;
    await call("PATCH", "profiles/ana", { keepsMoods: true });
    await ask({ emotion: "happy", profile: "ana" });
    const mood = { emotion: "happy" };
    await call("POST", "profiles/ana/reactions", { item: "comedy-0", reaction: "like", mood });
    await call("POST", "profiles/ana/ratings", { item: "drama-0", rating: 3 });
    await call("POST", "profiles/ana/corrections", { looked: "neutral", felt: "sad" });
    const { status, body } = await call("GET", "profiles/ana/export");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      format: "moodreel-profile",
      version: 1,
      profile: { ...ANA, keepsMoods: true },
      kinds: { movie: { learned: { match: { happy: { comedy: { taken: 1, passed: 0 } } } } } },
      moods: [{ dominant: "happy", picked: [{ title: "Comedy 0", reaction: "like" }] }],
      corrections: [{ looked: "neutral", felt: "sad", times: 1 }],
    });
    expect(body.kinds.movie.opinions).toHaveLength(2);
    await call("DELETE", "profiles/ana");
    await call("POST", "profiles", { name: "ana" });
    expect((await call("GET", "profiles/ana/export")).body).toMatchObject({
      kinds: {},
      moods: [],
      corrections: [],
    });
  });
});

describe("the history", () => {
  it("is kept with consent only, one entry for an evening's mood, and its picks", async () => {
    const { call, ask, wait } = server;
    const history = async () => (await call("GET", "profiles/ana/history")).body;
    const like = { item: "comedy-1", reaction: "watchlist" };
    await ask({ emotion: "happy", profile: "ana" });
    await call("POST", "profiles/ana/reactions", like);
    expect(await history()).toEqual({ keepsMoods: false, moods: [], corrections: [] });

    await call("PATCH", "profiles/ana", { keepsMoods: true });
    await ask({ emotion: "happy", profile: "ana" });
    wait(60_000);
    await ask({ emotion: "happy", profile: "ana", seed: 9 });
    await call("POST", "profiles/ana/reactions", { item: "comedy-2", reaction: "like" });
    wait(3_600_000);
    await ask({ emotion: "sad", intent: "lift", profile: "ana" });
    expect((await history()).moods).toMatchObject([
      { dominant: "sad", intent: "lift", picked: [], at: "2026-11-24T21:01:00.000Z" },
      {
        dominant: "happy",
        intent: "match",
        catalog: "films",
        picked: [{ id: "comedy-2", title: "Comedy 2", reaction: "like" }],
        at: "2026-11-24T20:00:00.000Z",
      },
    ]);
    expect((await call("GET", "profiles/ana/history?limit=1")).body.moods).toHaveLength(1);

    await call("PATCH", "profiles/ana", { keepsMoods: false });
    expect(await history()).toMatchObject({ keepsMoods: false, moods: [] });
  });

  it("has nothing of a look before anybody was asked how they feel", async () => {
    const { call, ask } = server;
    await call("PATCH", "profiles/ana", { keepsMoods: true });
    await ask({ emotion: "neutral", profile: "ana", peek: true });
    expect((await call("GET", "profiles/ana/history")).body.moods).toEqual([]);
  });

  it("is deleted with the corrections, and the consent stays", async () => {
    const { call, ask } = server;
    await call("PATCH", "profiles/ana", { keepsMoods: true });
    await ask({ emotion: "happy", profile: "ana" });
    for (let n = 0; n < 3; n++) {
      await call("POST", "profiles/ana/corrections", { looked: "neutral", felt: "sad" });
    }
    expect((await call("GET", "profiles/ana/history")).body.corrections).toMatchObject([
      { looked: "neutral", felt: "sad", times: 3 },
    ]);
    expect((await call("DELETE", "profiles/ana/history")).status).toBe(204);
    expect((await call("GET", "profiles/ana/history")).body).toEqual({
      keepsMoods: true,
      moods: [],
      corrections: [],
    });
  });
});
