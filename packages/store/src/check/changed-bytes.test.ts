import { defaultPolicy } from "@moodreel/core";
import { noOpinion, withRating, withReaction } from "@moodreel/core/profile";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { film, Shelf } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import { openSqliteProfiles } from "../profiles/sqlite/open-sqlite-profiles.ts";
import { isDamaged, type CheckedPart } from "./checked-part.ts";

const NOW = "2026-11-24T20:00:00.000Z";
const root = mkdtempSync(join(tmpdir(), "moodreel-changed-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const made = join(root, "made");

beforeAll(async () => {
  const store = await openSqliteStore(join(made, "moodreel.db"));
  await new Shelf(store).put([film("mine", ["Drama"])], { importedAt: NOW });
  await store.writePolicy("movie", defaultPolicy("movie"));
  await store.close();
  const profiles = await openSqliteProfiles(join(made, "profiles.db"));
  await profiles.create({ name: "anabel", createdAt: NOW, keepsMoods: true });
  const heat = film("heat", ["Crime"], { title: "Heat on screen" });
  await profiles.change("anabel", "movie", ["heat"], () => ({
    learned: { match: { happy: { comedy: { taken: 1, passed: 71 } } }, lift: {} },
    opinions: [withReaction(withRating(noOpinion(heat, NOW), 8, NOW), "like", NOW)],
  }));
  const scores = {
    neutral: 0.1,
    happy: 0.825,
    surprise: 0,
    sad: 0,
    angry: 0,
    disgust: 0,
    fear: 0,
    contempt: 0,
  };
  const mood = { at: NOW, dominant: "happy", scores, intent: "match", kind: "movie" } as const;
  await profiles.configure("anabel", () => ({ mood: { ...mood, catalog: "films", picked: [] } }));
  await profiles.close();
});

let homes = 0;
const copied = (): string => {
  const home = join(root, `home-${(homes += 1)}`);
  cpSync(made, home, { recursive: true });
  return home;
};

async function checked(home: string): Promise<readonly CheckedPart[]> {
  const store = await openSqliteStore(join(home, "moodreel.db"));
  const profiles = await openSqliteProfiles(join(home, "profiles.db"));
  try {
    return [...(await store.check()), ...(await profiles.check())];
  } finally {
    await store.close();
    await profiles.close();
  }
}

/** In the files a byte is another one; all of them are databases that can be read. */
test.each([
  ["profiles.db", "a letter of a title", "Heat on screen", "Heat in screen"],
  ["profiles.db", "a rating", '"rating":8', '"rating":9'],
  ["profiles.db", "when it was liked", `"like":"${NOW}`, `"like":"${NOW.replace("2026", "2006")}`],
  ["profiles.db", "the name of a field", '"rating"', '"ratinf"'],
  ["profiles.db", "what was learned", '"passed":71', '"passed":79'],
  ["profiles.db", "how somebody looked", "0.825", "0.125"],
  ["profiles.db", "whose it is", "anabelmovieheat", "anadelmovieheat"],
  ["moodreel.db", "the weight of a genre", '"weight":0.7', '"weight":0.6'],
  ["moodreel.db", "a genre of the policy", "Comedy", "Remedy"],
  ["moodreel.db", "when a catalogue was imported", NOW, NOW.replace("2026", "2006")],
  ["moodreel.db", "the kind of a catalogue", "filmsmovie", "filmsmusic"],
] as const)("%s: %s has changed, and the check says so", async (file, _what, from, to) => {
  const home = copied();
  const path = join(home, file);
  const text = readFileSync(path, "latin1");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to), "latin1");
  const damaged = (await checked(home)).filter(isDamaged);
  expect(damaged).toMatchObject([{ part: file === "profiles.db" ? "profiles" : "settings", path }]);
});

test("what has not changed is whole, and so is what was written before there were sums", async () => {
  expect((await checked(copied())).filter(isDamaged)).toEqual([]);
  const old = copied();
  const blanks = "' ' || char(9) || char(10) || char(13)";
  for (const [file, table, column] of [
    ["profiles.db", "profile_opinion", "opinion"],
    ["profiles.db", "profile_learned", "learned"],
    ["profiles.db", "profile_mood", "mood"],
    ["moodreel.db", "policy", "policy"],
  ] as const) {
    const db = new DatabaseSync(join(old, file));
    db.exec(`UPDATE ${table} SET ${column} = rtrim(${column}, ${blanks})`);
    db.close();
  }
  expect((await checked(old)).filter(isDamaged)).toEqual([]);
});

test("a database that has lost a column is told as damaged", async () => {
  const home = copied();
  const path = join(home, "moodreel.db");
  const db = new DatabaseSync(path);
  db.exec("ALTER TABLE catalog RENAME COLUMN imported_at TO imported_it");
  db.close();
  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: "store-unreadable", fields: { path } });
});
