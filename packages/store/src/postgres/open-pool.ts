import type { Pool } from "pg";
import { loadDriver } from "./load-driver.ts";

/** ms */
const CONNECT_TIMEOUT_MS = 5000;
/** ms; of questions and small changes. An import lifts it for its own transaction. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** @throws MoodreelError `unsupported` without the driver */
export async function openPool(url: string): Promise<Pool> {
  const { Pool } = await loadDriver();
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
  });
  // An idle connection that breaks is replaced when the next one is wanted.
  pool.on("error", () => {});
  // One that is in use tells it by its next statement. Without a listener of its own the event would end the process:
  // https://node-postgres.com/apis/pool#error
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** The address without the password, for messages. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
