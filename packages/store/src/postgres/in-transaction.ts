import type { PgClientLike, PgConnectLike } from "./pg-like.ts";

/** Runs work that is kept whole or not at all, on a connection of its own. */
export async function inTransaction<Client extends PgClientLike, T>(
  pool: PgConnectLike<Client>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
