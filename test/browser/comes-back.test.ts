import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { freePort } from "../support/free-port.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { tapMood } from "./support/tap-mood.ts";
import { watchedPage } from "./support/watched-page.ts";

let home: string;
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "moodreel-back-"));
  [moodreel, browser] = await Promise.all([openMoodreel({ home: join(home, "home") }), launchChromium()]);
  await start(await freePort());
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await moodreel?.close();
  await rm(home, { recursive: true, force: true });
});

onSecondTry(async () => {
  await server.close();
  await start(await freePort());
});

async function start(port: number): Promise<void> {
  server = await createServer({ moodreel, webRoot: WEB_ROOT });
  origin = await server.listen({ host: "127.0.0.1", port });
}

/** The same address after a while, with nothing of what the server had in its memory. */
async function startAgain(): Promise<void> {
  await start(Number(new URL(origin).port));
}

test("what was left for others is the same by Back, whatever was said and however long ago", async () => {
  await moodreel.addViewer("ana");
  const { page, context } = await watchedPage(browser);
  await page.addInitScript(() =>
    localStorage.setItem("moodreel.preferences", JSON.stringify({ profile: "ana", askedToKeep: ["ana"] })),
  );
  await page.clock.install();
  await page.goto(origin);
  await tapMood(page, "Happy");
  const titles = page.getByTestId("film-card").getByRole("heading");
  await expect.poll(() => titles.count()).toBeGreaterThan(10);
  await settled(page);
  const first = await titles.allTextContents();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/recommendations")) asked.push(request.postData() ?? "");
  });
  await page.getByTestId("film-card").nth(4).getByRole("button", { name: "Like" }).click();
  await page.getByRole("button", { name: "Show me others" }).first().click();
  await expect.poll(() => titles.allTextContents()).not.toEqual(first);
  await settled(page);
  await page.clock.fastForward(5 * 60_000);
  await page.goBack();
  await expect.poll(() => titles.allTextContents()).toEqual(first);
  await settled(page);
  await expect.poll(() => titles.allTextContents()).toEqual(first);
  expect(asked).toHaveLength(1);

  // Who asks for the mood anew has a list that heeds it.
  await page.getByRole("link", { name: "moodreel" }).click();
  await tapMood(page, "Happy");
  await expect.poll(() => asked.filter((body) => body.includes('"happy"')).length).toBe(2);
  await context.close();
});

test("a television comes back by itself, with a room of the new server, and one that was switched on meanwhile, too", async () => {
  const { page, context } = await watchedPage(browser, { viewport: { width: 1920, height: 1080 } });
  const films = page.getByRole("main").getByRole("listitem").getByRole("button");
  const roomOf = () => page.evaluate(() => localStorage.getItem("moodreel.screen"));
  await page.goto(`${origin}/tv`);
  await expect.poll(() => films.count()).toBe(3);
  await page.getByTestId("room-without-code").waitFor();
  const before = await roomOf();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");

  await server.close();
  await page.getByRole("main").getByRole("status").filter({ hasText: /\w/ }).waitFor();
  await startAgain();
  await expect.poll(roomOf).not.toBe(before);
  await page.getByTestId("room-without-code").waitFor();
  await expect.poll(() => films.count()).toBe(3);

  await server.close();
  await page.reload();
  await page.getByRole("main").getByRole("status").filter({ hasText: /\w/ }).waitFor();
  await expect.poll(() => page.getByTestId("room-without-code").count()).toBe(0);
  await startAgain();
  await page.getByTestId("room-without-code").waitFor();
  await expect.poll(() => films.count()).toBe(3);
  await context.close();
});

