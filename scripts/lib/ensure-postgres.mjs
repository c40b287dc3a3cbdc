import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installSystemPackage } from "./system-packages.mjs";

const DEBIAN = "/usr/lib/postgresql";

/**
 * The folder with PostgreSQL's programs for the tests of the stores: the one named by
 * MOODREEL_POSTGRES, the system's, or Debian's package when we may install it. `null` without one.
 *
 * @returns {Promise<string | null>}
 */
export async function ensurePostgres() {
  const found = process.env["MOODREEL_POSTGRES"] || systemPostgres();
  if (found) return found;
  await installSystemPackage("postgresql", "the tests of the stores");
  return systemPostgres() ?? null;
}

function systemPostgres() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, "bin"))
    : [];
  return [...debian, ...(process.env["PATH"] ?? "").split(delimiter)].find((folder) =>
    existsSync(join(folder, "initdb")),
  );
}
