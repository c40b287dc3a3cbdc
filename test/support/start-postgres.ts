import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** Where Debian keeps its versions of PostgreSQL. */
const DEBIAN = "/usr/lib/postgresql";
const START_MS = 60_000;

/** Nothing here must outlive a power cut, so nothing waits for the disk. */
const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=50"];

export interface Postgres {
  /** Of a database that is there from the start, as a superuser. */
  readonly url: string;
  /** The address of a database that is new and empty. */
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** The folder with PostgreSQL's programs: of `npm test`'s choice, Debian's newest, or on the path; `null` without one. */
function findPostgres(): string | null {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, "bin"))
    : [];
  const folders = [
    process.env["MOODREEL_POSTGRES"] ?? "",
    ...debian,
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb"))) ?? null;
}

/** MOODREEL_POSTGRES=none leaves its tests out where it is installed too: its server hangs under a clock that is not the system's. */
const leftOut = process.env["MOODREEL_POSTGRES"] === "none";

/** For `describe.skipIf`: a developer may be without PostgreSQL, continuous integration may not. */
export const lacksPostgres = leftOut || (findPostgres() === null && !process.env["CI"]);

/**
 * A PostgreSQL of its own in a temporary folder, on a free port of 127.0.0.1, with a password that
 * nobody else knows. One for a test file is enough: each test can have a database of its own.
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  if (bin === null) {
    throw new Error(
      "PostgreSQL is missing. Install it (Debian: `apt-get install postgresql`), or set MOODREEL_POSTGRES to the folder of its programs.",
    );
  }
  const owner = serverOwner();
  const folder = mkdtempSync(join(tmpdir(), "moodreel-postgres-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
    const password = randomBytes(12).toString("hex");
    initialise(bin, folder, password, owner);
    const port = await freePort();
    const server = launch(bin, folder, port, owner);
    const url = `postgres://postgres:${password}@127.0.0.1:${port}`;
    await untilReady(server, `${url}/postgres`).catch(async (error: unknown) => {
      await end(server);
      throw error;
    });
    let made = 0;
    return {
      url: `${url}/postgres`,
      freshDatabase: async () => {
        const name = `test_${++made}`;
        await withClient(`${url}/postgres`, (client) => client.query(`CREATE DATABASE ${name}`));
        return `${url}/${name}`;
      },
      stop: async () => {
        await end(server);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

type Owner = Pick<SpawnOptions, "uid" | "gid">;

/** PostgreSQL refuses to run as root: then Debian's own user for it does. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = [idOfPostgres("-u"), idOfPostgres("-g")];
  if (Number.isNaN(uid) || Number.isNaN(gid)) {
    throw new Error("PostgreSQL does not run as root, and there is no user `postgres` to run it as.");
  }
  return { uid, gid };
}

function idOfPostgres(flag: "-u" | "-g"): number {
  return Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim() || Number.NaN);
}

function initialise(bin: string, folder: string, password: string, owner: Owner): void {
  const secret = join(folder, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(secret, owner.uid, owner.gid ?? owner.uid);
  const { status, stderr, error } = spawnSync(
    join(bin, "initdb"),
    [
      "-D",
      join(folder, "data"),
      "-U",
      "postgres",
      "--pwfile",
      secret,
      "-A",
      "scram-sha-256",
      "-E",
      "UTF8",
      "--locale=C",
      "--no-sync",
    ],
    { ...owner, cwd: folder, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`, { cause: error });
  rmSync(secret);
}

function launch(bin: string, folder: string, port: number, owner: Owner): ChildProcess {
  const server = spawn(
    join(bin, "postgres"),
    [
      "-D",
      join(folder, "data"),
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
      ...SETTINGS.flatMap((setting) => ["-c", setting]),
    ],
    { ...owner, cwd: folder, stdio: "ignore" },
  );
  // A test run that is broken off takes its server along.
  process.once("exit", () => server.kill("SIGQUIT"));
  return server;
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

/** A fast shutdown: connections are closed, nothing is waited for. */
function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGINT");
  });
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
