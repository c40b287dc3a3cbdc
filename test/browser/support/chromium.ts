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

interface FakeCameras {
  /** A Y4M file that plays as the camera; without one it shows a test pattern. */
  readonly file?: string;
  /** How many there seem to be; 1 with a file. */
  readonly count?: number;
}

/**
 * @param cameras that are allowed without a question; `null` for a machine without any
 * @param more arguments of the browser
 */
export function launchChromium(
  cameras: FakeCameras | null = null,
  more: readonly string[] = [],
): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [...QUIET, ...more, ...(cameras === null ? [] : fakeCameras(cameras))],
  });
}

function fakeCameras({ file, count = 1 }: FakeCameras): readonly string[] {
  return [
    `--use-fake-device-for-media-stream=device-count=${count}`,
    "--use-fake-ui-for-media-stream",
    ...(file === undefined ? [] : [`--use-file-for-fake-video-capture=${file}`]),
  ];
}
