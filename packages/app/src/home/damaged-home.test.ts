import { randomBytes } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultPolicy } from "@moodreel/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-home-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const NOW = Date.parse("2026-11-01T20:00:00Z");
const POLICY = defaultPolicy("book");

let made: string;
/** A catalogue of films and one of books, an edited policy, a viewer with an opinion. */
beforeAll(async () => {
  made = join(root, "made");
  const moodreel = await openMoodreel({ home: made, starter: false, now: () => NOW });
  await moodreel.importFile(csv("films", "Comedy"));
  await moodreel.importFile(csv("novels", "Poetry"), { kind: "book" });
  await moodreel.setPolicy("book", POLICY);
  const [item] = (await moodreel.items({ catalog: "films" })).items;
  await moodreel.react("me", item!.id, "like", { catalog: "films" });
  await moodreel.close();
});

function csv(name: string, genre: string): string {
  const path = join(root, `${name}.csv`);
  const rows = Array.from({ length: 40 }, (_, i) => `${name} ${i},${1950 + i},${genre}`);
  writeFileSync(path, ["title,year,genres", ...rows, ""].join("\n"));
  return path;
}

let home: string;
let moodreel: Moodreel | null = null;
let warnings: string[];
let homes = 0;
beforeEach(() => {
  home = join(root, `home-${(homes += 1)}`);
  cpSync(made, home, { recursive: true });
});
afterEach(async () => {
  await moodreel?.close();
  moodreel = null;
});

const of = (name: string): string => join(home, name);

async function open(): Promise<Moodreel> {
  await moodreel?.close();
  warnings = [];
  moodreel = await openMoodreel({
    home,
    starter: false,
    now: () => NOW,
    onWarning: (message) => warnings.push(message),
  });
  return moodreel;
}

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  "without its header": (path) => writeFileSync(path, randomLike(statSync(path).size)),
  "cut short": (path) => truncateSync(path, Math.floor(statSync(path).size / 2) + 100),
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  "a text": (path) => writeFileSync(path, "no database at all ".repeat(400)),
};

function randomLike(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, i) => (i * 131 + 89) % 251));
}

describe.each(Object.entries(DAMAGES))("moodreel.db is %s", (_what, damage) => {
  test("films, books, the policy and viewers are served, and nothing is changed until it is moved away", async () => {
    damage(of("moodreel.db"));
    let opened = await open();
    expect(warnings.join()).toContain(of("moodreel.db"));
    expect((await opened.catalogs()).map(({ name }) => name).toSorted()).toEqual(["films", "novels"]);
    const answer = await opened.recommend({ emotion: "happy", viewer: "me", catalog: "films" });
    expect(answer.outcome).toBe("items");
    expect((await opened.policy("book")).policy).toEqual(POLICY);
    await expect(opened.importFile(csv("more", "Drama"))).rejects.toMatchObject({ code: "store-unreadable" });
    await expect(opened.removeCatalog("films")).rejects.toMatchObject({ code: "store-unreadable" });
    expect(await opened.check()).toMatchObject({
      whole: false,
      parts: expect.arrayContaining([expect.objectContaining({ part: "settings", state: "damaged" })]),
    });
    const backup = join(home, "saved.backup");
    expect(await opened.backup(backup)).toMatchObject({ catalogs: 2, items: 80, profiles: 1 });

    // What the message says to do, to the letter.
    for (const end of ["", "-wal", "-shm"]) {
      const path = of(`moodreel.db${end}`);
      if (existsSync(path)) renameSync(path, `${path}.away`);
    }
    opened = await open();
    expect(warnings).toEqual([]);
    expect(await opened.check()).toMatchObject({ whole: true });
    expect((await opened.catalogs()).map(({ items }) => items)).toEqual([40, 40]);
    expect((await opened.policy("book")).policy).toEqual(POLICY);
    await opened.importFile(csv("more", "Drama"));
  });
});

