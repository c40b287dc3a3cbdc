import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spawnCli } from "../support/spawn-cli.ts";
import { fakeKodi, type FakeKodi } from "./fake-kodi.ts";

const SECRET = "not-for-anybody";
const NOW = Date.parse("2026-11-28T20:00:00.000Z");
let kodi: FakeKodi;
let home: string;
let moodreel: Moodreel;
const opened: Moodreel[] = [];

const open = async (): Promise<Moodreel> => {
  const one = await openMoodreel({ home, starter: false, now: () => NOW });
  opened.push(one);
  return one;
};
const connectKodi = (given: object = {}) =>
  moodreel.connect({ type: "kodi", url: kodi.url, user: "kodi", password: SECRET, ...given });
const titles = async (): Promise<readonly string[]> =>
  (await moodreel.items({ limit: 100 })).items.map(({ title }) => title).toSorted();

beforeEach(async () => {
  kodi = await fakeKodi(SECRET);
  home = await mkdtemp(join(tmpdir(), "moodreel-connect-"));
  moodreel = await open();
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await kodi.stop();
  await rm(home, { recursive: true, force: true });
});

test("a media server's films become a catalogue, each with where it can be played", async () => {
  const connected = await connectKodi();
  expect(connected).toMatchObject({ name: "kodi", type: "kodi", items: 5, warnings: [] });
  expect(connected.changes).toMatchObject({ added: 5, removed: 0 });
  const { item } = await moodreel.findItem("tt9100001");
  expect(item).toMatchObject({
    title: "Quiet Harbour",
    otherTitles: ["Stille Hafen"],
    year: 1994,
    genres: ["Comedy", "Romance"],
    people: ["Dora Director", "Abel Actor", "Ada Actor"],
    rating: 7.5,
    votes: 1234,
    runtime: 101,
    certificate: "PG-13",
    series: "Harbour Collection",
    countries: ["Germany"],
    releaseDate: "1994-03-04",
    links: { tmdb: "910001" },
    places: [{ source: "kodi", id: "1" }],
    poster: "kodi:1",
  });
  const found = (await moodreel.items({ text: "Söhne" })).items;
  expect(found.map(({ title, id }) => [title, id])).toEqual([["Ünïcode & <Söhne>", expect.any(String)]]);
  const list = await moodreel.recommend({ emotion: "happy" });
  expect(list.items.map(({ title }) => title)).toEqual(["Quiet Harbour"]);
});

test("what was watched, rated and liked there is known, of the very film, and once", async () => {
  expect((await connectKodi()).watched).toEqual([{ viewer: "me", films: 3, new: 3 }]);
  const opinions = await moodreel.opinions("me");
  const known = Object.fromEntries(
    opinions.map(({ item, rating, reactions }) => [item.id, [rating, Object.keys(reactions).toSorted()]]),
  );
  expect(known).toEqual({
    tt9100001: [8, ["seen"]],
    tt9100002: [null, ["like"]],
    "tmdb-910003": [null, ["seen"]],
  });
  // What is said here later stays.
  await moodreel.rate("me", "tt9100001", 3);
  const [again] = await moodreel.refresh();
  expect(again).toMatchObject({ changes: { unchanged: true }, watched: [{ films: 3, new: 0 }] });
  expect((await moodreel.opinions("me")).find(({ item }) => item.id === "tt9100001")?.rating).toBe(3);
});

test("another viewer gets the watched state, or nobody", async () => {
  await moodreel.addViewer("ana");
  await connectKodi({ viewers: [{ viewer: "ana", user: null }] });
  expect(await moodreel.opinions("ana")).toHaveLength(3);
  await connectKodi({ name: "attic", viewers: [] });
  expect((await moodreel.viewers()).map(({ name }) => name)).toEqual(["ana"]);
  await expect(connectKodi({ viewers: [{ viewer: "stranger", user: null }] })).rejects.toMatchObject({
    code: "profile-unknown",
  });
});

test("films that come and go there come and go here", async () => {
  await connectKodi();
  const [first, ...rest] = kodi.movies;
  kodi.movies = [...rest, { ...first!, movieid: 77, title: "Newcomer", uniqueid: {}, imdbnumber: "" }];
  expect(await moodreel.refresh("KODI")).toMatchObject([{ changes: { added: 1, removed: 1, items: 5 } }]);
  expect(await titles()).toContain("Newcomer");
  expect(await titles()).not.toContain("Quiet Harbour");
});

