import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ROOT } from "./run.mjs";

/** Asks what time it is. `now = Date.now` does not: that is a parameter, which a test sets. */
const CLOCK = /\bnew Date\(\)|\bDate\.now\(\)/;
/** The command leaves the packages' parameter at its default: its clock is the machine's. */
const COMMAND = join(ROOT, "apps/cli/src");
/** So does a test that opens the product and says no `now`. */
const OPENING = /\bopenMoodreel\(/;
/** Starts processes of its own: it is about streams, shells and signals, which a zone may change and a date does not. */
const PROCESSES = /\bspawnCli\(|\bexecFile\b|\bspawn(Sync)?\(|\bstartServer\(/;
/** Drives a browser, which hangs under another clock. */
const BROWSER = /["']playwright-core["']/;
/** Kills processes in the middle of what they write: that leaves the same on any day, and takes long. */
const KILLS = /\bkillKind\(|["/]die-at\.mjs"/;
/** Reads a moment as the calendar of a place or in the words of a language has it. Names of languages have no moment, nor has a number in English. */
const CALENDAR =
  /\.get(FullYear|Month|Date|Day|Hours|Minutes)\(|\.toLocale(Date|Time)?String\(|\.toLocale(Upper|Lower)Case\(|\.localeCompare\(|\bIntl\.(?!DisplayNames|NumberFormat\("en"\))/;
const IMPORT =
  /\b(?:import|export)\b(?!\s+type\b)[^;"']*?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const TEST = /(?<!\.shared)\.test\.tsx?$/;

/**
 * The test files whose result can depend on the day, found by what they import: `clock`, those that
 * reach the command or code that asks for the time, `calendar`, those that only reach code which reads a moment by the
 * zone or the language of the machine, and `processes`, those of both that are about processes. Tests with a browser,
 * and those that kill processes, are left out.
 *
 * @returns {{ clock: string[], calendar: string[], processes: string[] }} paths from the root of the repo
 */
export function daySuites() {
  /** @type {Map<string, { text: string, imports: string[] }>} */
  const known = new Map();
  /** @type {string[]} */
  const clock = [];
  /** @type {string[]} */
  const calendar = [];
  /** @type {string[]} */
  const processes = [];
  for (const test of testFiles()) {
    const reached = [...closure(test, known)].filter((file) => file === test || !TEST.test(file));
    const texts = reached.map((file) => known.get(file)?.text ?? "");
    if (texts.some((text) => BROWSER.test(text)) || KILLS.test(known.get(test)?.text ?? "")) continue;
    const isAboutProcesses = PROCESSES.test(known.get(test)?.text ?? "");
    const usesOwnClock =
      reached.some((file) => file.startsWith(COMMAND)) ||
      (OPENING.test(known.get(test)?.text ?? "") && !/\bnow\b/.test(known.get(test)?.text ?? ""));
    const asksTheTime = usesOwnClock || texts.some((text) => CLOCK.test(text));
    if (!asksTheTime && !texts.some((text) => CALENDAR.test(text))) continue;
    const list = isAboutProcesses ? processes : asksTheTime ? clock : calendar;
    list.push(relative(ROOT, test));
  }
  return { clock, calendar, processes };
}

/** @returns {string[]} */
function testFiles() {
  return ["packages", "apps", "test", "scripts"]
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/node_modules|[\\/]dist[\\/]/.test(path))
    .toSorted();
}

/**
 * @param {string} start
 * @param {Map<string, { text: string, imports: string[] }>} known
 * @returns {Set<string>} the file and all of the repo that it imports
 */
function closure(start, known) {
  const reached = new Set([start]);
  for (const file of reached) {
    const { imports } = known.get(file) ?? remember(file, known);
    for (const next of imports) reached.add(next);
  }
  return reached;
}

/**
 * @param {string} file
 * @param {Map<string, { text: string, imports: string[] }>} known
 */
function remember(file, known) {
  const text = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const imports = [...text.matchAll(IMPORT)]
    .map(([, from, dynamic]) => fileOf(from ?? dynamic ?? "", file))
    .filter((path) => path !== null);
  const entry = { text, imports };
  known.set(file, entry);
  return entry;
}

/**
 * @param {string} name as it is imported
 * @param {string} from
 * @returns {string | null} the source file, or `null` where it is not of the repo
 */
function fileOf(name, from) {
  if (name.startsWith(".")) return existing(resolve(dirname(from), name));
  const [, folder, path] = /^@moodreel\/([a-z-]+)(\/.*)?$/.exec(name) ?? [];
  if (folder === undefined) return null;
  const root = join(ROOT, "packages", folder);
  const manifestFile = existing(join(root, "package.json"));
  if (manifestFile === null) return null;
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const target = leaf(manifest.exports?.[`.${path ?? ""}`]);
  return target === null ? null : existing(join(root, target));
}

/**
 * What Node takes of an entry of `exports`: with conditions, that of Node or the default.
 *
 * @param {unknown} entry
 * @returns {string | null}
 */
function leaf(entry) {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "object" || entry === null) return null;
  const conditions = /** @type {Record<string, unknown>} */ (entry);
  return leaf(conditions["node"] ?? conditions["import"] ?? conditions["default"]);
}

/** @param {string} path */
function existing(path) {
  return /\.([cm]?[jt]sx?|json)$/.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile()
    ? path
    : null;
}
