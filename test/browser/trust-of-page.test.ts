import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  await addProfile("me");
  await addProfile("Ben");
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
  await addProfile("me");
  await addProfile("Ben");
});

async function addProfile(name: string): Promise<void> {
  const response = await fetch(`${server.origin}/api/v1/profiles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name }),
  });
  expect(response.status).toBeLessThan(300);
}

async function opinionsOf(name: string): Promise<number> {
  const response = await fetch(`${server.origin}/api/v1/profiles/${name}/reactions`);
  return ((await response.json()) as { opinions: unknown[] }).opinions.length;
}

async function tapHappy(page: Page): Promise<void> {
  await tapMood(page, "Happy");
  await page.getByTestId("pick").waitFor();
}

test("a browser that was never asked is nobody, and says whose a reaction is before it is anybody's", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.goto(server.origin);
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("");
  await tapHappy(page);
  const asked = requests.filter((request) => request.url().endsWith("/recommendations"));
  for (const request of asked) expect(request.postData()).not.toContain("profile");

  await page
    .getByRole("button", { name: /^Like: / })
    .first()
    .click();
  const question = page.getByRole("region", { name: "Who is saying that?" });
  await question.waitFor();
  await expect.poll(() => opinionsOf("me")).toBe(0);
  await question.getByRole("button", { name: "Ben" }).click();
  await expect.poll(() => opinionsOf("Ben")).toBe(1);
  await expect.poll(() => opinionsOf("me")).toBe(0);
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("Ben");
  await context.close();
});

test("two tabs do not overwrite each other's choices, and what was cleared stays cleared", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  const other = await context.newPage();
  await other.goto(server.origin);
  const choice = other.getByLabel("Who is watching");
  await choice.selectOption("Ben");
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("Ben");
  await page.getByRole("radio", { name: "Lift me" }).click();
  await expect
    .poll(() => other.evaluate(() => localStorage.getItem("moodreel.preferences")))
    .toContain('"Ben"');

  await other.goto(`${server.origin}/privacy`);
  await other.getByRole("button", { name: "Clear what this browser keeps" }).click();
  await other.getByText("Nothing of Moodreel is left in this browser.").waitFor();
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("");
  await page.getByRole("radio", { name: "Match my mood" }).click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("moodreel.preferences")))
    .not.toContain("Ben");
  await context.close();
});

test("what a browser keeps is cleared also where it lets pages keep no copy of themselves", async () => {
  const { page, context, faults } = await watchedPage(browser, { serviceWorkers: "allow" });
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
    CacheStorage.prototype.keys = refuse;
    ServiceWorkerContainer.prototype.getRegistration = refuse;
  });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Ben");
  await page.getByRole("link", { name: "Privacy", exact: true }).click();
  await page.getByRole("button", { name: "Clear what this browser keeps" }).click();
  await page.getByText("Nothing of Moodreel is left in this browser.").waitFor();
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("");
  expect(faults).toEqual([]);
  await context.close();
});

test("who was made and chosen in another tab is known in this one, and is not asked for again", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await tapHappy(page);
  const other = await context.newPage();
  await other.goto(`${server.origin}/you#new`);
  await other.getByLabel("Name of the new profile").fill("Cleo");
  await other.keyboard.press("Enter");
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("Cleo");
  await page
    .getByRole("button", { name: /^Like: / })
    .first()
    .click();
  await expect.poll(() => opinionsOf("Cleo")).toBe(1);
  await expect.poll(() => page.getByRole("region", { name: "Who is saying that?" }).count()).toBe(0);
  await context.close();
});

test("a page that does not come leaves the rest standing, and comes by itself", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.route("**/assets/you-page-*", (route) => route.abort());
  await page.getByRole("link", { name: "You", exact: true }).click();
  await page.getByText("This page did not come from the server.").waitFor();
  await page.getByRole("link", { name: "Watch", exact: true }).waitFor();
  await page.unroute("**/assets/you-page-*");
  await page.getByRole("heading", { level: 1, name: "You" }).waitFor();
  await context.close();
});

test("the question about a diary moves nothing under the finger", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("me");
  await tapHappy(page);
  const card = page.getByTestId("film-card").nth(8);
  const like = page.getByRole("button", { name: /^Like: / }).first();
  // A click on what is below the fold scrolls to it first.
  await like.scrollIntoViewIfNeeded();
  await settled(page);
  const before = await card.evaluate((element) => element.getBoundingClientRect().top);
  await like.click();
  await page.getByText("Keep a diary of your moods?").waitFor();
  // To half a pixel, since a scroll ends between two.
  await expect
    .poll(() => card.evaluate((element) => element.getBoundingClientRect().top))
    .toBeCloseTo(before, 0);
  await context.close();
});
