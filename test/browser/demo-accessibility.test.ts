import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDemo } from "../support/build-demo.ts";
import { serveStatic, type StaticServer } from "../support/serve-static.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

let folder: string;
let host: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-demo-barriers-"));
  host = await serveStatic(await buildDemo(folder));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

const PLACES = ["", "catalogs/", "browse/", "policy/", "you/", "privacy/"] as const;
/** Each width and each scheme once: colours do not depend on the width. */
const SCREENS = [
  ["a desktop", "dark", { width: 1280, height: 800 }],
  ["a phone", "light", { width: 360, height: 740 }],
] as const;

describe("the demo", () => {
  test.each(SCREENS)(
    "on %s, in the %s, has no page with a serious barrier",
    async (_, colorScheme, viewport) => {
      const { page, context } = await watchedPage(browser, {
        viewport,
        colorScheme,
        reducedMotion: "reduce",
      });
      await page.goto(host.address);
      await tapMood(page, "Happy");
      const like = page
        .getByTestId("film-card")
        .nth(3)
        .getByRole("button", { name: /^Like: / });
      await like.click();
      await expect.poll(() => like.getAttribute("aria-pressed")).toBe("true");
      await page.mouse.move(0, 0);
      await expect.poll(() => seriousProblems(page)).toEqual([]);
      for (const place of PLACES) {
        await page.goto(host.address + place);
        await page.getByRole("heading", { level: 1 }).waitFor();
        await settled(page);
        await expect.poll(() => seriousProblems(page), { message: place }).toEqual([]);
        const sideways = () =>
          page.evaluate(() => {
            // `overflow-x: clip` would hide what sticks out from this measure.
            document.getElementById("root")!.style.overflowX = "visible";
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
        await expect.poll(sideways, { message: place }).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
  );
});
