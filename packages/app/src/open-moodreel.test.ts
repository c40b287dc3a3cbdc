import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { openSqliteProfiles, openSqliteStore } from "@moodreel/store/sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { film } from "../../../test/support/film.ts";
import { createMoodreel } from "./create-moodreel.ts";
import { openMoodreel } from "./open-moodreel.ts";
import { platform } from "./platform/page.ts";

let folder = "";
let csv = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-open-"));
  csv = join(folder, "films.csv");
  writeFileSync(csv, "title,genres,year\nUp,Comedy,2009\nBig,Comedy,1988\nHeat,Crime,1995\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const openIn = (name: string) => openMoodreel({ home: join(folder, name), now: () => NOW });
const NOW = Date.parse("2026-11-24T20:00:00Z");

describe("openMoodreel({ home })", () => {
  it("imports, recommends and reacts in three lines more", async () => {
    const moodreel = await openIn("readme");
    await moodreel.importFile(csv);
    const answer = await moodreel.recommend({ emotion: "happy", viewer: "me", catalog: "films" });
    await moodreel.react("me", answer.items[0]?.id ?? "", "like");

    expect(answer).toMatchObject({ outcome: "items", catalog: "films" });
    expect(answer.items.map(({ title }) => title).toSorted()).toEqual(["Big", "Up"]);
    expect(await moodreel.opinions("me")).toMatchObject([{ item: { title: answer.items[0]?.title } }]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    await moodreel.close();
  });

  it("brings the starter in when something is first asked, and not when it is left out", async () => {
    const moodreel = await openIn("starter");
    expect((await moodreel.recommend({ emotion: "sad" })).catalog).toBe("starter");
    await moodreel.close();
    const bare = await openMoodreel({ home: join(folder, "bare"), starter: false });
    expect(await bare.recommend({ emotion: "sad" })).toMatchObject({
      outcome: "nothing-fits",
      catalog: null,
    });
    await bare.close();
  });

  it("can be opened twice at once, and closed more than once", async () => {
    const both = await Promise.all([openIn("twice"), openIn("twice")]);
    const lists = await Promise.all(both.map((one) => one.recommend({ emotion: "happy", viewer: "me" })));
    expect(lists[0]?.items).toHaveLength(10);
    expect(lists[1]).toEqual(lists[0]);
    for (const one of both) {
      await one.close();
      await one.close();
    }
  });

  it("makes the viewer me when something is said, and no other", async () => {
    const moodreel = await openIn("viewers");
    expect(await moodreel.viewers()).toEqual([]);
    const { items } = await moodreel.recommend({ emotion: "happy", viewer: "me" });
    expect(await moodreel.opinions("me")).toEqual([]);
    expect(await moodreel.viewers(), "to ask makes nobody").toEqual([]);
    await moodreel.react("me", items[0]?.id ?? "", "watchlist");
    expect(await moodreel.viewers()).toMatchObject([{ name: "me", keepsMoods: false }]);
    await expect(moodreel.recommend({ emotion: "happy", viewer: "mee" })).rejects.toMatchObject({
      code: "profile-unknown",
    });
    await moodreel.addViewer("ana", { keepsMoods: true });
    await moodreel.recommend({ emotion: "happy", viewers: ["me", "ana"] });
    expect((await moodreel.history("ana")).moods).toMatchObject([{ dominant: "happy" }]);
    expect((await moodreel.history("me")).moods).toEqual([]);
    await moodreel.close();
  });

  it("keeps a mood in the word that was said for it, and two words of one emotion apart", async () => {
    let now = NOW;
    const moodreel = await openMoodreel({ home: join(folder, "words"), starter: false, now: () => now });
    await moodreel.importFile(csv);
    await moodreel.addViewer("ana", { keepsMoods: true });
    for (const feeling of ["bored", "bored", "tense", "stressed"] as const) {
      await moodreel.recommend({ feeling, viewer: "ana", effort: "any", intent: "lift" });
      now += 60_000;
    }
    const { moods } = await moodreel.history("ana");
    expect(moods.map(({ dominant, feeling }) => [dominant, feeling])).toEqual([
      ["fear", "stressed"],
      ["fear", "tense"],
      ["contempt", "bored"],
    ]);
    expect((await moodreel.exportViewer("ana")).moods).toEqual(moods);
    await moodreel.close();
  });

  it("says with a code what is wrong with a call", async () => {
    const moodreel = await openIn("codes");
    const codeOf = async (work: Promise<unknown>) =>
      work.then(
        () => "fine",
        (error: unknown) => (error as { code?: string }).code,
      );
    const scores = { neutral: 0, happy: 0, surprise: 0, sad: 0, angry: 0, disgust: 0, fear: 0, contempt: 0 };
    expect(await codeOf(moodreel.recommend({}))).toBe("request-invalid");
    expect(await codeOf(moodreel.recommend({ scores }))).toBe("request-invalid");
    expect(await codeOf(moodreel.recommend({ emotion: "joyful" as "happy" }))).toBe("request-invalid");
    expect(await codeOf(moodreel.recommend({ emotion: "happy", count: 0 }))).toBe("request-invalid");
    expect(await codeOf(moodreel.recommend({ emotion: "happy", viewer: "me", viewers: ["me"] }))).toBe(
      "request-invalid",
    );
    expect(await codeOf(moodreel.recommend({ emotion: "happy", catalog: "attic" }))).toBe("catalog-unknown");
    expect(await codeOf(moodreel.react("me", "no such id", "like"))).toBe("item-unknown");
    expect(await codeOf(moodreel.rate("me", "tt0113277", 11))).toBe("request-invalid");
    expect(await codeOf(moodreel.importFile(join(folder, "none.csv")))).toBe("file-not-found");
    expect(await codeOf(moodreel.importFile(new TextEncoder().encode("title\nUp\n")))).toBe(
      "request-invalid",
    );
    expect(await codeOf(moodreel.recommend({ picture: csv }))).toBe("image-unreadable");
    expect(await codeOf(moodreel.removeCatalog("attic"))).toBe("catalog-unknown");
    expect(await codeOf(moodreel.exportCatalog("attic"))).toBe("catalog-unknown");
    await moodreel.close();
  });

  it("refuses numbers for a database that cannot be meant, before it connects", async () => {
    const open = (given: object) =>
      openMoodreel({ databaseUrl: "postgres://me:secret@127.0.0.1:1/db", ...given });
    await expect(open({ poolSize: 0 })).rejects.toMatchObject({ code: "request-invalid" });
    await expect(open({ databaseTimeout: 0 })).rejects.toMatchObject({ code: "request-invalid" });
    await expect(open({ databaseTimeout: 0.2 })).rejects.toMatchObject({ code: "store-unreachable" });
  });

  it("refuses an address that is not a database's, without showing it", async () => {
    await expect(openMoodreel({ databaseUrl: "mysql://me:secret@host/db" })).rejects.toMatchObject({
      code: "database-url-invalid",
      message: expect.not.stringContaining("secret"),
    });
  });
});

describe("openMoodreel({ store, profiles })", () => {
  it("works over stores that are open, takes files of any form, and leaves the stores open", async () => {
    const store = await openSqliteStore(":memory:");
    const profiles = await openSqliteProfiles(":memory:");
    const moodreel = await openMoodreel({ store, profiles, now: () => NOW });
    const rows = "title,genres\nUp,Comedy\n";
    await moodreel.importFile(new File([rows], "file.csv"));
    await moodreel.importFile(new Blob([rows]), { name: "blob" });
    await moodreel.importFile(new TextEncoder().encode(rows), { name: "bytes" });
    expect((await moodreel.catalogs()).map(({ name }) => name).toSorted()).toEqual(["blob", "bytes", "file"]);
    await expect(moodreel.train(csv)).rejects.toMatchObject({ code: "unsupported" });
    await moodreel.close();
    expect(await store.catalogs()).toHaveLength(3);
    await Promise.all([store.close(), profiles.close()]);
  });
});

describe("a clock that says no time", () => {
  it.each([Number.NaN, Infinity, 9e15, "noon", undefined])("is named where it is asked: %s", async (at) => {
    const ports = { store: openMemoryStore(), profiles: openMemoryProfiles() };
    const moodreel = await openMoodreel({ ...ports, now: () => at as number });
    const refused = { code: "request-invalid", message: expect.stringMatching(/^now: give milliseconds/) };
    await expect(
      moodreel.importFile(new Blob(["title,genres\nUp,Comedy\n"]), { name: "films" }),
    ).rejects.toMatchObject(refused);
    await expect(moodreel.recommend({ emotion: "happy" })).rejects.toMatchObject(refused);
    await expect(moodreel.addViewer("ana")).rejects.toMatchObject(refused);
    await moodreel.close();
  });
});

describe("createMoodreel in a page", () => {
  it("recommends from what it holds, and says where to do what a page cannot", async () => {
    const [store, profiles] = [openMemoryStore(), openMemoryProfiles()];
    const target = {
      name: "shelf",
      kind: "movie",
      importedAt: "2026-11-01T00:00:00Z",
      mode: "replace",
    } as const;
    await store.writeCatalog(target, [[film("Up", { title: "Up", genres: ["Comedy"] })]]);
    const moodreel = createMoodreel({ store, profiles, platform });
    expect((await moodreel.recommend({ emotion: "happy", viewer: "me" })).items).toMatchObject([
      { title: "Up", said: null },
    ]);
    const refused = { code: "unsupported", message: expect.stringMatching(/Node/) };
    await moodreel.importFile(new File(["title,genres\nBig,Comedy\n"], "mine.csv"));
    const both = await moodreel.recommend({ emotion: "happy" });
    expect(both.catalog).toBe("all films");
    expect(both.items.map(({ title }) => title).toSorted()).toEqual(["Big", "Up"]);
    await expect(moodreel.backup("all.backup")).rejects.toMatchObject(refused);
    await expect(moodreel.train("ratings.csv")).rejects.toMatchObject(refused);
  });
});
