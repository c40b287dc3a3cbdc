import { defaultPolicy, itemOf } from "@moodreel/core";
import { noOpinion, withReaction } from "@moodreel/core/profile";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { film, Shelf } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import { openSqliteProfiles } from "../profiles/sqlite/open-sqlite-profiles.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { Store } from "../store.ts";
import { restoreBackup } from "./restore-backup.ts";

/** Each takes a second or two; what never ended, or took minutes, is found on a busy machine, too. ms */
const LIMIT = 40_000;
const NOW = "2026-11-24T20:00:00.000Z";

const folder = mkdtempSync(join(tmpdir(), "moodreel-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const home = join(folder, "home");
const path = join(folder, "some.backup");

let store: Store;
let profiles: ProfileStore;
let before: unknown;
beforeAll(async () => {
  mkdirSync(home);
  store = await openSqliteStore(join(home, "moodreel.db"));
  profiles = await openSqliteProfiles(join(home, "profiles.db"));
  await new Shelf(store).put([film("mine", ["Drama"])]);
  await store.writePolicy("movie", defaultPolicy("movie"));
  await profiles.create({ name: "ana", createdAt: NOW, keepsMoods: true });
  await profiles.change("ana", "movie", ["mine"], () => ({
    opinions: [withReaction(noOpinion(film("mine", ["Drama"]), NOW), "like", NOW)],
  }));
  before = await everything();
});
afterAll(async () => {
  await store.close();
  await profiles.close();
});

/** All that a restore could change, and the files that it could leave behind. */
async function everything(): Promise<unknown> {
  return {
    catalogs: await store.catalogs(),
    items: await new Shelf(store).all(),
    policy: await store.readPolicy("movie"),
    profiles: await profiles.profiles(),
    ana: await profiles.export("ana"),
    files: [readdirSync(home).toSorted(), readdirSync(join(home, "moodreel.db-catalogs"))],
  };
}

const HEADER = { type: "moodreel-backup", version: 2 };
const CATALOG = { type: "catalog", name: "films", kind: "movie", importedAt: NOW };
const ITEM = itemOf({ id: "tt1", title: "Heat", genres: ["Crime"] });
const OPINION = { item: ITEM, reactions: { like: NOW }, rating: 8, passed: 0, passedAt: null, at: NOW };
const PERSON = {
  profile: { name: "ana", createdAt: NOW, keepsMoods: true },
  kinds: { movie: { learned: { match: {}, lift: {} }, opinions: [OPINION] } },
  moods: [] as unknown[],
  corrections: [] as unknown[],
};
const items = (...all: readonly unknown[]) => ({ type: "items", items: all });
const profile = (change: object) => ({ type: "profile", profile: { ...PERSON, ...change } });
const named = (name: unknown) => profile({ profile: { ...PERSON.profile, name } });
const end = (catalogs: number, count: number, people: number) => ({
  type: "end",
  catalogs,
  items: count,
  profiles: people,
});

const lines = (...records: readonly unknown[]): Buffer =>
  Buffer.from(
    records.map((record) => `${typeof record === "string" ? record : JSON.stringify(record)}\n`).join(""),
  );
const packed = (...records: readonly unknown[]): Buffer => gzipSync(lines(...records));
/** A whole backup around one line. */
const withItem = (change: object): Buffer =>
  packed(HEADER, CATALOG, items({ ...ITEM, ...change }), end(1, 1, 0));
const withPerson = (record: unknown): Buffer => packed(HEADER, record, end(0, 0, 1));
const withPolicy = (policy: unknown): Buffer =>
  packed(HEADER, { type: "policy", kind: "movie", policy }, end(0, 0, 0));
const row = (genre: unknown, weight: unknown = 1) => ({ match: { happy: [{ genre, weight }] }, lift: {} });
const corrected = (change: object): Buffer =>
  withPerson(profile({ corrections: [{ looked: "sad", felt: "happy", times: 1, lastAt: NOW, ...change }] }));
const learned = (value: unknown): Buffer =>
  withPerson(profile({ kinds: { movie: { learned: value, opinions: [] } } }));
const opinion = (change: object): Buffer =>
  withPerson(
    profile({
      kinds: { movie: { learned: { match: {}, lift: {} }, opinions: [{ ...OPINION, ...change }] } },
    }),
  );
/** JSON text with something in it that no object can be written to hold. */
const replaced = (whole: Buffer, from: string, to: string): Buffer =>
  gzipSync(gunzipSync(whole).toString().replace(from, to));
const without = (record: object, field: string): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

/** Each with the line that is named. */
const REFUSED: readonly (readonly [string, () => Buffer, number])[] = [
  ["a correction a thousand million times", () => corrected({ times: 1e9 }), 2],
  ["a correction half a time", () => corrected({ times: 0.5 }), 2],
  ["a correction less than never", () => corrected({ times: -3 }), 2],
  ["a correction 1e999 times", () => replaced(corrected({ times: 7 }), '"times":7', '"times":1e999'), 2],
  ["a correction of an emotion that there is not", () => corrected({ felt: "smug" }), 2],
  ["one line of 2 MB that is one text", () => packed(HEADER, `"${"x".repeat(2_000_000)}"`), 2],
  ["one line of 2 MB that breaks off", () => gzipSync(`{"type":"${"x".repeat(2_000_000)}`), 1],
  ["a line that unpacks to 40 MB", () => gzipSync(Buffer.alloc(40 * 2 ** 20, "x")), 1],
  ["ten million opening brackets", () => packed(HEADER, "[".repeat(10_000_000)), 2],
  ["ten million objects", () => packed(HEADER, `[${"{},".repeat(10_000_000)}{}]`), 2],
  [
    "a thousand objects in each other",
    () => packed(HEADER, '{"type":'.repeat(1000) + "1" + "}".repeat(1000)),
    2,
  ],
  ["a policy with numbers as names", () => withPolicy(row(7)), 2],
  ["a policy with a weight of text", () => withPolicy(row("Comedy", "1")), 2],
  ["a policy with a weight of 2", () => withPolicy(row("Comedy", 2)), 2],
  [
    "a policy with a weight of 1e999",
    () => replaced(withPolicy(row("Comedy")), '"weight":1', '"weight":1e999'),
    2,
  ],
  ["a policy with a name of 100,000 letters", () => withPolicy(row("x".repeat(100_000))), 2],
  ["a policy of one intent", () => withPolicy({ match: {} }), 2],
  ["a policy that is a list", () => withPolicy([]), 2],
  ["a policy for an emotion that there is not", () => withPolicy({ match: { smug: [] }, lift: {} }), 2],
  [
    "two policies of a kind",
    () =>
      packed(
        HEADER,
        ...[1, 2].map(() => ({ type: "policy", kind: "movie", policy: row("War") })),
        end(0, 0, 0),
      ),
    3,
  ],
  ["what was learned as a number", () => learned(5), 2],
  [
    "what was learned as text",
    () => learned({ match: { happy: { comedy: { taken: "1", passed: 0 } } }, lift: {} }),
    2,
  ],
  [
    "what was learned less than never",
    () => learned({ match: { happy: { comedy: { taken: -1, passed: 0 } } }, lift: {} }),
    2,
  ],
  ["a profile without moods", () => withPerson({ type: "profile", profile: without(PERSON, "moods") }), 2],
  [
    "a profile without corrections",
    () => withPerson({ type: "profile", profile: without(PERSON, "corrections") }),
    2,
  ],
  ["moods that are no list", () => withPerson(profile({ moods: { length: 3 } })), 2],
  ["a mood that is null", () => withPerson(profile({ moods: [null] })), 2],
  ["a profile named like a path", () => withPerson(named("../../x")), 2],
  ["a profile named like SQL", () => withPerson(named("x'; DROP TABLE profile; --")), 2],
  ["a profile named with 100,000 letters", () => withPerson(named("x".repeat(100_000))), 2],
  ["a profile named with terminal escapes", () => withPerson(named("\u001b[31mred")), 2],
  ["a profile named with NUL", () => withPerson(named("a\0b")), 2],
  ["a profile named with nothing", () => withPerson(named("")), 2],
  ["a profile named with a number", () => withPerson(named(7)), 2],
  [
    "a profile of a day that there is not",
    () => withPerson(profile({ profile: { ...PERSON.profile, createdAt: "2026-13-45T99:00:00Z" } })),
    2,
  ],
  [
    "a profile of a kind that there is not",
    () => withPerson(profile({ kinds: { opera: { learned: { match: {}, lift: {} }, opinions: [] } } })),
    2,
  ],
  ["two profiles of a name", () => packed(HEADER, profile({}), profile({}), end(0, 0, 2)), 3],
  ["an opinion with a rating of 11", () => opinion({ rating: 11 }), 2],
  [
    "an opinion with a rating of NaN",
    () => replaced(opinion({ rating: 8 }), '"rating":8', '"rating":NaN'),
    2,
  ],
  ["an opinion given at no time", () => opinion({ reactions: { "not-now": "yesterday" } }), 2],
  ["an opinion with a reaction that there is not", () => opinion({ reactions: { adore: NOW } }), 2],
  ["an opinion of nothing", () => opinion({ item: null }), 2],
  [
    "opinions of nobody",
    () => packed(HEADER, { type: "opinions", kind: "movie", opinions: [] }, end(0, 0, 0)),
    2,
  ],
  ["a catalogue named like a path", () => packed(HEADER, { ...CATALOG, name: "../../x" }, end(1, 0, 0)), 2],
  [
    "a catalogue of a kind that there is not",
    () => packed(HEADER, { ...CATALOG, kind: "opera" }, end(1, 0, 0)),
    2,
  ],
  [
    "two catalogues of a name",
    () => packed(HEADER, CATALOG, items(ITEM), CATALOG, items(ITEM), end(2, 2, 0)),
    4,
  ],
  ["items of no catalogue", () => packed(HEADER, items(ITEM), end(0, 1, 0)), 2],
  [
    "items after somebody's profile",
    () => packed(HEADER, CATALOG, items(ITEM), profile({}), items(ITEM), end(1, 2, 1)),
    5,
  ],
  ["a year of 1999.5", () => withItem({ year: 1999.5 }), 3],
  ["a year of 99999999999", () => withItem({ year: 99_999_999_999 }), 3],
  ["a rating of -1", () => withItem({ rating: -1 }), 3],
  ["a rating of 1e999", () => replaced(withItem({ rating: 5 }), '"rating":5', '"rating":1e999'), 3],
  ["half a vote", () => withItem({ votes: 0.5 }), 3],
  ["a title of 100,000 letters", () => withItem({ title: "x".repeat(100_000) }), 3],
  ["a title that is a number", () => withItem({ title: 7 }), 3],
  ["an item without an id", () => withItem({ id: "" }), 3],
  ["100,000 genres", () => withItem({ genres: Array.from({ length: 100_000 }, (_, n) => `g${n}`) }), 3],
  ["genres within genres", () => withItem({ genres: [["Drama"]] }), 3],
  ["a version that is text", () => packed({ ...HEADER, version: "2" }, end(0, 0, 0)), 1],
  ["a version 0", () => packed({ ...HEADER, version: 0 }, end(0, 0, 0)), 1],
  ["another beginning", () => packed({ type: "other-backup", version: 2 }, end(0, 0, 0)), 1],
  ["no beginning", () => packed(CATALOG, items(ITEM), end(1, 1, 0)), 1],
  ["two beginnings", () => packed(HEADER, HEADER, end(0, 0, 0)), 2],
  ["a record of a type that there is not", () => packed(HEADER, { type: "trigger" }, end(0, 0, 0)), 2],
  ["a record of the type __proto__", () => packed(HEADER, { type: "__proto__" }, end(0, 0, 0)), 2],
  ["null for a record", () => packed(HEADER, null, end(0, 0, 0)), 2],
  ["an empty line", () => packed(HEADER, "", end(0, 0, 0)), 2],
  ["something after the end", () => packed(HEADER, end(0, 0, 0), CATALOG), 3],
  ["two ends", () => packed(HEADER, end(0, 0, 0), end(0, 0, 0)), 3],
  ["no end", () => packed(HEADER, CATALOG, items(ITEM)), 4],
  ["an end that counts more", () => packed(HEADER, CATALOG, items(ITEM), end(1, 2, 0)), 4],
  ["an end that counts 1e999", () => replaced(packed(HEADER, end(7, 0, 0)), ":7", ":1e999"), 2],
  ["no line end at the end", () => gzipSync(lines(HEADER, end(0, 0, 0)).subarray(0, -1)), 2],
  [
    "a packed file that is cut short",
    () => packed(HEADER, CATALOG, items(ITEM), end(1, 1, 0)).subarray(0, 60),
    1,
  ],
  ["a file that is not packed", () => lines(HEADER, end(0, 0, 0)), 1],
  ["a file with no bytes", () => Buffer.alloc(0), 1],
  ["a packed file with no bytes", () => gzipSync(""), 1],
  ["bytes that are no text", () => gzipSync(Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80, 0x0a])), 1],
  ["a picture", () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), 1],
];

