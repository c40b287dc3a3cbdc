import linter from "stremio-addon-linter";
import { itemOf } from "@moodreel/core";
import { afterEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

const TOKEN = "a-token-of-good-length";
const NOW = Date.parse("2026-11-01T21:00:00Z");
const STREMIO = "https://web.stremio.com";
const FILMS = [
  itemOf({
    id: "tt0000011",
    title: "Laughter",
    genres: ["Comedy"],
    year: 1970,
    rating: 7,
    votes: 9000,
    certificate: "G",
  }),
  itemOf({
    id: "tt0000012",
    title: "Rough",
    genres: ["Comedy", "Drama"],
    rating: 9,
    votes: 9000,
    certificate: "R",
  }),
  itemOf({
    id: "tmdb-5",
    title: "Linked",
    genres: ["Comedy"],
    links: { imdb: "tt0000013" },
    overview: "Two meet.",
  }),
  itemOf({ id: "tmdb-6", title: "Nowhere else", genres: ["Comedy"], rating: 9, votes: 9000 }),
  itemOf({ id: "tt0000014", title: "Calm", genres: ["Drama"], rating: 8, votes: 9000, certificate: "PG" }),
];

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(...options: Parameters<typeof makeServer>) {
  server = await makeServer({ now: () => NOW, ...options[0] });
  const { app, store, moodreel } = server;
  await store.writeCatalog(
    { name: "shelf", kind: "movie", importedAt: "2026-01-01T00:00:00.000Z", mode: "replace" },
    [FILMS],
  );
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await app.inject({ url, headers: { host: "127.0.0.1:7788", ...headers } });
    return {
      status: answer.statusCode,
      body: answer.json() as Body,
      allows: answer.headers["access-control-allow-origin"],
    };
  };
  const list = async (url: string) => (await get(url)).body.metas.map(({ id }) => id).toSorted();
  return { get, list, moodreel };
}

interface Body {
  readonly code?: string;
  readonly message?: string;
  readonly path: string;
  readonly metas: readonly { readonly id: string; readonly name: string; readonly [fact: string]: unknown }[];
  readonly catalogs: readonly { readonly type: string; readonly id: string; readonly name: string }[];
}

