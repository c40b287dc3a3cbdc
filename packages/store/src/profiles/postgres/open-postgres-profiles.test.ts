import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../../../../../test/support/start-postgres.ts";
import { describeProfileStore } from "../conformance/profile-store.conformance.ts";
import { exportOfMany, killWhileRestoring } from "../conformance/kill-while-restoring.ts";
import { expectNewNames, OLD_NAMES } from "../conformance/names.ts";
import { openPostgresProfiles } from "./open-postgres-profiles.ts";

describe.skipIf(lacksPostgres)("with PostgreSQL", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  describeProfileStore("PostgreSQL", async (limits) =>
    openPostgresProfiles(await postgres.freshDatabase(), { limits }),
  );

  test("several programs open a new database at once, and see what each other writes", async () => {
    const url = await postgres.freshDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresProfiles(url)));
    const ana = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false };
    const made = await Promise.all(stores.map((store) => store.create(ana)));
    expect(made.filter(Boolean)).toHaveLength(1);
    for (const store of stores) expect(await store.profiles()).toEqual([ana]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("everybody is there whose names have become one", async () => {
    const url = await postgres.freshDatabase();
    const client = new Client({ connectionString: url });
    await client.connect();
    for (const statement of OLD_NAMES) await client.query(statement);
    await client.end();
    const stores = await Promise.all([openPostgresProfiles(url), openPostgresProfiles(url)]);
    for (const store of stores) {
      await expectNewNames(store);
      await store.close();
    }
  });

  test("nothing is lost when a program is killed while it restores a profile", async () => {
    const url = await postgres.freshDatabase();
    const store = await openPostgresProfiles(url);
    await store.restore(exportOfMany("before", 3));
    killWhileRestoring("postgres", url);
    expect(await store.export("ana")).toEqual(exportOfMany("before", 3));
    // Nor does the dead program hold anybody up.
    await store.restore(exportOfMany("again", 2));
    expect(await store.export("ana")).toEqual(exportOfMany("again", 2));
    await store.close();
  });

  test("a schema of a newer program, a wrong password and a server that is gone have errors of their own", async () => {
    const url = await postgres.freshDatabase();
    await (await openPostgresProfiles(url)).close();
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("INSERT INTO profile_schema VALUES (999)");
    await client.end();
    await expect(openPostgresProfiles(url)).rejects.toMatchObject({ code: "store-too-new" });

    const wrong = new URL(url);
    wrong.password = "not-the-password";
    await expect(openPostgresProfiles(wrong.href)).rejects.toMatchObject({ code: "store-forbidden" });

    const gone = new URL(url);
    gone.port = "1";
    const failure = await openPostgresProfiles(gone.href).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "store-unreachable" });
    expect(String(failure)).not.toContain(gone.password);
  });
});
