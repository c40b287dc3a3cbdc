import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measureFirstView } from "../../bench/page/measure-first-view.ts";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";

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

test("The first view takes at most 60 kB of fonts and 90 kB of scripts", async () => {
  const { scripts, fonts } = await measureFirstView(browser, server.origin, WEB_ROOT);
  expect(fonts).toBeGreaterThan(10_000);
  expect(fonts).toBeLessThanOrEqual(60_000);
  expect(scripts).toBeLessThanOrEqual(90_000);
});

test("In a language with accents it takes one file of each cut, and no letter is drawn in another font", async () => {
  const context = await browser.newContext({ locale: "pl-PL" });
  const page = await context.newPage();
  const fonts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "font")
      fonts.push(response.body().then(({ length }) => length));
  });
  await page.goto(server.origin);
  await page.getByRole("heading", { level: 1, name: "film" }).waitFor();
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(fonts)).reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeLessThanOrEqual(120_000);
  // Of headings, and of all that is written beside them.
  for (const place of ["h1", "nav a"])
    await expect.poll(() => foreignFonts(page, place), { message: place }).toEqual([]);
  await context.close();
});

test.each([390, 1280])(
  "The name stands from the first paint on where it stays, %d px wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "en-US" });
    const page = await context.newPage();
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
    expect(await name.boundingBox()).toEqual(before);
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