test("a server that is away, empty or changed harms nothing", async () => {
  await connectKodi();
  const before = await titles();
  kodi.movies = [];
  expect(await moodreel.refresh()).toMatchObject([{ name: "kodi", problem: { code: expect.any(String) } }]);
  kodi.movies = [{ movieid: 1, label: "" }];
  expect(await moodreel.refresh()).toMatchObject([{ problem: { code: expect.any(String) } }]);
  await kodi.stop();
  expect(await moodreel.refresh()).toMatchObject([{ problem: { code: "media-unreachable" } }]);
  expect(await titles()).toEqual(before);
  expect((await moodreel.recommend({ emotion: "happy" })).outcome).toBe("items");
});

test("nothing is kept of a server that does not let in", async () => {
  await expect(connectKodi({ password: "wrong" })).rejects.toMatchObject({ code: "media-refused" });
  expect(await moodreel.connections()).toEqual([]);
  expect(await moodreel.catalogs()).toEqual([]);
});

test("credentials are kept for their owner alone, and are said nowhere", async () => {
  const url = kodi.url.replace("http://", `http://kodi:${SECRET}@`);
  await moodreel.connect({ type: "kodi", url });
  const path = join(home, "connections.json");
  expect(await readFile(path, "utf8")).toContain(SECRET);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const { output } = await said(["connect", "--list"]);
  expect(output).toContain(kodi.url);
  expect(output).not.toContain(SECRET);
  expect(JSON.stringify([await moodreel.connections(), await moodreel.refresh()])).not.toContain(SECRET);
  await kodi.stop();
  for (const args of [["refresh"], ["connect", "kodi", url], ["connect", "kodi", `ftp://x:${SECRET}@y`]]) {
    const { code, output: failure } = await said(args);
    expect(code).toBeGreaterThan(0);
    expect(failure).not.toContain(SECRET);
  }
});

test("a name that is taken by something else is refused, and so is one that is none", async () => {
  await moodreel.importFile({ name: "kodi.csv", stream: [Buffer.from("title,genres\nMine,Drama\n")] });
  await expect(connectKodi()).rejects.toMatchObject({ code: "catalog-exists" });
  for (const name of ["", "a:b", "folder", "x".repeat(41), "a|b", "../x"])
    await expect(connectKodi({ name })).rejects.toMatchObject({ code: "connection-name-invalid" });
  for (const url of ["", "ftp://tv", "file:///etc/passwd", "http://", "javascript:alert(1)"])
    await expect(connectKodi({ url, name: "tv" })).rejects.toMatchObject({ code: "media-url-invalid" });
  expect(await titles()).toEqual(["Mine"]);
});

test("a connection can be forgotten; its catalogue stays", async () => {
  await connectKodi();
  await moodreel.disconnect("Kodi");
  expect(await readFile(join(home, "connections.json"), "utf8")).not.toContain(SECRET);
  expect(await titles()).toHaveLength(5);
  await expect(moodreel.refresh("kodi")).rejects.toMatchObject({ code: "connection-unknown" });
  await expect(moodreel.disconnect("kodi")).rejects.toMatchObject({ code: "connection-unknown" });
});

test("a file of connections that is damaged is said, and lists go on", async () => {
  await connectKodi();
  await writeFile(join(home, "connections.json"), "{");
  await expect(moodreel.refresh()).rejects.toMatchObject({ code: "connections-damaged" });
  expect((await moodreel.recommend({ emotion: "happy" })).outcome).toBe("items");
});

test("the command line connects, lists, refreshes and removes", async () => {
  const user = ["--user", "kodi", "--no-watched"];
  const connected = await said(["connect", "kodi", kodi.url, ...user], { MOODREEL_PASSWORD: SECRET });
  expect(connected.output).toMatch(/kodi is connected: Kodi 20\.1\n +5 films: 5 added/);
  expect((await said(["refresh"])).output).toMatch(/5 films: nothing changed/);
  expect((await said(["connect", "--remove", "kodi"])).output).toMatch(/^Nothing is connected/);
  expect((await said(["refresh", "kodi"])).code).toBe(2);
  expect((await said(["connect"])).code).toBe(2);
});

async function said(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { code, stdout, stderr } = await spawnCli(home, args, env);
  return { code: code ?? 0, output: stdout + stderr };
}
