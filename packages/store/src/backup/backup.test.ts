import { defaultPolicy } from "@moodreel/core";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { mood } from "../profiles/conformance/examples.ts";
import { openSqliteProfiles } from "../profiles/sqlite/open-sqlite-profiles.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import { comedies, film, FILMS, Shelf } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import type { Store } from "../store.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "moodreel.backup");
const policy = { ...defaultPolicy("movie"), lift: { happy: [{ genre: "Western", weight: 1 }] } };
const ana = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: true };

interface Home {
  readonly store: Store;
  readonly profiles: ProfileStore;
}

async function home(): Promise<Home> {
  return { store: await openSqliteStore(":memory:"), profiles: await openSqliteProfiles(":memory:") };
}

let full: Home;
beforeEach(async () => {
  full = await home();
  await new Shelf(full.store).put([...FILMS, ...comedies("n", 3000)]);
  await new Shelf(full.store).put([film("b", ["Poetry"])], { name: "books", kind: "book" });
  await full.store.writePolicy("movie", policy);
  await full.profiles.create(ana);
  await full.profiles.configure("ana", () => ({
    keepsMoods: true,
    mood: { ...mood("2026-11-02T00:00:00.000Z"), feeling: "bored" },
    correction: { looked: "neutral", felt: "sad", lastAt: "2026-11-02T00:00:00.000Z" },
  }));
});

test("a backup comes back the same, into an empty home and over an older state", async () => {
  const summary = await writeBackup(full.store, full.profiles, path);
  expect(summary).toEqual({ catalogs: 2, items: 3006, profiles: 1 });
  const other = await home();
  await new Shelf(other.store).put([film("old", [])]);
  await new Shelf(other.store).put([film("mine", [])], { name: "mine" });
  for (let times = 0; times < 2; times++) {
    expect(await restoreBackup(other.store, other.profiles, path)).toEqual(summary);
    for (const name of ["films", "books"]) {
      expect(await new Shelf(other.store).all(name)).toEqual(await new Shelf(full.store).all(name));
    }
    expect(await new Shelf(other.store).all("mine")).toHaveLength(1);
    expect(await other.store.readPolicy("movie")).toEqual(policy);
    expect(await other.profiles.export("ana")).toEqual(await full.profiles.export("ana"));
  }
  expect(readdirSync(folder)).toEqual(["moodreel.backup"]);
});

describe("a backup of a name that is taken", () => {
  const file = join(folder, "taken");
  afterEach(() => rmSync(file, { force: true }));

  test.for<[string, Buffer]>([
    ["a text", Buffer.from("title,genres\nHeat,Crime\n")],
    ["another packed file", gzipSync("title,genres\nHeat,Crime\n")],
    ["half of a packed file", gzipSync("x".repeat(10_000)).subarray(0, 20)],
  ])("leaves %s as it is", async ([, content]) => {
    writeFileSync(file, content);
    await expect(writeBackup(full.store, full.profiles, file)).rejects.toMatchObject({
      code: "file-exists",
      message: expect.stringContaining("no backup of Moodreel"),
    });
    expect(readFileSync(file)).toEqual(content);
  });

  test("takes the place of a backup, however long its first lines are, and of an empty file", async () => {
    writeFileSync(file, "");
    for (let times = 0; times < 2; times++)
      expect(await writeBackup(full.store, full.profiles, file)).toMatchObject({ items: 3006 });
    const { store, profiles } = await home();
    await store.writePolicy("movie", policy);
    expect(await writeBackup(store, profiles, file)).toEqual({ catalogs: 0, items: 0, profiles: 0 });
  });

  test("leaves a backup as it is where there is nothing to save, as of a wrong home", async () => {
    await writeBackup(full.store, full.profiles, file);
    const before = readFileSync(file);
    const { store, profiles } = await home();
    await expect(writeBackup(store, profiles, file)).rejects.toMatchObject({ code: "file-exists" });
    expect(readFileSync(file)).toEqual(before);
  });
});

describe("nothing is changed by", () => {
  test.for<[string, (whole: Buffer) => Buffer]>([
    ["a backup that was cut short", (whole) => whole.subarray(0, whole.length - 100)],
    ["one without its end", (whole) => linesOf(whole, (lines) => lines.slice(0, -1))],
    [
      "one that lacks items",
      (whole) => linesOf(whole, (lines) => lines.filter((line) => !line.includes('"n1"'))),
    ],
    [
      "one with an item of the wrong form",
      (whole) =>
        linesOf(whole, (lines) => lines.map((line) => line.replace('"title":"Film b"', '"title":7'))),
    ],
    ["a file of something else", () => gzipSync("title,genres\nHeat,Crime\n")],
    ["an empty file", () => Buffer.alloc(0)],
    ["a file that is not packed", () => Buffer.from("{}")],
  ])("%s", async ([, change]) => {
    rmSync(path, { force: true });
    await writeBackup(full.store, full.profiles, path);
    writeFileSync(path, change(readFileSync(path)));
    const other = await home();
    await expect(restoreBackup(other.store, other.profiles, path)).rejects.toMatchObject({
      code: "backup-damaged",
    });
    expect(await other.store.catalogs()).toEqual([]);
    expect(await other.profiles.profiles()).toEqual([]);
  });

  test("a file that is not there, or a folder", async () => {
    const { store, profiles } = await home();
    await expect(restoreBackup(store, profiles, join(folder, "none"))).rejects.toMatchObject({
      code: "file-not-found",
    });
    await expect(restoreBackup(store, profiles, folder)).rejects.toMatchObject({ code: "not-a-file" });
    await expect(writeBackup(store, profiles, join(folder, "no", "such"))).rejects.toMatchObject({
      code: "file-not-found",
    });
  });
});

function linesOf(packed: Buffer, change: (lines: readonly string[]) => readonly string[]): Buffer {
  const lines = gunzipSync(packed).toString().trimEnd().split("\n");
  return gzipSync(`${change(lines).join("\n")}\n`);
}
