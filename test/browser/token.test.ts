import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

const TOKEN = "a-token-of-this-test";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ MOODREEL_TOKEN: TOKEN }), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer({ MOODREEL_TOKEN: TOKEN });
});

test("a server with a token asks for it, refuses a wrong one, and lets the right one through", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  const field = page.getByLabel("Token, kept for this tab only");
  await field.fill("not the token at all");
  await page.getByRole("button", { name: "Enter" }).click();
  await page.getByText("The server refused the token.").waitFor();
  await expect.poll(() => page.getByTestId("film-card").count()).toBe(0);
  await field.fill(TOKEN);
  await page.getByRole("button", { name: "Enter" }).click();
  await tapMood(page, "Happy");
  await page.getByTestId("film-card").first().waitFor();
  await page.reload();
  await page.getByTestId("film-card").first().waitFor();
  await context.close();
});

test("the address that the server prints is taken in a tab that already shows the page", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.getByLabel("Token, kept for this tab only").waitFor();
  await expect.poll(() => page.getByText("refused").count()).toBe(0);
  await page.goto(`${server.origin}/#token=${TOKEN}`);
  await tapMood(page, "Happy");
  await page.getByTestId("film-card").first().waitFor();
  await expect.poll(() => page.url()).not.toContain(TOKEN);
  await context.close();
});

test("the address that the server prints brings the token, which leaves the address bar", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(`${server.origin}/#token=${TOKEN}`);
  await tapMood(page, "Happy");
  await page.getByTestId("film-card").first().waitFor();
  await expect.poll(() => page.url()).not.toContain(TOKEN);
  await context.close();
});
