import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { lacksPostgres, startPostgres } from "./start-postgres.ts";

describe.skipIf(lacksPostgres)("a PostgreSQL for tests", () => {
  it("gives databases that do not see each other", async () => {
    const postgres = await startPostgres();
    try {
      const clients = [];
      for (const url of [await postgres.freshDatabase(), await postgres.freshDatabase()]) {
        const client = new Client({ connectionString: url });
        await client.connect();
        await client.query("CREATE TABLE here (x int)");
        clients.push(client);
      }
      await Promise.all(clients.map((client) => client.end()));
    } finally {
      await postgres.stop();
    }
    await expect(new Client({ connectionString: postgres.url }).connect()).rejects.toThrow("ECONNREFUSED");
  });
});
