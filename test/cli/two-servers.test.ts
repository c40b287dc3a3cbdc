import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksPostgres, startPostgres, type Postgres } from "../support/start-postgres.ts";
import { runCli } from "../support/run-cli.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const NEW_FILMS = 40_000;

describe.skipIf(lacksPostgres)("two servers over one PostgreSQL", () => {
  let folder = "";
  let postgres: Postgres;
  let env: NodeJS.ProcessEnv = {};
  let servers: readonly RunningServer[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "moodreel-two-"));
    postgres = await startPostgres();
    env = { DATABASE_URL: postgres.url };
    servers = await Promise.all([startServer(env), startServer(env)]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  const put = async (name: string, rows: readonly string[]) => {
    const file = join(folder, name);
    writeFileSync(file, `title,year,genres\n${rows.join("\n")}\n`);
    return runCli(folder, ["import", file, "--name", "films", "--replace"], env);
  };
  const firstWords = async ({ origin }: RunningServer): Promise<ReadonlySet<string>> => {
    const response = await fetch(`${origin}/api/v1/recommendations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ emotion: "happy", catalog: "films" }),
    });
    expect(response.status).toBe(200);
    const { items } = (await response.json()) as { items: { title: string }[] };
    expect(items.length).toBeGreaterThan(0);
    return new Set(items.map(({ title }) => title.split(" ")[0] ?? ""));
  };

  it("answer from the old catalogue or the new, never from both, while another program imports", async () => {
    await put(
      "old.csv",
      Array.from({ length: 30 }, (_, n) => `Old ${n},1990,Comedy`),
    );
    const progress = { done: false };
    const imported = put(
      "new.csv",
      Array.from({ length: NEW_FILMS }, (_, n) => `New ${n},2020,Comedy`),
    ).finally(() => (progress.done = true));
    const seen: string[] = [];
    while (!progress.done) {
      for (const words of await Promise.all(servers.map(firstWords))) {
        expect(words.size).toBe(1);
        seen.push(...words);
      }
    }
    expect((await imported).code).toBe(0);
    expect(seen[0]).toBe("Old");
    for (const server of servers) expect([...(await firstWords(server))]).toEqual(["New"]);
  }, 120_000);
});
