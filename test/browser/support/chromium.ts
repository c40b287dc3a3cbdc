import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser to test with: `MOODREEL_CHROMIUM`, which `npm test` sets, else one at a usual place. */
function findChromium(): string {
  const given = process.env["MOODREEL_CHROMIUM"];
  const found = [...(given ? [given] : []), ...USUAL_PLACES, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      "The browser tests need a Chromium. Install one (Debian: `apt-get install chromium`, elsewhere `npx playwright install chromium`), or name it in MOODREEL_CHROMIUM.",
    );
  }
  return found;
}

/** Quiet: a test's own record of requests must show the page's alone. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // As root, which CI is, Chromium's sandbox does not start.
  "--no-sandbox",
];

/** @param camera a Y4M file that plays as the camera, allowed without a question; `null` for no camera */
export function launchChromium(camera: string | null = null): Promise<Browser> {
  const fake = [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${camera}`,
  ];
  return chromium.launch({
    executablePath: findChromium(),
    args: camera === null ? QUIET : [...QUIET, ...fake],
  });
}
