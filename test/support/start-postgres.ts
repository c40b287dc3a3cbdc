import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { runPostgres, serverOwner, type Owner } from "./postgres-programs.ts";
import { PostgresServer, withClient } from "./postgres-server.ts";

export { lacksPostgres } from "./postgres-programs.ts";

export interface Postgres {
  /** Of a database that is there from the start, as a superuser. */
  readonly url: string;
  readonly server: PostgresServer;
  /** The address of a database that is new and empty. */
  freshDatabase(): Promise<string>;
  /** Another server that gets what this one writes, and takes no changes itself. */
  startReplica(): Promise<Postgres>;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of its own in a temporary folder, on a free port of 127.0.0.1, with a password that
 * nobody else knows. One for a test file is enough: each test can have a database of its own.
 *
 * @param settings of the server, such as `work_mem=1MB`
 */
export function startPostgres(settings: readonly string[] = ["synchronous_commit=off"]): Promise<Postgres> {
  const password = randomBytes(12).toString("hex");
  return startIn(password, settings, (folder, owner) => {
    const secret = join(folder, "password");
    writeFileSync(secret, password, { mode: 0o600 });
    if (owner.uid !== undefined) chownSync(secret, owner.uid, owner.gid ?? owner.uid);
    const access = ["-U", "postgres", "--pwfile", secret, "-A", "scram-sha-256"];
    const data = ["-D", join(folder, "data"), "-E", "UTF8", "--locale=C", "--no-sync"];
    runPostgres("initdb", [...data, ...access], folder, owner);
    rmSync(secret);
  });
}

async function startIn(
  password: string,
  settings: readonly string[],
  fill: (folder: string, owner: Owner) => void,
): Promise<Postgres> {
  const owner = serverOwner();
  const folder = mkdtempSync(join(tmpdir(), "moodreel-postgres-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid);
    fill(folder, owner);
    const port = await freePort();
    const origin = `postgres://postgres:${password}@127.0.0.1:${port}`;
    const url = `${origin}/postgres`;
    const server = new PostgresServer({ folder, port, owner, url, settings });
    await server.start();
    let made = 0;
    return {
      url,
      server,
      freshDatabase: async () => {
        const name = `test_${++made}`;
        await withClient(url, (client) => client.query(`CREATE DATABASE ${name}`));
        return `${origin}/${name}`;
      },
      startReplica: () =>
        startIn(password, settings, (replica, by) => {
          const copy = ["-D", join(replica, "data"), "-R", "-X", "stream", "-c", "fast", "--no-sync"];
          runPostgres("pg_basebackup", [...copy, "-d", `${origin}/postgres`], replica, by);
        }),
      stop: async () => {
        server.thaw();
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
