import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CALL_SHAPES } from "./calls/call-shapes.ts";
import type { Moodreel } from "./moodreel.ts";
import { openMoodreel } from "./open-moodreel.ts";

/** As a program without types sees it. */
type Loose = Record<string, (...args: unknown[]) => Promise<unknown>>;
const loose = (moodreel: Moodreel): Loose => moodreel as unknown as Loose;
const openLoosely = openMoodreel as (options: unknown) => Promise<Moodreel>;

let folder = "";
let moodreel: Moodreel;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-calls-"));
  writeFileSync(join(folder, "films.csv"), "title,genres,year\nUp,Comedy,2009\nHeat,Crime,1995\n");
  moodreel = await openMoodreel({ home: join(folder, "home") });
  await moodreel.importFile(join(folder, "films.csv"));
});

afterAll(async () => {
  await moodreel.close();
  rmSync(folder, { recursive: true });
});

const happy = { emotion: "happy" };

describe("a call that cannot be meant", () => {
  it.each([
    ["recommend", [], "the question"],
    ["recommend", [null], "the question"],
    ["recommend", [{ ...happy, cuont: 3 }], "cuont"],
    ["recommend", [{ ...happy, count: "3" }], "count"],
    ["recommend", [{ ...happy, viewer: 5 }], "viewer"],
    ["recommend", [{ ...happy, viewers: "me" }], "viewers"],
    ["recommend", [{ ...happy, filters: { yearFrom: "x" } }], "yearFrom"],
    ["recommend", [{ ...happy, filters: { withGenres: "Comedy" } }], "withGenres"],
    ["recommend", [{ ...happy, filters: { genre: "Comedy" } }], "genre"],
    ["recommend", [{ scores: null }], "scores"],
    ["recommend", [{ emotion: Object.create(null) }], "emotion"],
    ["roomCards", [{}], "moods"],
    ["roomCards", [{ moods: [{}], seed: 1 }], "scores"],
    ["roomCards", [{ moods: [{ scores: { happy: 1 } }], seed: 1 }], "neutral"],
    ["connect", [{}], "type"],
    ["connect", [{ type: "kodi" }], "url"],
    ["whyNot", [happy], "item"],
    ["react", ["me", undefined, "like"], "item"],
    ["react", ["me", "up-2009"], "reaction"],
    ["react", [undefined, "up-2009", "like"], "viewer"],
    ["react", ["me", "up-2009", "like", { emotion: "sad" }], "emotion"],
    ["react", ["me", "up-2009", "like", { kind: "opera" }], "kind"],
    ["rate", ["me", "up-2009", "8"], "rating"],
    ["rate", ["me", "up-2009"], "rating"],
    ["passOver", ["me", "up-2009", happy], "items"],
    ["passOver", ["me", ["up-2009"]], "mood"],
    ["addViewer", [5], "name"],
    ["addViewer", [null], "name"],
    ["addViewer", ["zoe", { keepsMoods: "yes" }], "keepsMoods"],
    ["learned", ["me", { kind: "opera" }], "kind"],
    ["setPolicy", ["movie", {}], "match"],
    ["setPolicy", ["movie", undefined], "policy"],
    ["items", [{ text: 5 }], "text"],
    ["findItem", [], "item"],
    ["importFile", [5], "file"],
    ["importFile", [{ name: "a.csv", bytes: new Uint8Array() }], "file"],
    ["importFile", [{ stream: [] }], "file"],
    ["importFile", ["films.csv", { name: 5 }], "name"],
    ["importFile", ["films.csv", { kind: "opera" }], "kind"],
    ["importFile", ["films.csv", { map: { titel: "A" } }], "titel"],
    ["importRatings", ["me", null], "file"],
    ["backup", [5], "file"],
  ])("%s %j names the argument that is wrong, and keeps nothing", async (name, args, wrong) => {
    const kept = async () => [await moodreel.viewers(), await moodreel.catalogs(), await moodreel.policy()];
    const before = await kept();
    await expect(loose(moodreel)[name]?.(...args)).rejects.toMatchObject({
      code: "request-invalid",
      message: expect.stringContaining(wrong),
    });
    expect(await kept()).toEqual(before);
  });

  it.each([
    [null, "openMoodreel"],
    ["./data", "openMoodreel"],
    [{ hom: "./data" }, "hom"],
    [{ home: "" }, "home"],
    [{ home: 5 }, "home"],
    [{ home: "x", now: 5 }, "now"],
    [{ home: "x", timeZone: "Nowhere/X" }, "timeZone"],
    [{ store: null, profiles: null }, "store"],
    [{ store: {}, profiles: {} }, "store"],
    [{ store: openMemoryStore() }, "profiles"],
  ])("openMoodreel(%j) opens nothing", async (options, wrong) => {
    await expect(openLoosely(options)).rejects.toMatchObject({
      code: "request-invalid",
      message: expect.stringContaining(wrong),
    });
  });
});

it("says of names that no file can have that there is no such file", async () => {
  for (const name of ["", "a\0b"]) {
    for (const call of ["importFile", "train", "backup", "restore"])
      await expect(loose(moodreel)[call]?.(name), call).rejects.toMatchObject({ code: "file-not-found" });
    await expect(moodreel.importRatings("me", name)).rejects.toMatchObject({ code: "file-not-found" });
  }
});

it("finds nothing for no words, in place of the first that is there", async () => {
  for (const none of ["", " "]) {
    await expect(moodreel.findItem(none)).rejects.toMatchObject({ code: "item-unknown" });
    await expect(moodreel.whyNot({ emotion: "happy" }, none)).rejects.toMatchObject({ code: "item-unknown" });
  }
});

describe("a call after the end", () => {
  const calls = Object.keys(CALL_SHAPES);

  it.each([
    ["a home", () => openMoodreel({ home: join(folder, "closed"), starter: false })],
    ["stores of one's own", () => openMoodreel({ store: openMemoryStore(), profiles: openMemoryProfiles() })],
  ])("is refused with a code and a remedy: %s", async (_what, open) => {
    const closed = await open();
    await closed.close();
    await closed.close();
    for (const name of calls) {
      await expect(loose(closed)[name]?.(), name).rejects.toMatchObject({
        code: "moodreel-closed",
        message: `${name}: this Moodreel was closed. Open another one.`,
      });
    }
  });

  it("is refused by an opened file when either was closed", async () => {
    const around = await openMoodreel({ home: join(folder, "around"), starter: false });
    const open = async () => (await around.openFile(join(folder, "films.csv"))).moodreel;
    const [first, second] = [await open(), await open()];
    await first.close();
    await expect(first.catalogs()).rejects.toMatchObject({ code: "moodreel-closed" });
    expect(await second.catalogs()).toHaveLength(1);
    await around.close();
    await expect(second.catalogs()).rejects.toMatchObject({ code: "moodreel-closed" });
    await second.close();
  });
});
