import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { postgresFolder, type Owner } from "./postgres-programs.ts";

const START_MS = 180_000;

/** Nothing here must outlive a power cut, so nothing waits for the disk. */
const SETTINGS = [
  "fsync=off",
  "full_page_writes=off",
  "max_connections=50",
  "wal_receiver_status_interval=1",
];

interface ServerOptions {
  /** With the folder `data` in it. */
  readonly folder: string;
  readonly port: number;
  readonly owner: Owner;
  /** Of a database that is there. */
  readonly url: string;
  readonly settings: readonly string[];
}

/** The processes of one PostgreSQL server. */
export class PostgresServer {
  readonly #options: ServerOptions;
  #process: ChildProcess | null = null;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { folder, port, owner, url, settings } = this.#options;
    const server = spawn(
      join(postgresFolder(), "postgres"),
      [
        "-D",
        join(folder, "data"),
        "-p",
        String(port),
        ...["listen_addresses=127.0.0.1", "unix_socket_directories=", ...SETTINGS, ...settings].flatMap(
          (setting) => ["-c", setting],
        ),
      ],
      { ...owner, cwd: folder, stdio: "ignore" },
    );
    this.#process = server;
    // A test run that is broken off takes its server along.
    process.once("exit", () => server.kill("SIGQUIT"));
    try {
      await untilReady(server, url);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /**
   * @param how `SIGINT`, a fast shutdown: connections are closed, nothing is waited for; `SIGQUIT`, a crash: the
   *   next start recovers
   */
  async stop(how: "SIGINT" | "SIGQUIT" = "SIGINT"): Promise<void> {
    const server = this.#process;
    this.#process = null;
    if (server === null || server.exitCode !== null || server.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      server.once("exit", () => resolve());
      server.kill(how);
    });
  }

  /** Connections are taken, and nothing comes back. */
  freeze(): void {
    this.#signal("SIGSTOP");
  }

  thaw(): void {
    this.#signal("SIGCONT");
  }

  #signal(signal: "SIGSTOP" | "SIGCONT"): void {
    for (const pid of this.#pids()) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        // It ended meanwhile.
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    }
  }

  /** Its own first, which makes the others. */
  #pids(): readonly number[] {
    const main = this.#process?.pid;
    if (main === undefined) return [];
    const lines = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).stdout.split("\n");
    const children = lines
      .map((line) => line.trim().split(/\s+/).map(Number))
      .filter(([, parent]) => parent === main)
      .map(([pid]) => pid!);
    return [main, ...children];
  }
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(new Error(`PostgreSQL ended with code ${code} before it was ready.`)),
    );
  });
  const ready = async (): Promise<void> => {
    for (const late = performance.now() + START_MS; ; await sleep(50)) {
      try {
        return await withClient(url, async () => {});
      } catch (error) {
        if (performance.now() > late) throw error;
      }
    }
  };
  await Promise.race([failed, ready()]);
}

export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
