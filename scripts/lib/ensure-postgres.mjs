import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const DEBIAN = "/usr/lib/postgresql";

/**
 * The folder with PostgreSQL's programs for the tests of the stores: the one named by
 * MOODREEL_POSTGRES, the system's, or Debian's package when we may install it. Without one a
 * developer's run goes on and leaves those tests out; in CI that is a failure.
 */
export async function ensurePostgres() {
  const found = process.env.MOODREEL_POSTGRES || systemPostgres();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Debian's postgresql for the tests of the stores …");
    await run("apt-get", ["update", "-qq"], { quiet: true });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = systemPostgres();
    if (installed) return installed;
  }
  const remedy =
    "Install it (Debian: `apt-get install postgresql`), or set MOODREEL_POSTGRES to the folder of its programs.";
  if (process.env.CI) {
    console.error(
      `The tests of the stores need PostgreSQL, and none was found or could be installed. ${remedy}`,
    );
    process.exit(1);
  }
  console.warn(`Without PostgreSQL the tests of its stores are left out. ${remedy}`);
  return "";
}

function systemPostgres() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, "bin"))
    : [];
  return [...debian, ...(process.env.PATH ?? "").split(delimiter)].find((folder) =>
    existsSync(join(folder, "initdb")),
  );
}
