import { Socket } from "node:net";
import type { ClientConfig, Pool } from "pg";
import { loadDriver } from "./load-driver.ts";
import type { PostgresSettings } from "./postgres-settings.ts";

/** ms; longer than any connection takes to come about. */
const MOST_CONNECT_MS = 5000;
/** ms that a connection stands still before it is looked whether the other end is there. */
const KEEP_ALIVE_MS = 10_000;
/** ms that a server has to close a connection when we have. */
const CLOSE_MS = 1000;

export interface OpenedPool {
  readonly pool: Pool;
  /** Whether the server lets anybody in, or at least says why not. */
  isAlive(): Promise<boolean>;
  /** Waits for what is under way. */
  end(): Promise<void>;
}

/** @throws MoodreelError `unsupported` without the driver */
export async function openPool(
  url: string,
  { poolSize, timeoutMs }: Pick<PostgresSettings, "poolSize" | "timeoutMs">,
): Promise<OpenedPool> {
  const { Pool, Client } = await loadDriver();
  const sockets = new Set<Socket>();
  const config: ClientConfig = {
    connectionString: url,
    fallback_application_name: "moodreel",
    connectionTimeoutMillis: Math.min(timeoutMs, MOST_CONNECT_MS),
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    // The server's own limits come first: they say what was waited for.
    lock_timeout: Math.ceil(timeoutMs * 0.5),
    statement_timeout: Math.ceil(timeoutMs * 0.8),
    idle_in_transaction_session_timeout: timeoutMs * 2,
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      return socket.once("close", () => sockets.delete(socket));
    },
  };
  const pool = new Pool({ ...config, max: poolSize });
  // An idle connection that breaks is replaced when the next one is wanted.
  pool.on("error", () => {});
  // One that is in use tells it by its next statement. Without a listener of its own the event would end the process:
  // https://node-postgres.com/apis/pool#error
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    pool,
    async isAlive() {
      const client = new Client(config);
      client.on("error", () => {});
      try {
        await client.connect();
        return true;
      } catch (error) {
        return error instanceof Error && "severity" in error;
      } finally {
        void client.end();
      }
    },
    async end() {
      await pool.end();
      // A server that stands still never closes its end, and would keep this process from ending.
      setTimeout(() => sockets.forEach((socket) => socket.destroy()), CLOSE_MS).unref();
    },
  };
}
