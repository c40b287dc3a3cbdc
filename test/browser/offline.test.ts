import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { freePort } from "../support/free-port.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";

const TIRED = "/?mood=tired&intent=lift&seed=1";

let home: string;
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "moodreel-offline-"));
  moodreel = await openMoodreel({ home: join(home, "home") });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await moodreel?.close();
  await rm(home, { recursive: true, force: true });
});

beforeEach(async () => {
  await start(await freePort());
});

afterEach(async () => {
  await server.close();
});

async function start(port: number, webRoot = WEB_ROOT): Promise<void> {
  server = await createServer({ moodreel, webRoot });
  origin = await server.listen({ host: "127.0.0.1", port });
}

const portHere = (): number => Number(new URL(origin).port);

/** The page's copy of itself is whole, and this tab goes by it. */
async function keptWhole(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** What there is to choose from without the server is on this device. */
async function shelfKept(page: Page): Promise<void> {
  const isThere = () => page.evaluate(async () => (await caches.match("/kept-shelf.1")) !== undefined);
  await expect.poll(isThere).toBe(true);
}

const titlesOn = (page: Page): Promise<readonly string[]> =>
  page.getByTestId("film-card").getByRole("heading").allTextContents();

test("without its server the page opens with the last list, says so, and goes on when the server is back", async () => {
  const { page, context, faults } = await watchedPage(browser, { locale: "de-DE" });
  const away = page.getByText("Der Server ist nicht da: Was hier noch steht, ist von vorhin.");
  await page.goto(origin + TIRED);
  await page.getByTestId("film-card").first().waitFor();
  const before = await titlesOn(page);
  await keptWhole(page);
  await expect.poll(() => away.count()).toBe(0);

  await server.close();
  await page.reload();
  await page.getByRole("navigation").getByRole("link", { name: "Datenschutz" }).waitFor();
  await away.waitFor();
  await page.getByTestId("film-card").first().waitFor();
  await expect.poll(() => titlesOn(page)).toEqual(before);
  // Its other screens are there too.
  await page.getByRole("navigation").getByRole("link", { name: "Datenschutz" }).click();
  await page.getByRole("heading", { level: 1, name: "Datenschutz" }).waitFor();
  await page.goBack();
  await page.getByTestId("film-card").first().waitFor();

  await start(portHere());
  await away.waitFor({ state: "detached" });
  await expect.poll(() => titlesOn(page)).toEqual(before);
  await page.goto(`${origin}/?mood=sad&intent=match&seed=1`);
  await expect.poll(() => titlesOn(page)).not.toEqual(before);
  await expect.poll(() => away.count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("a tab keeps its build whole while the server has another, and the next visit has that one", async () => {
  const newer = join(home, "newer");
  await buildAgain(newer);
  const { page, context, faults } = await watchedPage(browser);
  await page.goto(origin + TIRED);
  await page.getByTestId("film-card").first().waitFor();
  await keptWhole(page);
  const scriptOf = (one: Page) =>
    one.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src);
  const first = await scriptOf(page);

  await server.close();
  await start(portHere(), newer);
  const other = await context.newPage();
  await other.goto(`${origin}/policy`);
  await other.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => scriptOf(other)).not.toBe(first);
  // A newer copy lies ready, and waits.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe("installed");
  for (const name of ["Privacy", "Catalogues", "You"]) {
    await page.getByRole("navigation").getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  await expect.poll(() => scriptOf(page)).toBe(first);
  await other.close();
  await page.close();

  const next = await context.newPage();
  await next.goto(`${origin}/privacy`);
  await next.getByRole("heading", { level: 1 }).waitFor();
  await expect.poll(() => scriptOf(next)).not.toBe(first);
  await server.close();
  await next.reload();
  await next.getByRole("heading", { level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("without its server the page chooses for a new mood from what it keeps, and says so; back, it asks the server", async () => {
  const { page, context, faults } = await watchedPage(browser);
  const chosen = page.getByText("this is chosen on this device");
  await page.goto(origin + TIRED);
  await page.getByTestId("film-card").first().waitFor();
  await keptWhole(page);
  await shelfKept(page);

  await server.close();
  await page.getByRole("link", { name: "moodreel" }).first().click();
  await page.getByRole("button", { name: "Cheerful" }).click();
  await page.getByTestId("pick").waitFor();
  await chosen.waitFor();
  await expect.poll(() => page.getByTestId("pick").textContent()).toMatch(/cheerful/i);
  // One of the list opens, and so does what is like it.
  await page.getByTestId("film-card").first().getByRole("button").first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("heading", { level: 2 }).first().waitFor();
  await page.keyboard.press("Escape");

  // The same after the page was opened again, for another mood, and for a face.
  await page.goto(`${origin}/?mood=sad&intent=lift&seed=3`);
  await page.getByTestId("pick").waitFor();
  await chosen.waitFor();
  const alone = await titlesOn(page);
  expect(alone.length).toBeGreaterThan(10);

  await start(portHere());
  await chosen.waitFor({ state: "detached" });
  await page.goto(`${origin}/?mood=sad&intent=lift&seed=3`);
  await page.getByTestId("pick").waitFor();
  await expect.poll(() => chosen.count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("without its server nothing is chosen past somebody's age limit, and what they say is not lost in silence", async () => {
  await moodreel.addViewer("kid", { ageLimit: 6 });
  onTestFinished(() => moodreel.removeViewer("kid"));
  const { page, context } = await watchedPage(browser);
  await page.addInitScript(() => {
    const kept = JSON.parse(localStorage.getItem("moodreel.preferences") ?? "{}") as object;
    localStorage.setItem("moodreel.preferences", JSON.stringify({ ...kept, profile: "kid" }));
  });
  await page.goto(origin + TIRED);
  await page.getByTestId("film-card").first().waitFor();
  await keptWhole(page);
  await shelfKept(page);

  await server.close();
  await page.goto(`${origin}/?mood=cheerful&seed=1`);
  await page.getByTestId("pick").waitFor();
  const { items } = await moodreel.recommend({ feeling: "cheerful", viewer: "kid", count: 100 });
  const allowed = await Promise.all(
    (await titlesOn(page)).map(async (title) => {
      const found = await moodreel.items({ text: title, viewers: ["kid"], limit: 5 });
      return found.items.some((one) => one.title === title);
    }),
  );
  expect(items.length).toBeGreaterThan(0);
  expect(allowed.length).toBeGreaterThan(0);
  expect(allowed).not.toContain(false);
  await page.getByTestId("film-card").first().getByRole("button", { name: /^Like/ }).click();
  await page.getByRole("alert").getByText("not kept").waitFor();
  await context.close();
});

test("clearing takes the copy and the lists away", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(origin + TIRED);
  await page.getByTestId("film-card").first().waitFor();
  await keptWhole(page);
  await page.goto(`${origin}/privacy`);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("Cleared. Nothing of Moodreel is left in this browser.").waitFor();
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    lists: Object.keys(localStorage).filter((key) => key.startsWith("moodreel.")),
  }));
  expect(left).toEqual({ caches: [], workers: 0, lists: [] });
  await context.close();
});

test("a guest's phone keeps nothing of it", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.clock.install();
  await page.goto(`${origin}/room`);
  await expect.poll(() => page.locator("main").textContent()).not.toBe("");
  await page.clock.runFor(30_000);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  expect(requests.filter((request) => request.url().endsWith("/sw.js"))).toEqual([]);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await context.close();
});

/** As a build of changed sources would be: every hashed file has another name. */
async function buildAgain(folder: string): Promise<void> {
  await cp(WEB_ROOT, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const assets = await readdir(join(folder, "assets"));
  const renamed = assets.map((name) => [name, name.replace(/-[\w-]{3}([\w-]{5})\./, "-New$1.")] as const);
  const texts = assets.filter((name) => /\.(js|css)$/.test(name)).map((name) => `assets/${name}`);
  for (const file of [...texts, "index.html", "sw.js"]) {
    const text = await readFile(join(folder, file), "utf8");
    let other = renamed.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
    if (file === "sw.js") other = other.replace(/(url:.index\.html.,revision:.)\w+/, "$1newer");
    await writeFile(join(folder, file), other);
  }
  for (const [from, to] of renamed) await rename(join(folder, "assets", from), join(folder, "assets", to));
}
