// Runs every test and ends with one line that says how many passed and failed.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ensureChromium } from "./lib/ensure-chromium.mjs";
import { ensurePostgres } from "./lib/ensure-postgres.mjs";
import { ROOT, run } from "./lib/run.mjs";

const report = join(ROOT, "node_modules", ".moodreel-test-report.json");

const chromium = await ensureChromium();
const postgres = await ensurePostgres();
await rm(report, { force: true });
const code = await run(
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)],
  {
    env: { MOODREEL_CHROMIUM: chromium, MOODREEL_POSTGRES: postgres },
  },
);

const result = JSON.parse(await readFile(report, "utf8"));
const skipped = result.numPendingTests + result.numTodoTests;
// A suite that fails before its first test counts as a failure of its own.
const suites = result.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
const failed = result.numFailedTests + suites;
if (process.env.CI && skipped > 0) console.error(`${skipped} tests were skipped: none may be in CI.`);
console.log(`${result.numPassedTests} passed, ${failed} failed`);
process.exit(code !== 0 || failed > 0 || (process.env.CI && skipped > 0) ? 1 : 0);
