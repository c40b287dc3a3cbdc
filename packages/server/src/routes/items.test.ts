import { itemOf } from "@moodreel/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await makeServer();
});
afterAll(() => server.close());

const get = async (query: string) => {
  const response = await server.app.inject(`/api/v1/items${query}`);
  return { status: response.statusCode, body: response.json() };
};
const titles = async (query: string): Promise<string[]> =>
  (await get(query)).body.items.map(({ title }: { title: string }) => title);

it("finds by title, whatever the accents and typos", async () => {
  expect(await titles("?q=casablanka")).toEqual(["Casablanca"]);
  expect(await titles("?q=AIR")).toEqual(["Airplane!"]);
  expect(await titles("?q=none%20such")).toEqual([]);
});

it.each([
  ["yearFrom=1990&minRating=8", ["Heat"]],
  ["yearTo=1950", ["Casablanca"]],
  ["withGenres=Comedy", ["Airplane!", "Dud"]],
  ["withGenres=Romance|Drama", ["Casablanca"]],
  ["withoutGenres=Comedy|Crime", ["Casablanca"]],
  ["minVotes=550000", ["Heat"]],
  ["q=d&withGenres=Comedy", ["Dud"]],
])("filters by %s", async (query, expected) => {
  expect(await titles(`?${query}`)).toEqual(expected);
});

it.each([
  ["title", ["Airplane!", "Casablanca", "Dud", "Heat"]],
  ["oldest", ["Casablanca"]],
  ["newest&withGenres=Comedy", ["Dud", "Airplane!"]],
])("stands by %s", async (query, expected) => {
  expect((await titles(`?sort=${query}`)).slice(0, expected.length)).toEqual(expected);
});

it("goes on from a cursor to the end", async () => {
  const first = (await get("?limit=3")).body;
  expect(first).toMatchObject({ catalog: "shelf", items: { length: 3 } });
  const last = (await get(`?limit=3&cursor=${first.next}`)).body;
  expect(last).toMatchObject({ items: [{ title: "Dud" }], next: null });
});

it("says which kind has no catalogue, and what is wrong with a request", async () => {
  expect((await get("?kind=book")).body).toEqual({ catalog: null, items: [], next: null });
  expect(await get("?catalog=none")).toMatchObject({ status: 404, body: { code: "catalog-unknown" } });
  expect(await get("?cursor=nonsense")).toMatchObject({ status: 400, body: { code: "cursor-invalid" } });
  for (const query of [
    "?limit=0",
    "?limit=101",
    "?yearFrom=x",
    "?minRating=11",
    "?sort=colour",
    `?q=${"x".repeat(201)}`,
  ]) {
    expect(await get(query)).toMatchObject({ status: 400, body: { code: "request-invalid" } });
  }
});

it("gives everything that is known of an item, with what a viewer said", async () => {
  const target = {
    name: "mine",
    kind: "movie",
    importedAt: "2026-03-01T00:00:00.000Z",
    mode: "replace",
  } as const;
  const known = { overview: "Two men in one city.", places: [{ source: "kodi", id: "7" }] };
  const heat = { id: "tt0113277", title: "Heat", genres: ["Crime"], year: 1995 };
  await server.store.writeCatalog(target, [[itemOf({ ...heat, ...known, links: { tmdb: "949" } })]]);
  const { body, status } = await get("/about?item=tt0113277&viewer=me");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    item: { title: "Heat", ...known },
    catalog: "all films",
    addresses: {
      imdb: "https://www.imdb.com/title/tt0113277/",
      tmdb: "https://www.themoviedb.org/movie/949",
    },
    said: null,
    seen: false,
  });
  expect((await get("/about?item=no%20such%20film")).status).toBe(404);
  await server.store.removeCatalog("mine");
});
