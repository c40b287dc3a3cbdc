import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";

// What a page meets that is no fault of its own: another program that answers, a browser that keeps nothing.
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

const CALLS = "**/api/v1/**";

test.each(["/?mood=happy", "/one", "/you", "/catalogs", "/policy", "/browse", "/together"])(
  "where another program answers in the server's place, %s says that the server does not, and comes back by itself",
  async (path) => {
    const { page, context, faults } = await watchedPage(browser, { serviceWorkers: "block" });
    await page.route(CALLS, (route) => route.fulfill({ json: { status: "ok" } }));
    await page.goto(server.origin + path);
    const away = page.getByText("The Moodreel server does not answer").first();
    await away.waitFor();
    await page.unroute(CALLS);
    await away.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("a browser whose storage is full keeps every choice as long as the page is open", async () => {
  const made = await fetch(`${server.origin}/api/v1/profiles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Ana" }),
  });
  expect(made.ok).toBe(true);
  const { page } = await watchedPage(browser);
  await page.goto(server.origin);
  const who = page.getByLabel("Who is watching");
  await who.waitFor();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("It is full.", "QuotaExceededError");
    };
  });
  await who.selectOption("Ana");
  await page.getByText("Lift me", { exact: true }).click();
  await page.getByRole("link", { name: "You", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Ana" }).waitFor();
  await expect.poll(() => who.inputValue()).toBe("Ana");
});
