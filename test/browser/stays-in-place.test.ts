import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";
import { tapMood } from "./support/tap-mood.ts";
import { watchedPage } from "./support/watched-page.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  await addIda();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
  await addIda();
});

async function addIda(): Promise<void> {
  const [headers, body] = [{ "content-type": "application/json" }, JSON.stringify({ name: "Ida" })];
  await fetch(`${server.origin}/api/v1/profiles`, { method: "POST", headers, body });
}

const PHONE = { width: 390, height: 844 };

/** What this browser remembers of earlier visits. */
function remember(page: Page, preferences: object): Promise<unknown> {
  return page.addInitScript((kept) => {
    localStorage.setItem("moodreel.preferences", JSON.stringify(kept));
  }, preferences);
}

test.each([
  [390, 844],
  [768, 1024],
  [1280, 900],
])("on %i × %i what stands below the answer keeps its place while it comes", async (width, height) => {
  const { page } = await watchedPage(browser, { viewport: { width, height }, reducedMotion: "reduce" });
  await remember(page, { profile: "Ida" });
  const [who, films] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route("**/api/v1/profiles", async (route) => {
    await who.promise;
    await route.continue();
  });
  await page.route("**/api/v1/recommendations**", async (route) => {
    await films.promise;
    await route.continue();
  });
  await page.goto(`${server.origin}/?mood=cheerful&seed=1`);
  const heading = page.getByRole("heading", { name: /^Tonight/ });
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
  // Not even who watches is known.
  await page.getByText("Choosing for cheerful …").waitFor();
  let before = 0;
  await expect.poll(async () => (before = await top())).toBeGreaterThan(0.5 * height);
  who.resolve();
  films.resolve();
  await page.getByTestId("pick").waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
});

test("what stands at the foot of a page stands at the foot of the screen where the page is short", async () => {
  const { page } = await watchedPage(browser, { viewport: PHONE });
  await page.goto(`${server.origin}/no-such-page`);
  await page.getByRole("heading", { name: "No such screen" }).waitFor();
  const below = () =>
    page.getByRole("contentinfo").evaluate((foot) => innerHeight - foot.getBoundingClientRect().bottom);
  await expect.poll(async () => Math.abs(await below())).toBeLessThan(2);
});

test("on a phone the question about the diary leaves the film and what to press free", async () => {
  const { page } = await watchedPage(browser, { viewport: PHONE, reducedMotion: "reduce" });
  await remember(page, { profile: "Ida" });
  await page.goto(server.origin);
  await tapMood(page, "Cheerful");
  await page.getByRole("button", { name: "Not this", exact: true }).click();
  const question = page.getByRole("region", { name: "Keep a diary of your moods?" });
  await question.waitFor();
  const isFree = () =>
    page.getByRole("button", { name: "This one", exact: true }).evaluate((button) => {
      const { left, width, bottom } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, bottom - 4));
    });
  await expect.poll(isFree).toBe(true);
  await question.getByRole("button", { name: "Do not keep them" }).click();
  await question.waitFor({ state: "detached" });
});

test("who says something of a film is asked where it pushes no film away from the finger", async () => {
  const { page } = await watchedPage(browser, { viewport: PHONE, reducedMotion: "reduce" });
  await page.goto(`${server.origin}/rate`);
  const films = page.getByTestId("known-film");
  await expect.poll(() => films.count()).toBe(12);
  const answer = films.nth(1).getByRole("button", { name: "Loved it" });
  // On a phone, too, the first of them are there to be tapped, and what a tap does stands with them.
  const top = () => answer.evaluate((button) => button.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(844);
  await expect
    .poll(() => page.getByTestId("effect").evaluate((effect) => effect.getBoundingClientRect().bottom))
    .toBeLessThanOrEqual(844);
  const before = await top();
  // No scrolling to it: a browser then keeps what is read in its place by itself, and not all do.
  await answer.dispatchEvent("click");
  const question = page.getByRole("region", { name: "Who is saying that?" });
  await question.waitFor();
  expect(await top()).toBe(before);
  await question.getByRole("button", { name: "Ida" }).click();
  // Ida may have said something of others before.
  await page
    .getByTestId("effect")
    .getByText(/^By .+ of your answers\.$/)
    .waitFor();
  expect(await top()).toBe(before);
});

test("the question how the last film was stands before it is known who is there, so that nothing moves", async () => {
  const { page } = await watchedPage(browser, { viewport: PHONE });
  const mood = { emotion: "happy" };
  const afterwards = {
    profile: "Ida",
    item: "tt0838283",
    title: "Step Brothers",
    kind: "movie",
    mood,
    at: 1,
  };
  await remember(page, { profile: "Ida", afterwards });
  const who = Promise.withResolvers<void>();
  await page.route("**/api/v1/profiles", async (route) => {
    await who.promise;
    await route.continue();
  });
  await page.goto(server.origin);
  const question = page.getByRole("region", { name: "Did “Step Brothers” do you good?" });
  await question.waitFor();
  who.resolve();
  await page.getByRole("region", { name: "For a quiet evening" }).getByRole("link").first().waitFor();
  await question.waitFor();
});

test("letters twice as large, or a zoom of 400 %, leave the film its title and push nothing out of the window", async () => {
  const large = await launchChromium(null, ["--blink-settings=defaultFontSize=32"]);
  try {
    const { page } = await watchedPage(large, { viewport: PHONE, reducedMotion: "reduce" });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.goto(`${server.origin}/?mood=tired&seed=1`);
    const title = page.getByTestId("pick").getByRole("heading");
    await expect
      .poll(() => title.evaluate((heading) => heading.getBoundingClientRect().width))
      .toBeGreaterThan(200);
    const sentence = await page.getByTestId("mood-sentence").boundingBox();
    const pencil = await page.getByRole("button", { name: "Another mood" }).boundingBox();
    expect(pencil!.y).toBeGreaterThanOrEqual(sentence!.y + sentence!.height);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    await page.goto(`${server.origin}/rate`);
    await page.getByTestId("known-film").first().waitFor();
    await expect.poll(overflow).toBeLessThanOrEqual(0);
  } finally {
    await large.close();
  }
  // As wide as high, and more: 1280 × 900 at 400 %.
  const { page } = await watchedPage(browser, { viewport: { width: 320, height: 225 } });
  await page.goto(`${server.origin}/?mood=tired&seed=1`);
  await page.getByTestId("pick").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
});
