import { spawnSync, type SpawnOptions } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian keeps its versions of PostgreSQL. */
const DEBIAN = "/usr/lib/postgresql";

/** Whom PostgreSQL's programs run as. */
export type Owner = Pick<SpawnOptions, "uid" | "gid">;

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

export function postgresFolder(): string {
  const bin = findPostgres();
  if (bin !== null) return bin;
  throw new Error(
    "PostgreSQL is missing. Install it (Debian: `apt-get install postgresql`), or set MOODREEL_POSTGRES to the folder of its programs.",
  );
}

/** PostgreSQL refuses to run as root: then Debian's own user for it does. */
export function serverOwner(): Owner {
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

/** Runs one of the programs to its end. */
export function runPostgres(program: string, args: readonly string[], folder: string, owner: Owner): void {
  const { status, stderr, error } = spawnSync(join(postgresFolder(), program), args, {
    ...owner,
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`, { cause: error });
}