describe.each(Object.entries(DAMAGES))("profiles.db is %s", (_what, damage) => {
  test("films are served, what needs viewers says why not, and a mended file is taken at once", async () => {
    damage(of("profiles.db"));
    const opened = await open();
    expect((await opened.recommend({ emotion: "happy", catalog: "films" })).outcome).toBe("items");
    for (const ask of [
      () => opened.viewers(),
      () => opened.recommend({ emotion: "happy", catalog: "films", viewer: "me" }),
    ]) {
      await expect(ask()).rejects.toMatchObject({
        code: "store-unreadable",
        message: expect.stringContaining(of("profiles.db")),
      });
    }
    const backup = join(home, "saved.backup");
    expect(await opened.backup(backup)).toMatchObject({
      catalogs: 2,
      items: 80,
      profiles: 0,
      leftOut: [{ part: "viewers", name: "all", why: expect.stringContaining(of("profiles.db")) }],
    });
    expect((await opened.check()).parts[0]).toMatchObject({ part: "profiles", state: "damaged" });
    for (const end of ["", "-wal", "-shm"]) rmSync(of(`profiles.db${end}`), { force: true, recursive: true });
    cpSync(join(made, "profiles.db"), of("profiles.db"));
    if (warnings.length > 0) expect(await opened.viewers()).toHaveLength(1);
    else expect(await (await open()).viewers()).toHaveLength(1);
  });
});

test("a backup from before the damage stays, and the rest is written beside it", async () => {
  const backup = join(home, "saved.backup");
  let opened = await open();
  await opened.backup(backup);
  await opened.close();
  const before = readFileSync(backup);
  writeFileSync(of("profiles.db"), randomBytes(9000));
  for (const name of ["profiles.db-wal", "profiles.db-shm"]) rmSync(of(name), { force: true });
  opened = await open();
  await opened.importFile(csv("extra", "Comedy"));
  for (let times = 0; times < 2; times++) {
    expect(await opened.backup(backup)).toMatchObject({
      catalogs: 3,
      profiles: 0,
      leftOut: [{ part: "viewers" }],
      file: `${backup}.incomplete`,
    });
  }
  expect(readFileSync(backup)).toEqual(before);
  // As the page on running it says.
  home = join(root, "mended");
  opened = await open();
  await opened.restore(backup);
  await opened.restore(`${backup}.incomplete`);
  expect(await opened.catalogs()).toHaveLength(3);
  expect(await opened.viewers()).toHaveLength(1);
});

test("one damaged catalogue: all else is in the backup, which names it", async () => {
  writeFileSync(of("moodreel.db-catalogs/1.db"), "damaged");
  const opened = await open();
  const backup = join(home, "saved.backup");
  expect(await opened.backup(backup)).toEqual({
    catalogs: 1,
    items: 40,
    profiles: 1,
    leftOut: [
      {
        part: "catalog",
        name: "films",
        why: expect.stringContaining(of("moodreel.db-catalogs/1.db")),
      },
    ],
  });
  expect(await opened.importFile(join(root, "films.csv"))).toMatchObject({
    warnings: expect.arrayContaining([expect.stringContaining("was damaged")]),
    changes: { items: 40, unchanged: false },
  });
  expect(await opened.check()).toMatchObject({ whole: true });
  expect(await opened.importFile(join(root, "films.csv"))).toMatchObject({ changes: { unchanged: true } });
});

describe("a model that cannot be read", () => {
  test.for<[string, (path: string) => void]>([
    ["random bytes", (path) => writeFileSync(path, randomBytes(1000))],
    ["nothing", (path) => writeFileSync(path, "")],
    ["a folder", (path) => mkdirSync(path)],
    ["a beginning", (path) => writeFileSync(path, "MOODREEL")],
  ])("%s: it is left out with a warning, and films are found without it", async ([, write]) => {
    mkdirSync(of("models"));
    write(of("models/movie.model"));
    const opened = await open();
    const answer = await opened.recommend({ emotion: "happy", catalog: "films", viewer: "me" });
    expect(answer).toMatchObject({
      outcome: "items",
      warnings: [
        expect.stringMatching(/: movie\.model in the folder models of the data cannot be read\. [^/]+$/),
      ],
    });
    expect((await opened.check()).parts[0]).toMatchObject({ part: "model", state: "damaged" });
    rmSync(of("models"), { recursive: true });
    expect(await opened.recommend({ emotion: "happy", catalog: "films", viewer: "me" })).not.toHaveProperty(
      "warnings",
    );
  });
});

test.skipIf(process.platform === "win32")(
  "a home with loose rights is tightened, one with others' files only inside",
  async () => {
    chmodSync(home, 0o755);
    for (const name of ["moodreel.db", "profiles.db", "moodreel.db-catalogs"]) chmodSync(of(name), 0o755);
    await open();
    const modes = (): number[] => ["", ...readdirSync(home)].map((name) => statSync(of(name)).mode & 0o077);
    expect(new Set(modes())).toEqual(new Set([0]));
    chmodSync(home, 0o755);
    writeFileSync(of("somebody's own.txt"), "", { mode: 0o644 });
    for (const name of ["moodreel.db", "profiles.db"]) chmodSync(of(name), 0o644);
    await open();
    expect(statSync(home).mode & 0o777).toBe(0o755);
    expect(statSync(of("somebody's own.txt")).mode & 0o777).toBe(0o644);
    for (const name of ["moodreel.db", "profiles.db"]) expect(statSync(of(name)).mode & 0o077).toBe(0);
  },
);

