import { ERRORS } from "@moodreel/core/error";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../support/postgres-server.ts";
import { lacksPostgres, startPostgres, type Postgres } from "../support/start-postgres.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const ENDED = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'moodreel'";
const ROWS = Array.from({ length: 400 }, (_, n) => `Film ${n},${1950 + (n % 70)},Comedy`);
const FAULTS = ["connections ended", "restarted", "still for a while"] as const;

describe.skipIf(lacksPostgres)("a server whose PostgreSQL fails under it", () => {
  let postgres: Postgres;
  let server: RunningServer;
  beforeAll(async () => {
    // What was acknowledged is to be there after a restart.
    postgres = await startPostgres([]);
    server = await startServer({ DATABASE_URL: postgres.url, MOODREEL_DATABASE_TIMEOUT: "1" });
    await post("profiles", { name: "ana" });
  });
  afterAll(async () => {
    await server.stop();
    await postgres.stop();
  });

  const fetchFrom = async (path: string, request: RequestInit = {}) => {
    const response = await fetch(`${server.origin}/api/v1/${path}`, request);
    const body = (await response.json()) as { readonly code?: string };
    // Whatever happens, an answer of the API's own, with what to do.
    if (!response.ok) {
      expect({ status: response.status, isKnown: Object.hasOwn(ERRORS, body.code ?? "") }, body.code).toEqual(
        { status: 503, isKnown: true },
      );
    }
    return { ok: response.ok, body };
  };
  const post = (path: string, body: object) =>
    fetchFrom(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const upload = (name: string) => {
    const form = new FormData();
    form.append("file", new Blob([`title,year,genres\n${ROWS.join("\n")}\n`]), `${name}.csv`);
    return fetchFrom(`catalogs?name=${name}`, { method: "POST", body: form });
  };

  /** Does things again and again until told to end; gives those that were acknowledged. */
  const keepDoing = (until: { readonly isOver: boolean }, work: (turn: number) => Promise<boolean>) => {
    const acknowledged: number[] = [];
    const over = (async () => {
      for (let turn = 0; !until.isOver; turn++) {
        if (await work(turn)) acknowledged.push(turn);
        await sleep(5);
      }
    })();
    return { acknowledged, over };
  };

  const fail: Readonly<Record<(typeof FAULTS)[number], () => Promise<unknown>>> = {
    "connections ended": async () => {
      for (let i = 0; i < 5; i++) {
        await withClient(postgres.url, (client) => client.query(ENDED));
        await sleep(200);
      }
    },
    restarted: async () => {
      await postgres.server.stop();
      await postgres.server.start();
    },
    "still for a while": async () => {
      postgres.server.freeze();
      await sleep(3000);
      postgres.server.thaw();
    },
  };

  it.each(FAULTS)("lives, loses nothing that it acknowledged, and goes on by itself: %s", async (fault) => {
    const until = { isOver: false };
    // Of one catalogue: the imports make more and more of them, and all together would be another test.
    const ask = { emotion: "happy", viewer: "ana", catalog: "starter" };
    const { items } = (await fetchFrom("items?catalog=starter&limit=100")).body as {
      items: readonly { id: string }[];
    };
    const itemOf = (turn: number) => items[turn % items.length]!.id;
    const name = (turn: number) => `${fault.replaceAll(" ", "-")}-${turn}`;
    const doing = [
      keepDoing(
        until,
        async (turn) =>
          (await post("profiles/ana/ratings", { catalog: "starter", item: itemOf(turn), rating: 7 })).ok,
      ),
      keepDoing(until, async (turn) => (await upload(name(turn))).ok),
      keepDoing(until, async () => (await post("recommendations", ask)).ok),
      keepDoing(until, async () => (await fetchFrom("catalogs")).ok),
    ] as const;
    /** Until each kind of work went through once more. */
    const allGoOn = async (): Promise<void> => {
      const before = doing.map(({ acknowledged }) => acknowledged.length);
      await expect
        .poll(() => doing.every(({ acknowledged }, i) => acknowledged.length > (before[i] ?? 0)))
        .toBe(true);
    };
    try {
      await allGoOn();
      await fail[fault]();
      await allGoOn();
    } finally {
      until.isOver = true;
      await Promise.allSettled(doing.map(({ over }) => over));
    }
    const [ratings, imports] = doing;
    await Promise.all(doing.map(({ over }) => over));
    expect(server.child.exitCode).toBeNull();
    const { body } = await fetchFrom("catalogs");
    const there = new Set((body as { catalogs: { name: string }[] }).catalogs.map((one) => one.name));
    for (const turn of imports.acknowledged) expect(there.has(name(turn)), name(turn)).toBe(true);
    const { body: said } = await fetchFrom("profiles/ana/reactions");
    const rated = new Set(
      (said as { opinions: { item: { id: string } }[] }).opinions.map((one) => one.item.id),
    );
    for (const turn of ratings.acknowledged) expect(rated.has(itemOf(turn)), itemOf(turn)).toBe(true);
  });
});
