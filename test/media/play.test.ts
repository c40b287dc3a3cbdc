import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeKodi, type FakeKodi } from "./fake-kodi.ts";
import { JPEG } from "./fake-picture.ts";

const NOW = Date.parse("2026-11-28T20:00:00.000Z");
let kodi: FakeKodi;
let home: string;
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;

const play = (body: object) => server.inject({ method: "POST", url: "/api/v1/items/play", payload: body });
const poster = (item: string, more = "", headers = {}) =>
  server.inject({ url: `/api/v1/items/poster?item=${encodeURIComponent(item)}${more}`, headers });

beforeEach(async () => {
  kodi = await fakeKodi();
  home = await mkdtemp(join(tmpdir(), "moodreel-play-"));
  moodreel = await openMoodreel({ home: join(home, "data"), starter: false, now: () => NOW });
  server = await createServer({ moodreel });
});

afterEach(async () => {
  await server.close();
  await moodreel.close();
  await kodi.stop();
  await rm(home, { recursive: true, force: true });
});

const connect = () => moodreel.connect({ type: "kodi", url: kodi.url, viewers: [] });

test("a film of a media server is started there, over REST and by the library", async () => {
  await connect();
  const answer = await play({ item: "tt9100001" });
  expect(answer.json()).toEqual({
    item: { id: "tt9100001", title: "Quiet Harbour", year: 1994 },
    on: "kodi",
    device: "Kodi",
  });
  expect(kodi.playing()).toBe("Quiet Harbour");
  await moodreel.play("Loud Mountain", { on: "KODI" });
  expect(kodi.playing()).toBe("Loud Mountain");
});

test("a guess is not played, unless it is asked for", async () => {
  await connect();
  const guessed = await play({ item: "quite harbour" });
  expect([guessed.statusCode, guessed.json().code]).toEqual([409, "item-unclear"]);
  expect(guessed.json().message).toContain("Quiet Harbour (1994), id tt9100001");
  await expect(moodreel.play("mountain")).rejects.toMatchObject({ code: "item-unclear" });
  expect(kodi.playing()).toBeNull();
  expect((await play({ item: "LOUD MOUNTAIN" })).statusCode).toBe(200);
  expect((await play({ item: "quite harbour", guess: true })).json().item.id).toBe("tt9100001");
  expect(kodi.playing()).toBe("Quiet Harbour");
});

test("what comes near is looked for where it can be played", async () => {
  await connect();
  const rows = Array.from({ length: 9 }, (_, at) => `Quiet Harbor ${at},${1950 + at},Drama,90000\n`).join("");
  const shelf = `title,year,genres,votes\n${rows}Harbour Lights,1951,Drama,100000\n`;
  await moodreel.importFile({ name: "mine.csv", stream: [Buffer.from(shelf)] });
  const near = await play({ item: "harbour" });
  expect(near.json().code).toBe("item-unclear");
  expect(near.json().message).toContain("Quiet Harbour (1994), id tt9100001");
  expect(near.json().message).not.toContain("Lights");
  expect((await play({ item: "harbour", guess: true })).json().item.title).toBe("Quiet Harbour");
  expect((await play({ item: "lights" })).json()).toMatchObject({
    code: "item-not-playable",
    message: expect.stringContaining('Nothing is called "lights"'),
  });
  expect((await play({ item: "Harbour Lights" })).json().code).toBe("item-not-playable");
});

test("an age limit holds, by the catalogue's certificate and by the server's own", async () => {
  await connect();
  await moodreel.addViewer("kid", { ageLimit: 6 });
  await moodreel.addViewer("ana");
  for (const item of ["tt9100001", "tt9100002", "tmdb-910003"]) {
    expect((await play({ item, viewer: "kid" })).statusCode).toBe(404);
    expect((await play({ item, viewers: ["ana", "kid"] })).statusCode).toBe(404);
  }
  // An upload says that it is for all, and that Kodi has it.
  const upload = "id,title,year,genres,people,rating,votes,runtime,language,tags,certificate,places\n";
  const row = "loud,Loud Mountain,2003,Thriller,,,,,,,G,kodi:2\n";
  await moodreel.importFile({ name: "mine.csv", stream: [Buffer.from(upload + row)] });
  expect((await play({ item: "loud", catalog: "mine", viewer: "kid" })).statusCode).toBe(404);
  expect((await poster("tt9100001", "&viewer=kid")).statusCode).toBe(404);
  expect((await poster("tt9100001", "&viewers=ana|kid")).statusCode).toBe(404);
  expect((await poster("tt9100001", "&viewer=ana")).statusCode).toBe(200);
  expect(kodi.playing()).toBeNull();
});

