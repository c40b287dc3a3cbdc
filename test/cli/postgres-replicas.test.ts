import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../support/postgres-server.ts";
import { runCli } from "../support/run-cli.ts";
import { lacksPostgres, startPostgres, type Postgres } from "../support/start-postgres.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

describe.skipIf(lacksPostgres)("a server with two replicas, one dead and one far behind", () => {
  let folder = "";
  let postgres: readonly Postgres[] = [];
  let server: RunningServer;
  let env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "moodreel-replicas-"));
    const primary = await startPostgres([]);
    postgres = [primary, await primary.startReplica(), await primary.startReplica()];
    const [, dead, lagging] = postgres;
    env = { DATABASE_URL: primary.url, MOODREEL_READ_URLS: [dead, lagging].map((one) => one!.url).join() };
    server = await startServer(env);
    await post("profiles", { name: "ana", keepsMoods: true });
    await caughtUp(primary, lagging!);
    await withClient(lagging!.url, (client) => client.query("SELECT pg_wal_replay_pause()"));
    await dead!.server.stop();
  });
  afterAll(async () => {
    await server.stop();
    for (const one of postgres.toReversed()) await one.stop();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(`${server.origin}/api/v1/${path}`);
  const post = (path: string, body: object) =>
    fetch(`${server.origin}/api/v1/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const READS: readonly (() => Promise<Response>)[] = [
    () => post("recommendations", { emotion: "happy", viewer: "ana" }),
    () => post("recommendations", { emotion: "sad", filters: { yearFrom: 1990 } }),
    () => get("items?q=love&limit=5"),
    () => get("catalogs"),
    () => get("policy"),
    () => get("profiles"),
    () => get("profiles/ana/reactions"),
  ];

  it("fails no question while the primary restarts, and no change but in that time", async () => {
    let isRestarting = false;
    const until = { isOver: false };
    const failed: string[] = [];
    let reads = 0;
    let writes = 0;
    const ask = async (): Promise<void> => {
      while (!until.isOver) {
        const response = await READS[reads++ % READS.length]!();
        if (!response.ok) failed.push(`read: ${await response.text()}`);
      }
    };
    const change = async (): Promise<void> => {
      while (!until.isOver) {
        const wasRestarting = isRestarting;
        const { status } = await post("profiles/ana/corrections", { looked: "sad", felt: "happy" });
        writes += 1;
        if (status >= 400 && !(wasRestarting || isRestarting)) failed.push(`write: ${status}`);
        if (status >= 400) expect(status).toBe(503);
        await sleep(5);
      }
    };
    const doing = [ask(), ask(), ask(), change()];
    /** Until so many more of both went on. */
    const goOn = async (): Promise<void> => {
      const [read, written] = [reads + 6, writes + 6];
      await expect.poll(() => reads > read && writes > written).toBe(true);
    };
    await goOn();
    isRestarting = true;
    await postgres[0]!.server.stop();
    await goOn();
    await postgres[0]!.server.start();
    isRestarting = false;
    await goOn();
    until.isOver = true;
    await Promise.all(doing);
    expect(failed).toEqual([]);
  });

  it("finds at once what another program imported, and no longer what it removed", async () => {
    const file = join(folder, "new.csv");
    writeFileSync(file, "title,year,genres\nBrand New,2026,Comedy\n");
    expect((await runCli(folder, ["import", file, "--name", "new"], env)).code).toBe(0);
    const found = await get("items?catalog=new&q=brand");
    expect(await found.json()).toMatchObject({ items: [{ title: "Brand New" }] });
    expect((await runCli(folder, ["catalogs", "--remove", "new"], env)).code).toBe(0);
    expect((await get("items?catalog=new")).status).toBe(404);
  });
});

async function caughtUp(primary: Postgres, replica: Postgres): Promise<void> {
  const { rows } = await withClient(primary.url, (client) =>
    client.query<{ lsn: string }>("SELECT pg_current_wal_insert_lsn()::text AS lsn"),
  );
  const query = `SELECT pg_last_wal_replay_lsn() >= '${rows[0]?.lsn}' AS done`;
  for (let done = false; !done; await sleep(50)) {
    const answer = await withClient(replica.url, (client) => client.query<{ done: boolean }>(query));
    done = answer.rows[0]?.done === true;
  }
}
