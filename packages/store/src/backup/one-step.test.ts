import { defaultPolicy } from "@moodreel/core";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../test/support/start-postgres.ts";
import { comedies, film, Shelf } from "../catalogs/conformance/shelf.ts";
import { openPostgresStore } from "../catalogs/postgres/open-postgres-store.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
import { exportOfMany } from "../profiles/conformance/kill-while-restoring.ts";
import { openPostgresProfiles } from "../profiles/postgres/open-postgres-profiles.ts";
import { openSqliteProfiles } from "../profiles/sqlite/open-sqlite-profiles.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { Store } from "../store.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup } from "./write-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-one-step-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Home {
  readonly store: Store;
  readonly profiles: ProfileStore;
}

async function files(home = mkdtempSync(join(folder, "home-"))): Promise<Home> {
  return {
    store: await openSqliteStore(join(home, "moodreel.db")),
    profiles: await openSqliteProfiles(join(home, "profiles.db")),
  };
}

async function closed({ store, profiles }: Home): Promise<void> {
  await store.close();
  await profiles.close();
}

/** Catalogue, policy, one profile: everything in it says which of the two states it is of. */
async function put({ store, profiles }: Home, state: "old" | "new"): Promise<void> {
  await new Shelf(store).put(comedies(state, 2000));
  await new Shelf(store).put([film(state, ["Drama"])], { name: "books", kind: "book" });
  await store.writePolicy("movie", {
    ...defaultPolicy("movie"),
    lift: { sad: [{ genre: state, weight: 1 }] },
  });
  await profiles.restore(exportOfMany(state, 1200));
}

/** The state that each part is of, in the order in which it was read. */
async function statesOf({ store, profiles }: Home): Promise<readonly (string | undefined)[]> {
  const words = (text: string | undefined): string | undefined => /^(old|new)/.exec(text ?? "")?.[1];
  const person = await profiles.export("ana");
  const opinions = person?.kinds.movie?.opinions ?? [];
  const [first] = opinions;
  return [
    opinions.length === 1200 && person?.moods.length === 1 ? words(first?.item.id) : "incomplete",
    words((await new Shelf(store).all("books"))[0]?.id),
    (await store.readPolicy("movie"))?.lift.sad?.[0]?.genre,
    words((await store.itemsById("films", ["old1", "new1"]))[0]?.id),
    words((await profiles.read("ana", "movie", "2026-11-24T20:00:00.000Z"))?.opinions[0]?.item.id),
  ];
}

async function newBackup(): Promise<string> {
  const home = await files();
  await put(home, "new");
  const path = join(folder, "new.backup");
  await writeBackup(home.store, home.profiles, path);
  await closed(home);
  return path;
}

let backup = "";
beforeAll(async () => {
  backup = await newBackup();
});

/** Does something again and again until the work is done. */
async function whileDoing(work: Promise<unknown>, again: () => Promise<void>): Promise<void> {
  const state = { done: false };
  const over = work.finally(() => (state.done = true));
  while (!state.done) {
    await again();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await over;
}

/** Reads without a pause while the backup comes back; once anything is new, everything is. */
async function watchRestore(home: Home, watcher: Home): Promise<void> {
  const seen: (string | undefined)[] = [];
  await whileDoing(restoreBackup(home.store, home.profiles, backup), async () => {
    seen.push(...(await statesOf(watcher)));
  });
  seen.push(...(await statesOf(watcher)));
  const turn = seen.indexOf("new");
  expect(seen.slice(0, turn).every((state) => state === "old")).toBe(true);
  expect(seen.slice(turn).every((state) => state === "new")).toBe(true);
}

describe("in files", () => {
  test("whoever reads meanwhile sees all of the old, then all of the new", async () => {
    const path = mkdtempSync(join(folder, "home-"));
    const [home, watcher] = [await files(path), await files(path)];
    await put(home, "old");
    await watchRestore(home, watcher);
    expect(readdirSync(path).filter((name) => /restore|part/.test(name))).toEqual([]);
    const generations = readdirSync(join(path, "moodreel.db-catalogs")).filter((name) =>
      name.endsWith(".db"),
    );
    expect(generations).toHaveLength(2);
    await closed(home);
    await closed(watcher);
  });

  test("when the store cannot be written, the profiles stay as they are", async () => {
    const path = mkdtempSync(join(folder, "home-"));
    const home = await files(path);
    await put(home, "old");
    const db = new DatabaseSync(join(path, "moodreel.db"));
    // Fails in the middle of the transaction that counts.
    db.exec(
      "CREATE TRIGGER full BEFORE INSERT ON setting WHEN new.name = 'restored' BEGIN SELECT raise(ABORT, 'no room'); END",
    );
    await expect(restoreBackup(home.store, home.profiles, backup)).rejects.toThrow("no room");
    expect(await statesOf(home)).toEqual(["old", "old", "old", "old", "old"]);
    db.exec("DROP TRIGGER full");
    db.close();
    await restoreBackup(home.store, home.profiles, backup);
    expect(await statesOf(home)).toEqual(["new", "new", "new", "new", "new"]);
    expect(readdirSync(path).filter((name) => /restore|part/.test(name))).toEqual([]);
    await closed(home);
  });

  test("what is there under another spelling is replaced, and keeps it", async () => {
    const home = await files();
    await put(home, "old");
    const { profile, ...rest } = exportOfMany("old", 5);
    await home.profiles.remove("ana");
    await home.profiles.restore({ ...rest, profile: { ...profile, name: "ANA" } });
    await home.store.removeCatalog("books");
    await new Shelf(home.store).put([film("old", ["Drama"])], { name: "Books", kind: "book" });
    await restoreBackup(home.store, home.profiles, backup);
    expect((await home.profiles.profiles()).map(({ name }) => name)).toEqual(["ANA"]);
    expect((await home.store.catalogs()).map(({ name }) => name).toSorted()).toEqual(["Books", "films"]);
    expect((await home.profiles.export("ANA"))?.kinds.movie?.opinions).toHaveLength(1200);
    await closed(home);
  });

  test("two restores at once, and what is said meanwhile of somebody else, are all kept", async () => {
    const path = mkdtempSync(join(folder, "home-"));
    const [home, other] = [await files(path), await files(path)];
    await home.profiles.create({ name: "ben", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false });
    const restoring = Promise.all([
      restoreBackup(home.store, home.profiles, backup),
      restoreBackup(other.store, other.profiles, backup),
    ]);
    let said = 0;
    await whileDoing(restoring, async () => {
      await other.profiles.configure("ben", () => ({
        correction: { looked: "sad", felt: "happy", lastAt: "2026-11-24T20:00:00.000Z" },
      }));
      said += 1;
    });
    expect(await statesOf(home)).toEqual(["new", "new", "new", "new", "new"]);
    expect(await home.profiles.corrections("ben")).toMatchObject([{ times: said }]);
    await closed(home);
    await closed(other);
  });
});

describe.skipIf(lacksPostgres)("in PostgreSQL", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test("whoever reads meanwhile sees all of the old, then all of the new", async () => {
    const url = await postgres.freshDatabase();
    const open = async (): Promise<Home> => ({
      store: await openPostgresStore(url),
      profiles: await openPostgresProfiles(url),
    });
    const [home, watcher] = [await open(), await open()];
    await put(home, "old");
    await watchRestore(home, watcher);
    await closed(home);
    await closed(watcher);
  });
});
