import { setTimeout as sleep } from "node:timers/promises";
import type { MoodreelError } from "@moodreel/core";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../test/support/start-postgres.ts";
import { comedies, COMEDY, FILMS, Shelf } from "../catalogs/conformance/shelf.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { Store } from "../store.ts";
import { openPostgres } from "./open/open-postgres.ts";
import type { PostgresSettingsGiven } from "./postgres-settings.ts";

const ANA = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false };
const ROWS_ONLY = "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO";

describe.skipIf(lacksPostgres)("a PostgreSQL that is short of time, connections or rights", () => {
  let postgres: Postgres;
  let url = "";
  let admin: Client;
  const opened: { readonly store: Store; readonly profiles: ProfileStore }[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  beforeEach(async () => {
    url = await postgres.freshDatabase();
    admin = new Client({ connectionString: url });
    await admin.connect();
  });
  afterEach(async () => {
    for (const { store, profiles } of opened.splice(0)) await Promise.all([store.close(), profiles.close()]);
    await admin.end();
  });

  const open = async (given: PostgresSettingsGiven = {}, address = url) => {
    const both = await openPostgres(address, given);
    opened.push(both);
    return { ...both, shelf: new Shelf(both.store) };
  };
  /** The address for a role of that name, which is new and may log in. */
  const asRole = async (name: string, options = ""): Promise<string> => {
    await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${options}`);
    return Object.assign(new URL(url), { username: name, password: "secret" }).href;
  };

  test("a role with two connections serves many at once, each in its turn", async () => {
    await (await open()).shelf.put(FILMS);
    const role = await asRole("two", "SUPERUSER");
    await admin.query("ALTER ROLE two NOSUPERUSER CONNECTION LIMIT 2");
    await admin.query(`${ROWS_ONLY} two`);
    const { shelf, profiles } = await open({}, role);
    await profiles.create(ANA);
    const asked = Array.from({ length: 40 }, (_, i) =>
      i % 2 === 0
        ? shelf.find([COMEDY], { yearFrom: 1900 + i })
        : profiles.configure("ana", () => ({ keepsMoods: true })),
    );
    expect(await Promise.all(asked)).toHaveLength(40);
  });

  test("what somebody did to the database is said, with what to do, until it is undone", async () => {
    const { shelf, profiles } = await open();
    await shelf.put(FILMS);
    await profiles.create(ANA);
    const name = new URL(url).pathname.slice(1);
    const server = new Client({ connectionString: postgres.url });
    await server.connect();
    const done: readonly (readonly [statement: string, undo: string, code: string, says: RegExp])[] = [
      [
        "ALTER SCHEMA public RENAME TO elsewhere",
        "ALTER SCHEMA elsewhere RENAME TO public",
        "store-not-set-up",
        /lacks tables or columns of this version/,
      ],
      [
        "ALTER TABLE profile RENAME TO nobody",
        "ALTER TABLE nobody RENAME TO profile",
        "store-not-set-up",
        /lacks tables or columns of this version/,
      ],
    ];
    for (const [statement, undo, code, says] of done) {
      await admin.query(statement);
      await expect(profiles.profiles(), statement).rejects.toMatchObject({
        code,
        message: expect.stringMatching(says),
      });
      await admin.query(undo);
      expect(await profiles.profiles()).toHaveLength(1);
    }
    await admin.end();
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await server.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    const closed = () => profiles.configure("ana", () => ({ keepsMoods: true }));
    // Connections that are ended are found so first.
    await expect
      .poll(() => closed().catch(({ code, message }: MoodreelError) => `${code}: ${message}`))
      .toMatch(/^store-unreachable: .*is closed for now.*Try again in a moment/);
    await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await server.end();
    expect(await profiles.profiles()).toHaveLength(1);
    admin = new Client({ connectionString: url });
    await admin.connect();
  });

  test("a database of another character set says so", async () => {
    await admin.query(
      "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'",
    );
    const latin = Object.assign(new URL(url), { pathname: "/latin" }).href;
    const { profiles } = await open({}, latin);
    await expect(profiles.create({ ...ANA, name: "日本" })).rejects.toMatchObject({
      code: "store-not-set-up",
      message: expect.stringMatching(/another character set than UTF-8.*ENCODING 'UTF8'/),
    });
  });

  test("who waits too long for a connection is told to try again, and others are served as before", async () => {
    const { shelf, profiles } = await open({ poolSize: 1, timeoutMs: 1500 });
    await shelf.put(FILMS);
    const holding = async (): Promise<void> => {
      for await (const _ of shelf.store.scan("films")) {
        const busy = profiles.profiles().catch((error: unknown) => error);
        expect(await busy).toMatchObject({
          code: "store-busy",
          message: expect.stringContaining("POOL_SIZE"),
        });
      }
    };
    await holding();
    expect(await profiles.profiles()).toEqual([]);
  });

  test("a change that another program holds up fails as busy, with its lock as the reason", async () => {
    const { profiles } = await open({ timeoutMs: 2000 });
    await profiles.create(ANA);
    await admin.query("BEGIN; SELECT * FROM profile FOR UPDATE");
    const held = profiles.configure("ana", () => ({ keepsMoods: true })).catch((error: unknown) => error);
    expect(await held).toMatchObject({ code: "store-busy", message: expect.stringContaining("holds") });
    await admin.query("ROLLBACK");
    expect(await profiles.configure("ana", () => ({ keepsMoods: true }))).not.toBeNull();
  });

  test("an import is not cut by the time limit of questions", async () => {
    const { shelf } = await open({ timeoutMs: 2000 });
    await shelf.put(FILMS);
    await admin.query("SELECT pg_advisory_lock(hashtext('catalog films'))");
    const importing = shelf.put(comedies("n", 10));
    await sleep(4000);
    await admin.query("SELECT pg_advisory_unlock_all()");
    await importing;
    expect(await shelf.all()).toHaveLength(10);
  });

  test("one that stands still fails everything within seconds, and all comes back by itself", async () => {
    const { shelf, profiles, store } = await open({ timeoutMs: 2000 });
    await shelf.put(FILMS);
    await profiles.create(ANA);
    let thawed = false;
    const importing = shelf
      .put(
        (async function* () {
          yield comedies("x", 3000);
          postgres.server.freeze();
          yield comedies("y", 3000);
        })(),
      )
      .catch((error: unknown) => error);
    try {
      const silence = { code: "store-unreachable", message: expect.stringContaining("no answer for 2 s") };
      expect(await importing).toMatchObject(silence);
      const start = performance.now();
      const failed = await Promise.allSettled([
        profiles.configure("ana", () => ({ keepsMoods: true })),
        store.catalogs(),
        store.readPolicy("movie"),
      ]);
      const reason = { code: "store-unreachable", message: expect.stringContaining("no answer") };
      for (const one of failed) expect(one).toMatchObject({ status: "rejected", reason });
      expect(performance.now() - start).toBeLessThan(60_000);
      postgres.server.thaw();
      thawed = true;
      expect((await shelf.all()).length).toBe(FILMS.length);
      expect(await profiles.configure("ana", () => ({ keepsMoods: true }))).not.toBeNull();
      await shelf.put(comedies("n", 10));
    } finally {
      if (!thawed) postgres.server.thaw();
    }
  });

  test("a role that may only read and write rows serves what an owner set up", async () => {
    const role = await asRole("clerk");
    await expect(openPostgres(role)).rejects.toMatchObject({ code: "store-not-set-up" });
    await (await open()).shelf.put(FILMS);
    await admin.query(`${ROWS_ONLY} clerk`);
    const { shelf, profiles, store } = await open({}, role);
    expect(await shelf.titled("first")).toEqual(["c1"]);
    await profiles.create(ANA);
    await store.writeSetting("a", "1");
    await expect(shelf.put(comedies("n", 3))).rejects.toMatchObject({ code: "store-forbidden" });
    expect(await store.removeCatalog("films")).toBe(true);
    expect(await store.catalogs()).toEqual([]);
  });

  test.each([
    ["sslmode=verify-full", /speaks no TLS.*sslmode/],
    ["sslmode=verify-full&sslrootcert=/no/such.pem", /the file \/no\/such\.pem.*cannot be read.*sslrootcert/],
  ])(
    "an address that asks for TLS which is not to be had says what is missing: %s",
    async (asked, message) => {
      await expect(openPostgres(`${url}?${asked}`)).rejects.toMatchObject({
        code: "store-unreachable",
        message: expect.stringMatching(message) as string,
      });
    },
  );

  test("one that takes no changes says so, and answers questions", async () => {
    await (await open()).shelf.put(FILMS);
    await admin.query(
      `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET default_transaction_read_only = on`,
    );
    const { shelf, store } = await open();
    expect(await shelf.titled("first")).toEqual(["c1"]);
    await expect(store.writeSetting("a", "1")).rejects.toMatchObject({ code: "store-read-only" });
  });
});
