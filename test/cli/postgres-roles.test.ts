import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../support/postgres-server.ts";
import { runCli } from "../support/run-cli.ts";
import { lacksPostgres, startPostgres, type Postgres } from "../support/start-postgres.ts";

const PAGE = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
const sqlOf = (name: string): readonly string[] =>
  (new RegExp(`\`\`\`sql ${name}\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? "").trim().split("\n");

describe.skipIf(lacksPostgres)("the roles of docs/operations.md", () => {
  let folder = "";
  let postgres: Postgres;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "moodreel-roles-"));
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (username: string, password: string): string =>
    Object.assign(new URL(postgres.url), { username, password, pathname: "/moodreel" }).href;

  it("set up, import and serve as it says there", async () => {
    const owner = addressOf("moodreel", "choose-one");
    const clerk = addressOf("moodreel_server", "choose-another");
    const films = join(folder, "films.csv");
    writeFileSync(films, "title,year,genres\nUp,2009,Comedy\nBig,1988,Comedy\n");
    const run = (address: string, ...args: string[]) => runCli(folder, args, { DATABASE_URL: address });

    await withClient(postgres.url, async (client) => {
      for (const statement of sqlOf("roles")) await client.query(statement);
    });
    expect(await run(clerk, "catalogs")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[store-not-set-up]"),
    });
    await withClient(owner, async (client) => {
      for (const statement of sqlOf("grants")) await client.query(statement);
    });
    expect((await run(owner, "catalogs")).code).toBe(0);
    expect((await run(owner, "import", films)).code).toBe(0);

    const list = await run(clerk, "recommend", "--emotion", "happy", "--catalog", "films", "--quiet");
    expect(list.stdout).toMatch(/Up|Big/);
    expect((await run(clerk, "react", "Up", "like", "--catalog", "films")).code).toBe(0);
    expect(await run(clerk, "import", films, "--name", "mine")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("[store-forbidden]"),
    });
  });
});
