import { defaultPolicy } from "@moodreel/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withClient } from "../../../../test/support/postgres-server.ts";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../test/support/start-postgres.ts";
import { comedies, COMEDY, FILMS, idsOf, Shelf } from "../catalogs/conformance/shelf.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { Store } from "../store.ts";
import { openPostgres } from "./open/open-postgres.ts";

const ANA = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false };
const RETRY_MS = 50;

describe.skipIf(lacksPostgres)("a primary with two replicas", () => {
  let primary: Postgres;
  let replicas: readonly Postgres[] = [];
  let store: Store;
  let profiles: ProfileStore;
  let shelf: Shelf;
  let database = "";
  let warnings: string[] = [];
  beforeAll(async () => {
    primary = await startPostgres();
    replicas = [await primary.startReplica(), await primary.startReplica()];
  });
  afterAll(async () => {
    for (const one of [...replicas, primary]) await one.stop();
  });
  beforeEach(async () => {
    warnings = [];
    ({ pathname: database } = new URL(await primary.freshDatabase()));
    for (const one of replicas) await caughtUp(one);
    ({ store, profiles } = await open((message) => warnings.push(message)));
    shelf = new Shelf(store);
    await shelf.put(FILMS);
    await profiles.create(ANA);
    for (const one of replicas) await caughtUp(one);
  });
  afterEach(async () => {
    await store.close();
    await profiles.close();
  });

  const open = (onWarning: (message: string) => void = () => undefined) =>
    openPostgres(addressIn(primary), {
      readUrls: replicas.map(addressIn),
      timeoutMs: 2000,
      retryMs: RETRY_MS,
      onWarning,
    });
  const addressIn = ({ url }: Postgres): string => Object.assign(new URL(url), { pathname: database }).href;
  const caughtUp = async (replica: Postgres): Promise<void> => {
    const lsn = await ask<string>(primary, "SELECT pg_current_wal_insert_lsn()::text AS value");
    await expect.poll(() => ask(replica, `SELECT pg_last_wal_replay_lsn() >= '${lsn}' AS value`)).toBe(true);
  };
  const warningsOf = (one: Postgres): string[] => warnings.filter((warning) => warning.includes(hostOf(one)));
  /** Everything that a list needs. */
  const readAll = async (): Promise<void> => {
    expect((await store.catalogs()).map(({ name }) => name)).toEqual(["films"]);
    expect(await shelf.find([COMEDY], { yearFrom: 1900 })).toEqual(["c1", "c2", "rc"]);
    expect(await shelf.titled("first")).toEqual(["c1"]);
    expect(await store.readPolicy("movie")).toEqual(null);
    expect(await profiles.profiles()).toEqual([ANA]);
    expect((await profiles.read("ana", "movie", ANA.createdAt))?.profile).toEqual(ANA);
  };

  test("answers from the replicas, in turn", async () => {
    for (let i = 0; i < 4; i++) await shelf.titled(["first", "comedy", "c2", "d1"][i]!);
    for (const one of replicas) {
      const asked =
        "SELECT count(*)::int AS value FROM pg_stat_activity WHERE application_name = 'moodreel' AND query ~ 'FROM catalog_[a-z_]+_[0-9]'";
      expect(await ask(one, asked)).toBeGreaterThan(0);
    }
  });

  test("finds at once what was imported or removed, by this program or another, however far the replicas are behind", async () => {
    const other = await open();
    for (const one of replicas) await ask(one, "SELECT pg_wal_replay_pause() AS value");
    try {
      await shelf.put(comedies("n", 3));
      await shelf.put(FILMS, { name: "second" });
      for (const each of [shelf, new Shelf(other.store)]) {
        expect((await each.store.catalogs()).map(({ name }) => name)).toEqual(["films", "second"]);
        expect((await each.find([COMEDY])).toSorted()).toEqual(["n0", "n1", "n2"]);
        expect(await each.titled("first", 10, "second")).toEqual(["c1"]);
        expect(idsOf(await each.all("second"))).toHaveLength(FILMS.length);
      }
      await store.removeCatalog("films");
      for (const each of [shelf, new Shelf(other.store)]) {
        expect((await each.store.catalogs()).map(({ name }) => name)).toEqual(["second"]);
        expect(await each.find([COMEDY])).toEqual([]);
      }
      await store.removeCatalog("second");
    } finally {
      for (const one of replicas) await ask(one, "SELECT pg_wal_replay_resume() AS value");
      await other.store.close();
      await other.profiles.close();
    }
  });

  test("leaves out a replica that is dead, names it, and asks it again when it is back", async () => {
    const [dead] = replicas;
    await dead!.server.stop();
    try {
      for (let i = 0; i < 10; i++) await readAll();
      await shelf.put(FILMS, { name: "written" });
      await store.removeCatalog("written");
      expect(warningsOf(dead!)).toEqual([expect.stringContaining("cannot be reached")]);
      expect(warnings.join()).not.toContain(new URL(dead!.url).password);
      // Also for a program that starts meanwhile.
      const other = await open();
      expect(await new Shelf(other.store).titled("first")).toEqual(["c1"]);
      await Promise.all([other.store.close(), other.profiles.close()]);
    } finally {
      await dead!.server.start();
    }
    await expect.poll(async () => [await readAll(), warningsOf(dead!).length]).toEqual([undefined, 2]);
    expect(warningsOf(dead!)[1]).toContain("answers again");
  });

  test("answers within seconds while a replica stands still", async () => {
    const [frozen] = replicas;
    await readAll();
    frozen!.server.freeze();
    const start = performance.now();
    try {
      for (let i = 0; i < 5; i++) await readAll();
      // Once, and not for every question.
      expect(performance.now() - start).toBeLessThan(60_000);
      expect(warningsOf(frozen!)).toEqual([expect.stringContaining("no answer for")]);
    } finally {
      frozen!.server.thaw();
    }
    await expect.poll(async () => [await readAll(), warningsOf(frozen!).length]).toEqual([undefined, 2]);
  });

  test("answers while the primary is dead, and says of changes that it is the primary", async () => {
    await readAll();
    await primary.server.stop();
    try {
      for (let i = 0; i < 3; i++) await readAll();
      expect(await shelf.all()).toHaveLength(FILMS.length);
      const failure = { code: "store-unreachable", message: expect.stringContaining(hostOf(primary)) };
      await expect(profiles.configure("ana", () => ({ keepsMoods: true }))).rejects.toMatchObject(failure);
      await expect(store.writePolicy("movie", defaultPolicy("movie"))).rejects.toMatchObject(failure);
      await expect(shelf.put(comedies("x", 3))).rejects.toMatchObject(failure);
      // A program that starts now, too.
      const other = await open();
      expect(await new Shelf(other.store).titled("first")).toEqual(["c1"]);
      await Promise.all([other.store.close(), other.profiles.close()]);
    } finally {
      await primary.server.start();
    }
    await shelf.put(comedies("back", 3));
    expect((await shelf.find([COMEDY])).toSorted()).toEqual(["back0", "back1", "back2"]);
  });

  test("answers while the primary stands still, and changes fail within seconds", async () => {
    await readAll();
    primary.server.freeze();
    try {
      for (let i = 0; i < 2; i++) await readAll();
      const start = performance.now();
      await expect(store.writeSetting("a", "1")).rejects.toMatchObject({ code: "store-unreachable" });
      expect(performance.now() - start).toBeLessThan(60_000);
    } finally {
      primary.server.thaw();
    }
    await store.writeSetting("a", "2");
    expect(await store.readSetting("a")).toBe("2");
  });
});

const hostOf = ({ url }: Postgres): string => new URL(url).host;

async function ask<T>({ url }: Pick<Postgres, "url">, text: string): Promise<T | undefined> {
  return withClient(url, async (client) => (await client.query<{ value: T }>(text)).rows[0]?.value);
}
