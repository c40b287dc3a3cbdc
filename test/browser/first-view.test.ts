import { globSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { watchedPage } from "./support/watched-page.ts";

// What a first visit costs before anything is tapped, and that nothing moves while it comes.
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("The scripts of the first view take at most 81 kB", async () => {
  const html = await readFile(join(WEB_ROOT, "index.html"), "utf8");
  const named = Array.from(html.matchAll(/"\/(assets\/[^"]+\.js)"/g), ([, file]) => file ?? "");
  const words = globSync("assets/en-*.js", { cwd: WEB_ROOT });
  expect([named.length > 1, words.length]).toEqual([true, 1]);
  const sizes = [...named, ...words].map((file) => gzipSync(readFileSync(join(WEB_ROOT, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(81_000);
});

test("What a first view and a tap run is compiled while it comes", async () => {
  const html = await readFile(join(WEB_ROOT, "index.html"), "utf8");
  const named = Array.from(html.matchAll(/"\/(assets\/[^"]+\.js)"/g), ([, file]) => file ?? "");
  expect(named.length).toBeGreaterThan(1);
  for (const file of named)
    expect(await readFile(join(WEB_ROOT, file), "utf8")).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

// The capitals of a heading that comes after a tap may be among them: they are fetched once nothing else is.
test.each([
  ["en-US", 80_000],
  ["pl-PL", 120_000],
])(
  "The first view in %s takes at most %i bytes of fonts, and draws nothing in another",
  async (locale, most) => {
    const { page, context } = await watchedPage(browser, { locale });
    // The films at the side are those of a day.
    await page.clock.setFixedTime("2026-03-03T20:00:00");
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "font")
        sizes.push(response.body().then(({ length }) => length));
    });
    await page.goto(server.origin);
    await page.locator("h1 + p").waitFor();
    await settled(page);
    for (const place of ["h1", "nav a"])
      await expect.poll(() => foreignFonts(page, place), { message: place }).toEqual([]);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(most);
    await context.close();
  },
);

test.each([390, 1280])(
  "The name stands from the first paint on where it stays, %d px wide",
  async (width) => {
    const { page, context } = await watchedPage(browser, { viewport: { width, height: 900 } });
    const name = page.getByText("moodreel", { exact: true });
    // Before the page draws itself.
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await page.goto(server.origin);
    await name.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const before = await name.boundingBox();
    await page.unroute(/\/assets\/.*\.js$/);
    await page.goto(server.origin);
    await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => name.boundingBox()).toEqual(before);
    await context.close();
  },
);

test("What has no header shows none before it is drawn", async () => {
  const page = await browser.newPage();
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(`${server.origin}/tv`);
  await page.locator(".shell").waitFor({ state: "hidden" });
  await page.close();
});

/** Fonts of the machine that a place is drawn with. */
async function foreignFonts(page: Page, place: string): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send("DOM.enable");
    await devtools.send("CSS.enable");
    const { root } = await devtools.send("DOM.getDocument");
    const { nodeIds } = await devtools.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: place });
    const drawn = await Promise.all(
      nodeIds.map((nodeId) => devtools.send("CSS.getPlatformFontsForNode", { nodeId })),
    );
    return drawn
      .flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont))
      .map(({ familyName }) => familyName);
  } finally {
    await devtools.detach();
  }
}
