import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await makeServer();
});

afterAll(() => server.close());

async function post(path: string, payload: object) {
  const answer = await server.app.inject({ method: "POST", url: `/api/v1/${path}`, payload });
  return { status: answer.statusCode, body: answer.json() };
}

async function get(path: string) {
  const answer = await server.app.inject(`/api/v1/${path}`);
  return { status: answer.statusCode, body: answer.json() };
}

describe("a body that does not fit", () => {
  it("names every field and what is wrong with it", async () => {
    const { status, body } = await post("recommendations", {
      emotion: "hungry",
      count: 101,
      seed: 1e99,
      filters: { yearFrom: "soon", minRating: -1 },
      viewers: [],
      colour: "red",
    });
    expect(status).toBe(400);
    expect(body.code).toBe("request-invalid");
    expect(body.fields).toEqual({
      emotion: "must be one of neutral, happy, surprise, sad, angry, disgust, fear, contempt",
      count: "must be at most 100",
      seed: "must be at most 4294967295",
      "filters.yearFrom": "must be a number",
      "filters.minRating": "must be at least 0",
      viewers: "must have at least 1 entry",
      colour: "is not known here; check its spelling",
    });
    expect(body.message).toMatch(/^The request does not fit\. emotion: must be one of/);
  });

  it.each([
    ["no mood", "recommendations", {}, { emotion: "give `scores`, `emotion`, or both, or a `feeling`" }],
    ["a missing field", "profiles", {}, { name: "is missing" }],
    [
      "a name with a slash",
      "profiles",
      { name: "a/b" },
      {
        name:
          'has "/" (U+002F) as character 2, and names have letters, digits, spaces, emoji and ' +
          "' ’ & . , - _ ( ) + ! only",
      },
    ],
    ["a list for an object", "profiles", [], { body: "must be a JSON object" }],
  ])("says of %s what to give", async (_name, path, payload, fields) => {
    expect(await post(path, payload)).toMatchObject({
      status: 400,
      body: { code: "request-invalid", fields },
    });
  });
});

describe("a query that does not fit", () => {
  it("is refused when a parameter is unknown, or given twice", async () => {
    expect(await get("items?knid=movie")).toMatchObject({
      status: 400,
      body: { code: "request-invalid", fields: { knid: "is not known here; check its spelling" } },
    });
    expect(await get("items?withGenres=Drama&withGenres=Comedy")).toMatchObject({
      status: 400,
      body: { code: "request-invalid", fields: { withGenres: "is given more than once; give it once" } },
    });
    expect(await get("catalogs?kind=movie")).toMatchObject({
      status: 400,
      body: { fields: { kind: "is not known here; check its spelling" } },
    });
  });

  it.each(["q=%ZZ", "q=%E9", "q=%ED%A0%80", "q=100%"])(
    "is refused where it is no UTF-8: %s",
    async (query) => {
      expect(await get(`items?${query}`)).toMatchObject({
        status: 400,
        body: { message: "The address cannot be read. Encode what follows a % as UTF-8." },
      });
    },
  );

  it.each(["q[]=Up", "__proto__=1", "constructor=1", "q[x]=1", "limit[]=1", "%5F%5Fproto%5F%5F=1"])(
    "is refused with a parameter that nobody has: %s",
    async (query) => {
      for (const path of ["items", "catalogs", "profiles/me/learned", "profiles/me/history", "policy"]) {
        const { status, body } = await get(`${path}?${query}`);
        expect(status, path).toBe(400);
        expect(body.code).toBe("request-invalid");
      }
    },
  );

  it.each(["0x10", "1e1", "1E1", "+5", "5.", " 5", "٥", "Infinity", "NaN", "", "05", "0b11", "1_0"])(
    "takes numbers as people write them, not %j",
    async (number) => {
      const text = encodeURIComponent(number);
      for (const path of [
        `items?limit=${text}`,
        `items?minRating=${text}`,
        `profiles/me/history?limit=${text}`,
      ]) {
        expect((await get(path)).status, path).toBe(400);
      }
    },
  );

  it("says what a number may be", async () => {
    expect((await get("items?minRating=7.5&limit=5&yearFrom=1990")).status).toBe(200);
    expect((await get("items?limit=0")).body.fields).toEqual({ limit: "must be at least 1" });
    expect((await get("items?yearFrom=soon")).body.fields).toEqual({ yearFrom: "must be a number" });
  });
});

describe("whom a list is for", () => {
  it.each([
    ["viewer and viewers", { viewer: "ana", viewers: ["ben"] }],
    ["viewer and its older name", { viewer: "ana", profile: "ana" }],
    ["both older names", { profile: "ana", profiles: ["ben"] }],
  ])("is given once: %s together are refused", async (_name, names) => {
    const { status, body } = await post("recommendations", { emotion: "happy", ...names });
    expect(status).toBe(400);
    expect(body.fields.viewer).toMatch(/^give `viewer`, or `viewers` for several, and only one of them/);
  });

  it.each([{ viewer: "zoe" }, { viewers: ["zoe"] }, { profile: "zoe" }, { profiles: ["zoe"] }])(
    "is looked up under either name: %j",
    async (names) => {
      expect(await post("recommendations", { emotion: "happy", ...names })).toMatchObject({
        status: 404,
        body: { code: "profile-unknown" },
      });
      expect(
        await post("recommendations/why-not", { emotion: "happy", item: "Heat", ...names }),
      ).toMatchObject({
        status: 404,
      });
    },
  );
});

it("speaks of what the API takes, where the command line speaks of its options", async () => {
  const posted = await post("recommendations", { emotion: "happy", viewer: "Temp" });
  expect(posted.body).toMatchObject({
    code: "profile-unknown",
    message: expect.stringContaining("Create it first, with `POST /api/v1/profiles`"),
  });
});