test.skipIf(process.platform !== "linux")("a home where none can be made is refused at once", async () => {
  await expect(openMoodreel({ home: "/proc/moodreel/home" })).rejects.toMatchObject({
    code: "no-permission",
  });
});

test("profiles that were emptied are said to be gone, once; a first start says nothing", async () => {
  truncateSync(of("profiles.db"), 0);
  for (const name of ["profiles.db-wal", "profiles.db-shm"]) rmSync(of(name), { force: true });
  const opened = await open();
  expect(await opened.viewers()).toEqual([]);
  expect(warnings).toEqual([expect.stringMatching(/profiles\.db was empty.*moodreel restore/)]);
  expect(await opened.check()).toMatchObject({
    whole: false,
    parts: expect.arrayContaining([
      expect.objectContaining({ part: "profiles", state: "missing", says: warnings[0] }),
    ]),
  });
  await opened.close();
  await open();
  expect(warnings).toEqual([]);
  home = join(root, "first");
  await open();
  expect(warnings).toEqual([]);
});

test("a home that cannot be looked at is refused by code", async () => {
  const loop = join(root, "loop");
  symlinkSync(loop, loop);
  await expect(openMoodreel({ home: loop })).rejects.toMatchObject({ code: "file-not-found" });
});

test("profiles that were mended while the program ran are restored in one step with the rest", async () => {
  writeFileSync(of("profiles.db"), randomBytes(9000));
  for (const name of ["profiles.db-wal", "profiles.db-shm"]) rmSync(of(name), { force: true });
  const opened = await open();
  const backup = join(root, "other.backup");
  const other = await openMoodreel({ home: made, starter: false, now: () => NOW });
  await other.backup(backup);
  await other.close();
  await opened.removeCatalog("films");
  await expect(opened.restore(backup)).rejects.toMatchObject({ code: "store-unreadable" });
  expect((await opened.catalogs()).map(({ name }) => name)).toEqual(["novels"]);
  rmSync(of("profiles.db"));
  await opened.restore(backup);
  expect((await opened.catalogs()).map(({ name }) => name).toSorted()).toEqual(["films", "novels"]);
  expect(await opened.viewers()).toHaveLength(1);
});

test("one of several catalogues is damaged: the others are served, and it is named with what to do", async () => {
  const folder = of("moodreel.db-catalogs");
  const before = new Set(readdirSync(folder));
  let opened = await open();
  await opened.importFile(csv("extra", "Comedy"));
  await opened.close();
  const added = readdirSync(folder).filter((name) => !before.has(name));
  for (const name of added) DAMAGES["without its header"]!(join(folder, name));
  opened = await open();
  const answer = await opened.recommend({ emotion: "happy", viewer: "me" });
  expect(answer.outcome).toBe("items");
  expect(answer.items.every(({ title }) => title.startsWith("films "))).toBe(true);
  expect(answer.warnings).toEqual([
    expect.stringMatching(/"extra" is damaged and was left out\. Import it again/),
  ]);
  const page = await opened.items({ text: "films 3" });
  expect(page.items.length).toBeGreaterThan(0);
  expect(page.warnings).toHaveLength(1);
  const ratings = join(home, "ratings.csv");
  writeFileSync(ratings, "Title,Year,Rating10\nfilms 3,1953,8\n");
  const imported = await opened.importRatings("me", ratings, { dryRun: true });
  expect(imported).toMatchObject({ matched: 1 });
  expect(imported.warnings.join()).toContain('"extra" is damaged');
  const many = join(home, "many.csv");
  const rows = Array.from({ length: 60 }, (_, i) => `${i % 9},film ${i % 7},8,${1_700_000_000 + i}`);
  writeFileSync(many, ["userId,movieId,rating,timestamp", ...rows, ""].join("\n"));
  expect((await opened.train(many)).warnings).toEqual(answer.warnings);
  await expect(opened.items({ catalog: "extra" })).rejects.toMatchObject({ code: "catalog-damaged" });
});
