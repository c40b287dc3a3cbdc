// Runs every test and ends with one line that says how many passed and failed.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureChromium } from "./lib/ensure-chromium.mjs";
import { ensurePostgres } from "./lib/ensure-postgres.mjs";
import { ensureShells } from "./lib/ensure-shells.mjs";
import { ROOT, run } from "./lib/run.mjs";
import { secondTries } from "./lib/second-tries.mjs";
import { passedOn } from "./lib/system-packages.mjs";

const report = join(ROOT, "node_modules", ".moodreel-test-report.json");
const filters = passedOn();

const chromium = await ensureChromium();
const postgres = await ensurePostgres();
const shells = await ensureShells();
/** What this machine cannot run, and how it could. */
const missing = [
  ...(chromium === null
    ? [
        "the browser tests: install Chromium (Debian: `apt-get install chromium`), or set MOODREEL_CHROMIUM to its path.",
      ]
    : []),
  ...(postgres === null
    ? [
        "the tests of PostgreSQL: install it (Debian: `apt-get install postgresql`), or set MOODREEL_POSTGRES to the folder of its programs.",
      ]
    : []),
  ...shells.map(
    (shell) => `the tests of completion in ${shell}: install it (Debian: \`apt-get install ${shell}\`).`,
  ),
];
for (const what of missing) console.warn(`Left out: ${what}`);

await rm(report, { force: true });
const code = await run(
  "vitest",
  [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...(chromium === null ? ["--project", "!browser"] : []),
    ...filters,
  ],
  { env: { MOODREEL_CHROMIUM: chromium ?? "", MOODREEL_POSTGRES: postgres ?? "none" } },
);

const result = JSON.parse(await readFile(report, "utf8"));
const skipped = result.numPendingTests + result.numTodoTests;
// A suite that fails before its first test, or before its tests are ready, counts as a failure of its own.
const suites = result.testResults.filter(
  (/** @type {{ status: string, assertionResults: { status: string }[] }} */ { status, assertionResults }) =>
    status === "failed" && !assertionResults.some((test) => test.status === "failed"),
).length;
const failed = result.numFailedTests + suites;
const isShared = (/** @type {{ name: string }} */ { name }) => name.includes(".shared.test.");
if (filters.length === 0 && !result.testResults.some(isShared)) {
  console.log(
    "Not run: the suite shared-data (*.shared.test.ts), which reads ../shared/data or the folder that MOODREEL_SHARED_DATA names.",
  );
}
for (const what of missing) console.warn(`Left out: ${what}`);
for (const line of secondTries(result)) console.warn(line);
const incomplete = Boolean(process.env["CI"]) && (skipped > 0 || missing.length > 0);
if (incomplete)
  console.error(`${skipped} tests were skipped and ${missing.length} suites left out: none may be in CI.`);
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exit(code !== 0 || failed > 0 || incomplete ? 1 : 0);