test("nothing else is started where a number has become another film's", async () => {
  await connect();
  kodi.movies = kodi.movies.map((movie, at, all) => ({
    ...movie,
    movieid: all[all.length - 1 - at]!["movieid"],
  }));
  const answer = await play({ item: "tt9100001" });
  expect(answer.statusCode).toBe(409);
  expect(answer.json().code).toBe("media-item-gone");
  await moodreel.refresh();
  expect((await play({ item: "tt9100001" })).statusCode).toBe(200);
  expect(kodi.playing()).toBe("Quiet Harbour");
});

test("what cannot be started says why", async () => {
  await connect();
  expect((await play({ item: "tt9999999" })).json().code).toBe("item-unknown");
  expect((await play({ item: "tt9100001", on: "http://evil.example" })).json().code).toBe(
    "item-not-playable",
  );
  expect((await play({ item: "tt9100001", url: "http://evil.example" })).json().code).toBe("request-invalid");
  await kodi.stop();
  const away = await play({ item: "tt9100001" });
  expect([away.statusCode, away.json().code]).toEqual([503, "media-unreachable"]);
  expect((await poster("tt9100001")).statusCode).toBe(404);
  await moodreel.disconnect("kodi");
  expect((await play({ item: "tt9100001" })).json().code).toBe("item-not-playable");
});

test("a poster of a media server comes from this origin, with what browsers need to keep it", async () => {
  await connect();
  const answer = await poster("tt9100001");
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "image/jpeg",
    "cache-control": "private, max-age=3600",
    "x-content-type-options": "nosniff",
  });
  expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  const etag = String(answer.headers["etag"]);
  const again = await poster("tt9100001", "", { "if-none-match": etag });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  expect((await poster("tt9100002")).statusCode).toBe(404);
});

test("a poster beside a film is shown, and nothing outside of the folder, nor what is no picture", async () => {
  const films = join(home, "films");
  await writeFile(join(home, "secret.jpg"), JPEG);
  for (const [title, write] of Object.entries({
    Plain: (folder: string) => writeFile(join(folder, "poster.jpg"), JPEG),
    Within: (folder: string) => symlink("../Plain (2001)/poster.jpg", join(folder, "poster.jpg")),
    Outside: (folder: string) => symlink("../../secret.jpg", join(folder, "poster.jpg")),
    Text: (folder: string) => writeFile(join(folder, "poster.jpg"), "root:x:0:0"),
    Page: (folder: string) => writeFile(join(folder, "poster.png"), "<svg onload=alert(1)>"),
    Huge: (folder: string) =>
      writeFile(join(folder, "poster.jpg"), Buffer.concat([JPEG, Buffer.alloc(11e6)])),
  })) {
    const folder = join(films, `${title} (2001)`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${title} (2001).mkv`), "");
    await write(folder);
  }
  await moodreel.importFile(films);
  const shown = async (title: string): Promise<number> =>
    (await poster((await moodreel.findItem(title)).item.id)).statusCode;
  expect(await shown("Plain")).toBe(200);
  for (const title of ["Outside", "Text", "Page", "Huge"]) expect(await shown(title), title).toBe(404);
  // An upload may name any path.
  for (const [at, path] of [
    "../secret.jpg",
    "/etc/passwd",
    `${home}/secret.jpg`,
    "Plain (2001)/../../secret.jpg",
    "..\\secret.jpg",
    "Plain (2001)/Plain (2001).mkv",
    "Plain (2001)",
    "%2e%2e/secret.jpg",
  ].entries()) {
    const head = "id,title,year,genres,people,rating,votes,runtime,language,tags,poster\n";
    const row = `up${at},Upload ${at},2001,Drama,,,,,,,"folder:${path}"\n`;
    await moodreel.importFile({ name: "up.csv", stream: [Buffer.from(head + row)] }, { mode: "replace" });
    expect((await poster(`up${at}`)).statusCode, path).toBe(404);
  }
});
