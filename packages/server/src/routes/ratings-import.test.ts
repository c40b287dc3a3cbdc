import { afterEach, beforeEach, expect, it } from "vitest";
import { makeProfileServer, type ProfileServer } from "../test/profile-server.ts";
import { uploadTo } from "../test/upload.ts";

const DIARY = `Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
2024-05-02,The First,1990,https://boxd.it/a,4.5,,,2024-05-01
2024-06-02,Nowhere to be Found,2001,https://boxd.it/b,2,,,2024-06-01
`;
const WATCHLIST = `Date,Name,Year,Letterboxd URI
2024-07-01,The Second,1995,https://boxd.it/c
`;
const films = `Date,Name,Year,Letterboxd URI,Rating
2024-05-02,The First,1990,https://boxd.it/a,4.5
`;

let server: ProfileServer;
beforeEach(async () => {
  server = await makeProfileServer();
  const film = {
    genres: ["Comedy"],
    people: [],
    rating: 7,
    votes: 100,
    runtime: null,
    language: null,
    tags: [],
  };
  await server.store.writeCatalog(
    { name: "owned", kind: "movie", importedAt: "2026-03-01T00:00:00.000Z", mode: "replace" },
    [
      [
        { id: "one", title: "The First", year: 1990, ...film },
        { id: "two", title: "The Second", year: 1995, ...film },
        { id: "three", title: "The Third", year: 1999, ...film },
      ],
    ],
  );
});
afterEach(() => server.close());

const send = (content: string, filename: string, query = "") =>
  uploadTo(server.app, `/api/v1/profiles/ana/imports${query}`, filename, content);
const opinions = async () => (await server.call("GET", "profiles/ana/reactions")).body.opinions;

it("takes ratings and what was seen into the profile, and lists what the catalogue has not", async () => {
  const { status, body } = await send(DIARY, "diary.csv");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    catalog: "owned",
    entries: 2,
    matched: 1,
    unmatched: 1,
    unmatchedEntries: [{ title: "Nowhere to be Found", year: 2001 }],
  });
  expect(await opinions()).toMatchObject([
    { item: { id: "one" }, rating: 9, reactions: { seen: expect.any(String) } },
  ]);
});

it("names all catalogues that were searched where nothing was found", async () => {
  const nowhere = DIARY.replace("The First,1990", "Nor Is This,1990");
  const { body } = await send(nowhere, "diary.csv");
  expect(body).toMatchObject({ matched: 0 });
  expect(body.catalog.split(", ").toSorted()).toEqual(["films", "owned"]);
});

it("leaves what was seen out of the next list, and keeps what is on a watchlist in it", async () => {
  await send(DIARY, "diary.csv");
  await send(WATCHLIST, "watchlist.csv");
  const { body } = await server.call("POST", "recommendations", {
    emotion: "happy",
    catalog: "owned",
    profile: "ana",
  });
  expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(["three", "two"]);
});

it("does not overrule a later opinion, and changes nothing the second time", async () => {
  await server.call("POST", "profiles/ana/ratings", { item: "one", catalog: "owned", rating: 3 });
  await send(films, "ratings.csv");
  const once = await opinions();
  expect(once).toMatchObject([{ item: { id: "one" }, rating: 3 }]);
  await send(films, "ratings.csv");
  expect(await opinions()).toEqual(once);
});

it("says what is wrong, and changes nothing then", async () => {
  expect(await send("a,b\n1,2\n", "x.csv")).toMatchObject({ status: 400, body: { code: "ratings-unknown" } });
  expect(await send(DIARY, "diary.csv", "?catalog=none")).toMatchObject({
    status: 404,
    body: { code: "catalog-unknown" },
  });
  expect(await send(DIARY, "diary.csv", "?kind=book")).toMatchObject({
    status: 404,
    body: { code: "catalog-unknown" },
  });
  const stranger = await uploadTo(server.app, "/api/v1/profiles/nobody/imports", "diary.csv", DIARY);
  expect(stranger).toMatchObject({ status: 404, body: { code: "profile-unknown" } });
  expect(await opinions()).toEqual([]);
});

it("shows what each entry would be taken for, by what and how surely, and stores nothing", async () => {
  const query = "?dryRun=true";
  const { status, body } = await send("title,my rating\nThe First,9\nThe Second,0\n", "mine.csv", query);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    dryRun: true,
    matched: 2,
    mapping: { title: "title", rating: "my rating", scale: "10" },
    foundBy: { title: 2 },
    matches: [
      { title: "The First", item: { id: "one" }, rating: 9, by: "title", sure: "weak" },
      { title: "The Second", item: { id: "two" }, rating: null, status: "seen", by: "title", sure: "weak" },
    ],
    warnings: [expect.stringContaining("title alone")],
  });
  expect(await opinions()).toEqual([]);
});

it("takes columns that a person names, and refuses what is no column and no scale", async () => {
  const mapped = (map: object) =>
    send("what,how good\nThe First,4\n", "mine.csv", `?map=${encodeURIComponent(JSON.stringify(map))}`);
  expect(await send("what,how good\nThe First,4\n", "mine.csv")).toMatchObject({
    status: 400,
    body: { code: "ratings-unknown", fields: { columns: ["what", "how good"] } },
  });
  expect(await mapped({ title: "what", rating: "nothing" })).toMatchObject({
    status: 400,
    body: { code: "column-unknown" },
  });
  expect(await mapped({ title: "what", rating: "how good", scale: "7" })).toMatchObject({
    status: 400,
    body: { code: "request-invalid" },
  });
  expect(await mapped({ title: "what", rating: "how good", scale: "5" })).toMatchObject({
    status: 200,
    body: { matched: 1 },
  });
  expect(await opinions()).toMatchObject([{ item: { id: "one" }, rating: 8 }]);
});

it("gives opinions as a file that Letterboxd takes in", async () => {
  await send(DIARY, "diary.csv");
  const file = await server.app.inject("/api/v1/profiles/ana/export/letterboxd");
  expect(file.headers["content-type"]).toContain("text/csv");
  expect(file.headers["content-disposition"]).toContain("letterboxd.csv");
  expect(file.body).toBe("imdbID,tmdbID,Title,Year,Rating10,WatchedDate\n,,The First,1990,9,2024-05-01\n");
  expect((await server.app.inject("/api/v1/profiles/nobody/export/kodi")).statusCode).toBe(404);
  expect((await server.app.inject("/api/v1/profiles/ana/export/netscape")).statusCode).toBe(400);
});
