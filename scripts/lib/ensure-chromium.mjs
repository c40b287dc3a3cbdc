import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";
import { forbidsInstalls, installSystemPackage } from "./system-packages.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium for the browser tests: the one named by MOODREEL_CHROMIUM, the system's,
 * Debian's package when we may install it, or Playwright's download. `null` without one.
 *
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const found = process.env["MOODREEL_CHROMIUM"] || systemChromium() || (await playwrightChromium());
  if (found) return found;
  if (forbidsInstalls()) return null;
  if (await installSystemPackage("chromium", "the browser tests")) {
    const installed = systemChromium();
    if (installed) return installed;
  }
  console.log(
    "Fetching Chromium into Playwright's folder in your home (playwright-core install chromium): for the browser tests …",
  );
  await run("playwright-core", ["install", "chromium"]);
  return playwrightChromium();
}

function systemChromium() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  return candidates.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightChromium() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
