import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMOTIONS } from "@moodreel/core";
import { recommendationSchema } from "../schema/index.ts";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await makeServer();
});

afterAll(() => server.close());

async function ask(body: unknown) {
  const response = await server.app.inject({
    method: "POST",
    url: "/api/v1/recommendations",
    payload: body as object,
  });
  return { status: response.statusCode, body: response.json() };
}

const titles = (body: { items: { title: string }[] }): string[] => body.items.map(({ title }) => title);

describe("POST /api/v1/recommendations", () => {
  it("gives what fits an emotion, with reasons and the catalogue it came from", async () => {
    const { status, body } = await ask({ emotion: "sad" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: "items", catalog: "shelf" });
    expect(titles(body)).toEqual(["Casablanca"]);
    expect(body.items[0].reasons).toEqual(["Romance, because you feel sad", "8.5 from 500k votes"]);
  });

  it.each([
    ["items", { emotion: "happy" }],
    ["nothing that fits", { emotion: "happy", filters: { yearFrom: 2020 } }],
    ["no genre in the catalogue", { emotion: "surprise" }],
    ["no catalogue", { emotion: "happy", kind: "game" }],
    ["no clear mood", { scores: Object.fromEntries(EMOTIONS.map((emotion) => [emotion, 1])) }],
    ["one profile", { emotion: "happy", profile: "ana" }],
    ["several profiles", { emotion: "happy", profiles: ["ana", "ben"] }],
  ])("answers with just what the schema says: %s", async (_name, request) => {
    for (const name of ["ana", "ben"]) {
      await server.app.inject({ method: "POST", url: "/api/v1/profiles", payload: { name } });
      const rated = { item: "Airplane!", catalog: "shelf", rating: 9 };
      await server.app.inject({ method: "POST", url: `/api/v1/profiles/${name}/ratings`, payload: rated });
    }
    const { status, body } = await ask(request);
    expect(status).toBe(200);
    expect(recommendationSchema.parse(body)).toEqual(body);
  });

  it("keeps the limit of a child who is the last of many, in a list, a room and a search", async () => {
    const names = Array.from({ length: 25 }, (_, at) => `Guest ${at}`);
    for (const name of [...names, "Kid"])
      await server.app.inject({ method: "POST", url: "/api/v1/profiles", payload: { name } });
    const limit = { method: "PATCH", url: "/api/v1/profiles/Kid", payload: { ageLimit: 6 } } as const;
    expect((await server.app.inject(limit)).statusCode).toBe(200);
    const viewers = [...names, "Kid"];
    expect(await ask({ emotion: "sad", viewers: names })).toMatchObject({ body: { outcome: "items" } });
    expect(await ask({ emotion: "sad", viewers })).toMatchObject({
      status: 200,
      body: { outcome: "nothing-fits" },
    });
    const url = `/api/v1/items?viewers=${encodeURIComponent(viewers.join("|"))}`;
    const found = await server.app.inject({ method: "GET", url });
    expect(found.json().items).toEqual([]);
    const room = await server.app.inject({ method: "POST", url: "/api/v1/rooms", payload: { viewers } });
    expect(room.statusCode).toBe(201);
  });

  it("takes the scores of a reading", async () => {
    const scores = {
      neutral: 0.1,
      happy: 0.8,
      surprise: 0,
      sad: 0.1,
      angry: 0,
      disgust: 0,
      fear: 0,
      contempt: 0,
    };
    const { body } = await ask({ scores, count: 1, seed: 1 });
    expect(body.mood).toMatchObject({ dominant: "happy", confidence: 0.8 });
    expect(titles(body)).toEqual(["Airplane!"]);
    expect(body.items[0].reasons[0]).toBe("Comedy, because you look happy");
  });

  it("answers flat scores with unsure, an empty genre with nothing-fits: outcomes, not errors", async () => {
    const flat = { neutral: 1, happy: 1, surprise: 1, sad: 1, angry: 1, disgust: 1, fear: 1, contempt: 1 };
    expect(await ask({ scores: flat })).toMatchObject({
      status: 200,
      body: { outcome: "unsure", items: [] },
    });
    expect(await ask({ emotion: "surprise" })).toMatchObject({
      status: 200,
      body: { outcome: "nothing-fits" },
    });
  });

  it("names the filter to drop when nothing fits", async () => {
    const { body } = await ask({ emotion: "happy", filters: { minRating: 9 } });
    expect(body).toMatchObject({ outcome: "nothing-fits", relaxation: { drop: "minRating", wouldFit: 2 } });
  });

  it("honours filters", async () => {
    const { body } = await ask({ emotion: "happy", filters: { yearTo: 1990, exclude: ["Dud"] } });
    expect(titles(body)).toEqual(["Airplane!"]);
  });

  it("says that a kind has no catalogue yet", async () => {
    const { body } = await ask({ emotion: "happy", kind: "book" });
    expect(body).toMatchObject({ outcome: "nothing-fits", catalog: null });
    expect(body.message).toContain("no catalogue of books");
  });

  it.each([
    [{}, "request-invalid"],
    [{ emotion: "hungry" }, "request-invalid"],
    [{ emotion: "happy", count: 0 }, "request-invalid"],
    [{ emotion: "happy", count: 101 }, "request-invalid"],
    [{ emotion: "happy", surprise: "field" }, "request-invalid"],
    [{ scores: { happy: 2 } }, "request-invalid"],
    [{ emotion: "happy", filters: { yearFrom: "soon" } }, "request-invalid"],
    [
      { scores: { neutral: 0, happy: 0, surprise: 0, sad: 0, angry: 0, disgust: 0, fear: 0, contempt: 0 } },
      "request-invalid",
    ],
  ])("refuses %j", async (request, code) => {
    expect(await ask(request)).toMatchObject({ status: 400, body: { code } });
  });

  it("tells an unknown catalogue from one of another kind", async () => {
    expect(await ask({ emotion: "happy", catalog: "attic" })).toMatchObject({
      status: 404,
      body: { code: "catalog-unknown" },
    });
    expect(await ask({ emotion: "happy", kind: "game", catalog: "shelf" })).toMatchObject({
      status: 400,
      body: { code: "catalog-kind-mismatch" },
    });
  });
});
