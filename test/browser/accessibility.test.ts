import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
});

const PATHS = [
  "/",
  "/watchlist",
  "/one",
  "/rate",
  "/catalogs",
  "/browse",
  "/policy",
  "/you",
  "/privacy",
] as const;

describe.each(["dark", "light"] as const)("in the %s", (colorScheme) => {
  test.each(PATHS)("%s has no serious barrier", async (path) => {
    const { page, context } = await watchedPage(browser, { colorScheme, reducedMotion: "reduce" });
    await page.goto(server.origin + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
    await expect.poll(() => seriousProblems(page)).toEqual([]);
    await context.close();
  });

  test("a page You that knows something has no serious barrier", async () => {
    const { page, context } = await watchedPage(browser, { colorScheme, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/you`);
    await page.getByLabel("Name of the new profile").fill(`In the ${colorScheme}`);
    await page.getByRole("button", { name: "Add a profile" }).click();
    await page.getByRole("button", { name: "Keep my moods" }).click();
    await page.getByText("No evening yet.").waitFor();
    await page.goto(server.origin);
    await tapMood(page, "Happy");
    for (const name of [/^Like: /, /^Not now: /]) {
      const button = page.getByTestId("film-card").nth(1).getByRole("button", { name });
      await button.click();
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    }
    await page.mouse.move(0, 0);
    await expect.poll(() => seriousProblems(page)).toEqual([]);
    await page.goto(`${server.origin}/you`);
    await page.locator("canvas").first().waitFor();
    await page.getByText("The same as tables").click();
    await expect.poll(() => seriousProblems(page)).toEqual([]);
    await context.close();
  });

  test("films have no serious barrier, whatever the mood", async () => {
    const { page, context } = await watchedPage(browser, { colorScheme, reducedMotion: "reduce" });
    await page.goto(server.origin);
    for (const mood of ["Happy", "Sad", "Angry"]) {
      if (mood !== "Happy") await page.getByRole("button", { name: "Another mood" }).click();
      await tapMood(page, mood);
      // The films of the mood before stay, dimmed, until those of this one are there.
      await page.getByText(`because you feel ${mood.toLowerCase()}`).first().waitFor();
      await page.mouse.move(0, 0);
      await expect.poll(() => seriousProblems(page)).toEqual([]);
    }
    await context.close();
  });
});

test.each(PATHS)("%s does not scroll sideways on a phone", async (path) => {
  const { page, context } = await watchedPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(server.origin + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (path === "/") {
    await tapMood(page, "Happy");
    await page.getByTestId("film-card").first().waitFor();
  }
  await settled(page);
  const sideways = () =>
    page.evaluate(() => {
      // `overflow-x: clip` would hide what sticks out from this measure.
      document.getElementById("root")!.style.overflowX = "visible";
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(sideways).toBeLessThanOrEqual(0);
  await context.close();
});

test.each(["/policy", "/you", "/browse", "/?film=tt0109830"])(
  "on a phone no field of %s is so small that Safari would enlarge the page",
  async (path) => {
    const { page, context } = await watchedPage(browser, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(server.origin + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
    const sizes = () =>
      page
        .locator("select, textarea, input:not([type=radio], [type=checkbox], [type=range], [type=file])")
        .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    await expect.poll(async () => (await sizes()).length).toBeGreaterThan(1);
    // At less than 16 pixels Safari on a phone enlarges the page to whatever is typed into, and leaves it so.
    await expect.poll(async () => Math.min(...(await sizes()))).toBeGreaterThanOrEqual(16);
    await context.close();
  },
);

test("on a phone on its side the ways to a mood stand beside the first films, and on the screen", async () => {
  const { page, context } = await watchedPage(browser, { viewport: { width: 844, height: 390 } });
  await page.goto(server.origin);
  const camera = page.getByRole("button", { name: "Use the camera" });
  await camera.waitFor();
  await settled(page);
  await expect.poll(async () => edgesOf(await camera.boundingBox()).bottom).toBeLessThanOrEqual(390);
  await context.close();
});

test("where the system sets the colours, what is filled or chosen by its colour alone has an edge", async () => {
  const { page, context } = await watchedPage(browser, { forcedColors: "active" });
  await page.goto(server.origin);
  const camera = page.getByRole("button", { name: "Use the camera" });
  await expect.poll(() => camera.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe("solid");
  const match = page.locator("label").filter({ has: page.getByRole("radio", { name: "Match my mood" }) });
  await expect.poll(() => match.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe("solid");
  await context.close();
});

function edgesOf(box: { readonly y: number; readonly height: number } | null): { readonly bottom: number } {
  return { bottom: box === null ? Infinity : box.y + box.height };
}

test("a chosen theme is there before the first paint of the next visit", async () => {
  const { page, context } = await watchedPage(browser, { colorScheme: "light" });
  await page.goto(server.origin);
  await page.getByRole("button", { name: /^Theme: as the system/ }).click();
  await page.reload({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await context.close();
});
