// check-days.mjs [--all]: runs the tests that can depend on the day under other dates, time zones and languages, each as
// a machine of that date would. PostgreSQL is left out, since its server hangs under another clock, and so are browsers.
import { availableParallelism } from "node:os";
import { daySuites } from "./lib/day-suites.mjs";
import { ensureFaketime } from "./lib/ensure-faketime.mjs";
import { run } from "./lib/run.mjs";

/** One for each zone and language: a day that failed once, a change of the clocks in the night it comes, a leap day. */
const FEW = ["2026-12-31 23:59:00", "2027-03-14 01:59:00", "2028-02-29 23:30:00"];
/** Over two years: ends of months and years, the other change of the clocks, more days that failed once. */
const MORE = [
  "2026-11-24 12:00:00",
  "2026-11-28 23:59:00",
  "2026-12-05 00:00:01",
  "2027-06-30 12:00:00",
  "2027-10-31 01:30:00",
  "2028-07-01 06:00:00",
  "2028-11-28 18:00:00",
];
const isAll = process.argv.includes("--all");
const DATES = isAll ? [...FEW, ...MORE] : FEW;
const ZONES = ["UTC", "America/Los_Angeles", "Asia/Kolkata"];
/** Turkish has letters whose capitals are others; C has no letters beyond ASCII. */
const LANGUAGES = ["en_US.UTF-8", "tr_TR.UTF-8", "C"];

const started = performance.now();
const faketime = await ensureFaketime();
const { clock, calendar, processes } = daySuites();
if (clock.length === 0)
  throw new Error("No test depends on the day, or scripts/lib/day-suites.mjs no longer finds it.");
if (faketime === null) {
  console.error(
    `Left out: ${clock.length} files of tests under ${DATES.length} dates. They need libfaketime (Debian: \`apt-get install faketime\`).`,
  );
  process.exit(process.env["CI"] ? 1 : 0);
}

const days = DATES.map((date, index) => ({
  date,
  zone: ZONES[index % ZONES.length] ?? "UTC",
  language: LANGUAGES[index % LANGUAGES.length] ?? "C",
  what: "clock",
  files: clock,
}));
// What only reads a calendar gets its moments from the tests: `npm test` runs it where the machine is, mostly at UTC, and
// once west of that, in another language, is enough; with `--all` once east of it, too. What is about processes is slow,
// and once under another clock, zone and language is enough.
const [, west, east] = days;
if (west !== undefined && east !== undefined)
  // The longest first, so that no processor waits for it in the end.
  days.unshift(
    { ...west, what: "processes", files: processes },
    { ...west, what: "calendar", files: calendar },
    ...(isAll ? [{ ...east, what: "calendar", files: calendar }] : []),
  );
const waiting = [...days];
let failed = 0;
await Promise.all(Array.from({ length: Math.min(availableParallelism(), days.length) }, work));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${days.length - failed} of ${days.length} runs passed in ${seconds} s, over ${ZONES.length} time zones: ${clock.length} files of tests under ${DATES.length} dates, ${calendar.length} more under ${isAll ? "two" : "one"}, and ${processes.length} under one.`,
);
process.exit(failed === 0 ? 0 : 1);

async function work() {
  for (let day = waiting.shift(); day !== undefined; day = waiting.shift()) {
    const code = await runOn(day);
    console.log(`${code === 0 ? "ok  " : "FAIL"} ${day.date} ${day.zone} ${day.language}: ${day.what}`);
    if (code !== 0) failed += 1;
  }
}

/** @param {(typeof days)[number]} day */
function runOn({ date, zone, language, files }) {
  return run("vitest", ["run", "--project", "repository", "--maxWorkers", "1", ...files], {
    quiet: true,
    env: {
      TZ: zone,
      LANG: language,
      LC_ALL: language,
      LD_PRELOAD: faketime ?? "",
      FAKETIME: `@${date}`,
      // Timers go on as they do, and files keep the dates that the system gives them.
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      NO_FAKE_STAT: "1",
      MOODREEL_CLI: "in-process",
      MOODREEL_POSTGRES: "none",
    },
  });
}