describe("refused, with the line and nothing changed:", () => {
  test.each(REFUSED)("%s", { timeout: LIMIT }, async (_, file, line) => {
    writeFileSync(path, file());
    await expect(restoreBackup(store, profiles, path)).rejects.toMatchObject({
      code: "backup-damaged",
      fields: { path, line },
    });
    expect(await everything()).toEqual(before);
  });

  test("a backup of a newer program", async () => {
    writeFileSync(path, packed({ ...HEADER, version: 3 }, { type: "hologram" }, end(0, 0, 0)));
    await expect(restoreBackup(store, profiles, path)).rejects.toMatchObject({ code: "backup-too-new" });
    expect(await everything()).toEqual(before);
  });

  test("500 profiles", { timeout: LIMIT }, async () => {
    const people = Array.from({ length: 500 }, (_, n) => named(`p${n}`));
    writeFileSync(path, packed(HEADER, ...people, end(0, 0, people.length)));
    await expect(restoreBackup(store, profiles, path)).rejects.toMatchObject({ code: "profile-limit" });
    expect(await everything()).toEqual(before);
  });

  test("a bomb of well-formed records", { timeout: LIMIT }, async () => {
    const batch = Buffer.from(lines(items(...Array.from({ length: 500 }, () => ITEM))));
    const many = Buffer.concat([lines(HEADER, CATALOG), ...Array.from({ length: 200 }, () => batch)]);
    writeFileSync(path, gzipSync(many, { level: 9 }));
    await expect(restoreBackup(store, profiles, path)).rejects.toMatchObject({ code: "backup-damaged" });
    expect(await everything()).toEqual(before);
  });
});

