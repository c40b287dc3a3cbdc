import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faces } from "../browser/support/faces.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchFirefox } from "./support/launch-firefox.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-firefox-"));
  [server, browser] = await Promise.all([startServer(), launchFirefox()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Also holds that nothing went wrong inside the page, and that it asked nobody but its own server. */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(`${server.origin}/`)) foreign.push(url);
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server.origin);
  await use(page);
  expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
  await page.close();
}

const press = (page: Page, button: string): Promise<void> =>
  page.locator(`aria/${button}[role="button"]`).setTimeout(60_000).click();
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? "").catch(() => "");
const cardsOf = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[data-testid="film-card"]', (cards) =>
    cards.map((card) => (card as HTMLElement).dataset["genres"] ?? ""),
  );

test("a tap on a mood gives films of its genre", async () => {
  await withPage(async (page) => {
    await press(page, "More moods");
    await press(page, "Happy");
    await expect
      .poll(async () => (await cardsOf(page)).filter((genres) => genres.includes("Comedy")).length)
      .toBe(15);
  });
});

test("a photo of a smile is read in the page, and films follow", async () => {
  const { smiling } = await faces(folder);
  await withPage(async (page) => {
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(smiling);
    await expect.poll(() => textOf(page, '[data-testid="mood-sentence"]')).toMatch(/You look happy/);
    await expect
      .poll(async () => (await cardsOf(page)).filter((genres) => genres.includes("Comedy")).length)
      .toBe(15);
  });
});

test("the camera comes on after the notice, says that nobody is in view, and goes off", async () => {
  await withPage(async (page) => {
    await press(page, "Use the camera");
    await press(page, "Turn the camera on");
    await expect.poll(() => textOf(page, "main")).toContain("Camera on");
    await expect.poll(() => textOf(page, "main")).toMatch(/no face|nobody/i);
    await press(page, "Turn off");
    await expect.poll(() => page.$$eval("video", (all) => all.length)).toBe(0);
  });
});
