import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../test/support/start-postgres.ts";
import { comedies, FILMS, Shelf } from "../catalogs/conformance/shelf.ts";
import { openPostgresStore } from "../catalogs/postgres/open-postgres-store.ts";
import { openPostgresProfiles } from "../profiles/postgres/open-postgres-profiles.ts";

const OTHERS =
  "SELECT count(pg_terminate_backend(pid)) AS ended FROM pg_stat_activity WHERE pid <> pg_backend_pid()";

/** A connection without a listener would end this process, and with it the test run. */
describe.skipIf(lacksPostgres)("when PostgreSQL ends the connections of a program", () => {
  let postgres: Postgres;
  let url = "";
  let admin: Client;
  beforeAll(async () => {
    postgres = await startPostgres();
    url = await postgres.freshDatabase();
    admin = new Client({ connectionString: url });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await postgres.stop();
  });

  const endAll = async (): Promise<void> => {
    const { rows } = await admin.query<{ ended: string }>(`${OTHERS} AND datname = current_database()`);
    expect(Number(rows[0]?.ended)).toBeGreaterThan(0);
  };

  test("an import fails whole, whether it waits for rows or sends them, and the next one succeeds", async () => {
    const store = await openPostgresStore(url);
    const shelf = new Shelf(store);
    await shelf.put(FILMS);
    for (const batches of [1, 8]) {
      const broken = shelf.put(
        (async function* () {
          for (let i = 0; i < batches; i++) yield comedies(`x${i}-`, 3000);
          await endAll();
          yield comedies("y", 3000);
        })(),
      );
      await expect(broken).rejects.toMatchObject({ code: "store-unreachable" });
      expect(await shelf.all()).toHaveLength(FILMS.length);
    }
    await shelf.put(comedies("n", 10));
    expect(await shelf.all()).toHaveLength(10);
    await store.close();
  });

  test("a catalogue that is being read through ends with an error that has a code", async () => {
    const store = await openPostgresStore(url);
    await new Shelf(store).put(comedies("n", 5000));
    const reading = async (): Promise<void> => {
      for await (const _ of store.scan("films")) await endAll();
    };
    await expect(reading()).rejects.toMatchObject({ code: "store-unreachable" });
    expect(await new Shelf(store).all()).toHaveLength(5000);
    await store.close();
  });

  test("a change of a profile that waits for another is lost with an error, and can be made again", async () => {
    const profiles = await openPostgresProfiles(url);
    await profiles.create({ name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false });
    await admin.query("BEGIN; SELECT * FROM profile FOR UPDATE");
    const waiting = profiles.configure("ana", () => ({ keepsMoods: true })).catch((error: unknown) => error);
    await expect
      .poll(async () => (await admin.query("SELECT FROM pg_locks WHERE NOT granted")).rowCount)
      .toBe(1);
    await endAll();
    expect(await waiting).toMatchObject({ code: "store-unreachable" });
    await admin.query("ROLLBACK");
    await profiles.configure("ana", () => ({ keepsMoods: true }));
    expect(await profiles.profiles()).toMatchObject([{ keepsMoods: true }]);
    await profiles.close();
  });
});
