import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium for the browser tests: the one named by MOODREEL_CHROMIUM, the system's,
 * Debian's package when we may install it, or Playwright's download.
 */
export async function ensureChromium() {
  const found = process.env.MOODREEL_CHROMIUM || systemChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Debian's chromium for the browser tests …");
    await run("apt-get", ["update", "-qq"], { quiet: true });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = systemChromium();
    if (installed) return installed;
  }
  console.log("Fetching Playwright's chromium for the browser tests …");
  await run("playwright-core", ["install", "chromium"]);
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  console.error(
    "The browser tests need a Chromium, and none was found or could be installed. Install Chromium or Chrome, or set MOODREEL_CHROMIUM to its path.",
  );
  process.exit(1);
}

function systemChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  return candidates.find(isExecutable);
}

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
  return existsSync(path) ? path : undefined;
}