describe("restored whole:", () => {
  async function restoredInto(file: Buffer) {
    const to = mkdtempSync(join(folder, "to-"));
    const into = {
      store: await openSqliteStore(join(to, "moodreel.db")),
      profiles: await openSqliteProfiles(join(to, "profiles.db")),
    };
    writeFileSync(path, file);
    try {
      const summary = await restoreBackup(into.store, into.profiles, path);
      const names = (await into.profiles.profiles()).map(({ name }) => name);
      return {
        summary,
        items: await new Shelf(into.store).all(),
        names,
        people: await Promise.all(names.map((name) => into.profiles.export(name))),
      };
    } finally {
      await into.store.close();
      await into.profiles.close();
    }
  }

  test("titles of any text", { timeout: LIMIT }, async () => {
    for (const title of [
      "x'; DROP TABLE item; --",
      "\u001b[31mred",
      "../../etc/passwd",
      "=1+1",
      "\ud83c\udfac",
    ]) {
      expect((await restoredInto(withItem({ title }))).items).toMatchObject([{ title }]);
    }
    expect((await restoredInto(withItem({ title: "a\0b" }))).items).toMatchObject([{ title: "ab" }]);
  });

  test("an item that stands there twice, once, with the genres of both", { timeout: LIMIT }, async () => {
    const twice = [ITEM, { ...ITEM, title: "Heat (1995)", genres: ["Drama"] }];
    const { items: all, summary } = await restoredInto(
      packed(HEADER, CATALOG, items(...twice), end(1, 2, 0)),
    );
    expect(summary).toEqual({ catalogs: 1, items: 1, profiles: 0 });
    expect(all).toMatchObject([{ id: "tt1", title: "Heat (1995)" }]);
  });

  test("an item without a title that can be seen, under its id", { timeout: LIMIT }, async () => {
    for (const title of ["", "  ", "\0"])
      expect((await restoredInto(withItem({ title }))).items).toMatchObject([{ id: "tt1", title: "tt1" }]);
  });

  test("keys that would be taken for a prototype, without them", { timeout: LIMIT }, async () => {
    const file = replaced(
      learned({ match: { happy: { MARK: { taken: 1, passed: 0 } } }, lift: {} }),
      "MARK",
      "__proto__",
    );
    const { people } = await restoredInto(file);
    expect(people).toMatchObject([{ kinds: {} }]);
    expect(({} as Record<string, unknown>)["taken"]).toBeUndefined();
  });

  test("names of before names had their rules", { timeout: LIMIT }, async () => {
    const file = packed({ ...HEADER, version: 1 }, named("Ana"), named("ANA"), named("ana "), end(0, 0, 3));
    const { names } = await restoredInto(file);
    expect(names).toHaveLength(3);
    expect(names).toContain("Ana");
  });

  test("3,000 opinions in one line, as version 1 wrote them", { timeout: LIMIT }, async () => {
    const opinions = Array.from({ length: 3000 }, (_, n) => ({
      ...OPINION,
      item: { ...ITEM, id: `tt${n}` },
    }));
    const kinds = { movie: { learned: { match: {}, lift: {} }, opinions } };
    const file = packed({ ...HEADER, version: 1 }, profile({ kinds }), end(0, 0, 1));
    const { people } = await restoredInto(file);
    expect(people[0]?.kinds.movie?.opinions).toHaveLength(3000);
  });
});
