import { existsSync } from "node:fs";
import { launch, type Browser } from "puppeteer-core";

const USUAL_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** Allowed without a question; it shows a moving pattern, in which there is no face. */
const FAKE_CAMERA = { "media.navigator.streams.fake": true, "media.navigator.permission.disabled": true };

/** Firefox over WebDriver BiDi: the one named by `MOODREEL_FIREFOX`, else one at a usual place. */
export function launchFirefox(): Promise<Browser> {
  const given = process.env["MOODREEL_FIREFOX"];
  const executablePath = [...(given ? [given] : []), ...USUAL_PLACES].find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      "These tests need Firefox. Install it (Debian: `apt-get install firefox-esr`), or name it in MOODREEL_FIREFOX.",
    );
  }
  return launch({
    browser: "firefox",
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...FAKE_CAMERA, "intl.accept_languages": "en-US" },
  });
}