test("a phone that loses the network for a moment says so, comes back as who it was, and sees what happened", async () => {
  const screen = await watchedPage(browser);
  await screen.page.goto(`${origin}/together`);
  const link = await screen.page.getByTestId("room-link").getAttribute("href");
  const phone = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await phone.page.goto(`${origin}/room${new URL(link!).hash}`);
  await phone.page.getByRole("button", { name: "Bored", exact: true }).click();
  const everybody = phone.page.getByRole("button", { name: "Everybody is here" });
  await everybody.waitFor();
  const seat = () => phone.page.evaluate(() => localStorage.getItem("moodreel.room"));
  await expect.poll(seat).not.toBeNull();
  const before = await seat();

  await phone.context.setOffline(true);
  await screen.page.getByRole("button", { name: "Show the films" }).click();
  await phone.context.setOffline(false);
  await phone.page.getByText("Film 1 of 3").waitFor();
  for (let film = 1; film <= 3; film += 1) {
    await phone.page.getByText(`Film ${film} of 3`).waitFor();
    await phone.page.getByRole("button", { name: "Yes", exact: true }).click();
  }
  await phone.page.getByTestId("room-film").waitFor();
  await expect.poll(() => seat()).toBe(before);
  await Promise.all([screen.context.close(), phone.context.close()]);
});

test("a phone that is loaded while the server stumbles comes back as who it was", async () => {
  const screen = await watchedPage(browser);
  await screen.page.goto(`${origin}/together`);
  const link = await screen.page.getByTestId("room-link").getAttribute("href");
  const phone = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await phone.page.goto(`${origin}/room${new URL(link!).hash}`);
  await phone.page.getByRole("button", { name: "Bored", exact: true }).waitFor();
  const seat = () => phone.page.evaluate(() => localStorage.getItem("moodreel.room"));
  await expect.poll(seat).not.toBeNull();
  const before = await seat();
  let stumbles = 1;
  await phone.page.route(/\/api\/v1\/rooms\/\w+$/, (route) =>
    (stumbles -= 1) >= 0 ? route.abort("connectionreset") : route.continue(),
  );
  await phone.page.reload();
  await phone.page.getByRole("button", { name: "Bored", exact: true }).waitFor();
  await expect.poll(() => stumbles).toBeLessThan(0);
  await expect.poll(() => seat()).toBe(before);
  await Promise.all([screen.context.close(), phone.context.close()]);
});

test.each([
  ["/one", "pick"],
  ["/together", "room-without-code"],
])(
  "where the server fails before it can be asked for what %s shows, that is said, and comes with another try",
  async (path, shown) => {
    const { page, context } = await watchedPage(browser);
    const failing = "**/api/v1/profiles";
    await page.route(failing, (route) =>
      route.fulfill({ status: 500, json: { error: { code: "internal", message: "It broke." } } }),
    );
    await page.goto(origin + path);
    await page.getByText("That did not work").waitFor();
    await page.unroute(failing);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByTestId(shown).waitFor();
    await context.close();
  },
);

test("a page that is looked at again on another day asks for what that day has", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.clock.install({ time: "2026-03-03T20:00:00" });
  await page.goto(`${origin}/?mood=happy&seed=7`);
  await page.getByTestId("pick").waitFor();
  const comeBackNextDay = async (): Promise<void> => {
    await look("hidden");
    await page.clock.fastForward("26:00:00");
    await look("visible");
  };
  const look = (state: DocumentVisibilityState): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  const mark = (): Promise<void> => page.evaluate(() => void (document.body.dataset["old"] = ""));
  const isOld = (): Promise<boolean> => page.evaluate(() => "old" in document.body.dataset);
  const title = () => page.getByTestId("pick").getByRole("heading").textContent();
  const before = await title();
  await mark();
  // What follows the days comes once the page has nothing else to do.
  const isNewDay = async (): Promise<boolean> => {
    await comeBackNextDay();
    await settled(page);
    return !(await isOld());
  };
  await expect.poll(isNewDay).toBe(true);
  // The list that stood there is the one of its address.
  await expect.poll(title).toBe(before);
  await page.goto(origin);
  await page.getByRole("region", { name: "For a quiet evening" }).getByRole("link").first().waitFor();
  await mark();
  await expect.poll(isNewDay).toBe(true);
  await page.getByRole("region", { name: "For a quiet evening" }).getByRole("link").first().waitFor();
  const seeds = requests
    .filter((one) => one.url().endsWith("/recommendations"))
    .map((one) => one.postDataJSON() as { readonly seed: number; readonly peek?: boolean })
    .filter(({ peek }) => peek === true)
    .map(({ seed }) => seed);
  expect(new Set(seeds).size).toBeGreaterThan(1);
  await context.close();
});