describe("the add-on for Stremio", () => {
  it("lists what has an id of IMDb where a larger catalogue has none", async () => {
    const { list } = await start();
    const own = Array.from({ length: 500 }, (_, at) =>
      itemOf({
        id: `own-${at}`,
        title: `Own ${at}`,
        genres: ["Drama", "Comedy"],
        rating: 9.5,
        votes: 90_000,
      }),
    );
    await server?.store.writeCatalog(
      { name: "own", kind: "movie", importedAt: "2026-02-01T00:00:00.000Z", mode: "replace" },
      [own],
    );
    expect(await list("/stremio/catalog/movie/tonight-match/genre=Happy.json")).toEqual(
      expect.arrayContaining(["tt0000011", "tt0000013"]),
    );
  });

  it("has a manifest in which Stremio's linter finds no fault", async () => {
    const { get, moodreel } = await start();
    await moodreel.addViewer("Ana & Co");
    for (const path of [
      "/stremio/manifest.json",
      (await get("/api/v1/stremio?viewer=Ana%20%26%20Co")).body.path,
    ]) {
      const { body } = await get(path);
      expect(linter.lintManifest(body)).toMatchObject({ valid: true, errors: [], warnings: [] });
      expect(body.catalogs.map(({ name }) => name)).toEqual(["Tonight: match", "Tonight: lift"]);
    }
  });

  it("lists films for the mood that is chosen, by ids of IMDb alone", async () => {
    const { get, list } = await start();
    expect(await list("/stremio/catalog/movie/tonight-match/genre=Happy.json")).toEqual([
      "tt0000011",
      "tt0000012",
      "tt0000013",
    ]);
    expect(await list("/stremio/catalog/movie/tonight-lift/genre=Tired&skip=0.json")).toContain("tt0000011");
    expect(await list("/stremio/catalog/movie/tonight-match/genre=Happy&skip=100.json")).toEqual([]);
    const { body } = await get("/stremio/catalog/movie/tonight-lift/genre=Sad.json");
    expect(body.metas.find(({ id }) => id === "tt0000013")).toEqual({
      id: "tt0000013",
      type: "movie",
      name: "Linked",
      genres: ["Comedy"],
      description: expect.stringMatching(/Comedy.*\nTwo meet\.$/) as string,
    });
  });

  it("goes by an even mood while nobody said one, and by tonight's of a viewer who keeps a diary", async () => {
    const { list, moodreel } = await start();
    expect(await list("/stremio/catalog/movie/tonight-match.json")).toEqual(["tt0000012", "tt0000014"]);
    await moodreel.addViewer("ana", { keepsMoods: true });
    await moodreel.recommend({ emotion: "happy", viewer: "ana" });
    expect(await list("/stremio/viewer=ana/catalog/movie/tonight-match.json")).toContain("tt0000011");
    expect((await moodreel.history("ana")).moods).toHaveLength(1);
  });

  it("keeps what a viewer's age limit keeps from them", async () => {
    const { list, moodreel } = await start();
    await moodreel.addViewer("kid", { ageLimit: 6 });
    expect(await list("/stremio/viewer=kid/catalog/movie/tonight-match/genre=Happy.json")).toEqual([
      "tt0000011",
    ]);
  });

  it("names pictures of elsewhere only when that was chosen", async () => {
    const { get } = await start();
    const path = "catalog/movie/tonight-match/genre=Happy.json";
    expect(JSON.stringify((await get(`/stremio/${path}`)).body)).not.toContain("http");
    expect((await get(`/stremio/posters=metahub/${path}`)).body.metas[0]).toHaveProperty("poster");
  });

  it.each([
    "/stremio/catalog/series/tonight-match.json",
    "/stremio/catalog/movie/tomorrow.json",
    "/stremio/catalog/movie/tonight-match",
    "/stremio/catalog/movie/tonight-match/genre=Hangry.json",
    "/stremio/colour=red/manifest.json",
    "/stremio/viewer=a&viewer=b/manifest.json",
  ])("has nothing at %s", async (path) => {
    const { get } = await start();
    expect(await get(path)).toMatchObject({ status: 404, body: { code: "not-found" } });
  });

  it("does not say who else there is", async () => {
    const { get, moodreel } = await start();
    await moodreel.addViewer("ana");
    const { status, body } = await get("/stremio/viewer=ben/catalog/movie/tonight-match.json");
    expect(status).toBe(404);
    expect(JSON.stringify(body)).not.toContain("ana");
  });
});

describe("who may read it", () => {
  const path = "/stremio/catalog/movie/tonight-match.json";

  it.each([STREMIO, "https://app.strem.io", "http://127.0.0.1:11470"])("is Stremio at %s", async (origin) => {
    const { get } = await start();
    expect(await get(path, { origin })).toMatchObject({ status: 200, allows: origin });
    expect(await get("/api/v1/catalogs", { origin })).toMatchObject({ allows: undefined });
  });

  it.each(["https://evil.example", "https://strem.io.evil.example", "http://web.stremio.com", "null"])(
    "is no page at %s, where no token is asked for",
    async (origin) => {
      const { get } = await start();
      expect(await get(path, { origin })).toMatchObject({ status: 403, allows: undefined });
    },
  );

  it("is no page that hides behind a picture or a script, and no name that was pointed here", async () => {
    const { get } = await start();
    expect((await get(path, { "sec-fetch-site": "cross-site" })).body.code).toBe("origin-refused");
    expect((await get(path, { host: "evil.example" })).body.code).toBe("host-refused");
  });

  it("is who has the key in the address, where a token is asked for", async () => {
    const { get, moodreel } = await start({ host: "0.0.0.0", token: TOKEN });
    await moodreel.addViewer("ana");
    await moodreel.addViewer("ben");
    const headers = { authorization: `Bearer ${TOKEN}` };
    expect((await get("/stremio/manifest.json")).body.code).toBe("token-required");
    expect((await get("/api/v1/stremio?viewer=ana")).status).toBe(401);
    const { path: address } = (await get("/api/v1/stremio?viewer=ana", headers)).body;
    expect(address).not.toContain(TOKEN);
    expect(await get(address, { origin: "null" })).toMatchObject({ status: 200, allows: "*" });
    const list = address.replace("manifest.json", "catalog/movie/tonight-match.json");
    expect((await get(list)).status).toBe(200);
    expect((await get(list.replace("ana", "ben"))).status).toBe(401);
    expect((await get(list.replace("viewer=ana&", ""))).status).toBe(401);
    expect((await get("/api/v1/stremio?viewer=stranger", headers)).body.code).toBe("profile-unknown");
  });
});
