// `npm run pictures`: draws the picture of the page in the README, docs/images/moodreel.png, from the page itself.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { launchChromium } from "../test/browser/support/chromium.ts";
import { faces } from "../test/browser/support/faces.ts";
import { startServer } from "../test/support/start-server.ts";

const OUT = join(import.meta.dirname, "../docs/images/moodreel.png");
const SIZE = { width: 1280, height: 1000 };
const folder = await mkdtemp(join(tmpdir(), "moodreel-picture-"));
const server = await startServer();
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: "dark", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByLabel("Photo of a face").setInputFiles((await faces(folder)).smiling);
  await page.getByTestId("film-card").nth(2).waitFor();
  await page.waitForLoadState("networkidle");
  const picture = await page.screenshot();
  await sharp(picture).png({ palette: true, compressionLevel: 9 }).toFile(OUT);
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
}
