import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";

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

const TELEVISION = { width: 1920, height: 1080 };

test("a remote chooses among three films, takes one and goes back; nothing is smaller than three metres allow", async () => {
  const { page, context, faults } = await watchedPage(browser, {
    viewport: TELEVISION,
    reducedMotion: "reduce",
  });
  await page.goto(`${server.origin}/tv`);
  const posters = page.getByRole("main").getByRole("listitem").getByRole("button");
  await expect.poll(() => posters.count()).toBe(3);
  await page.getByTestId("room-without-code").waitFor();
  await expect.poll(() => page.getByRole("navigation").count()).toBe(0);
  // Its title; the poster above has it drawn.
  const current = page.locator("[aria-current=true] > span").last();
  const first = await current.innerText();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => current.innerText()).not.toBe(first);
  const second = await current.innerText();
  await page.keyboard.press("Enter");
  await page.getByTestId("tv-film").getByRole("heading", { name: second, exact: true }).waitFor();
  await page.getByRole("status").getByRole("heading", { name: second, exact: true }).waitFor();
  await page.getByRole("button", { name: "Back", exact: false }).waitFor();
  await expect.poll(() => page.getByRole("status").getByRole("button").count()).toBe(0);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => current.innerText()).toBe(second);
  const { least, overflow } = await page.evaluate(() => {
    // Those that have words of their own, and not those of a drawn poster.
    const texts = [...document.querySelectorAll("main :is(p, h1, code, li span)")].filter(
      (one) =>
        [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== "",
        ) && !one.classList.contains("sr-only"),
    );
    const root = document.documentElement;
    return {
      least: Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      overflow: [root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight],
    };
  });
  expect(least).toBeGreaterThanOrEqual(24);
  expect(Math.max(...overflow)).toBeLessThanOrEqual(0);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("on a phone that is held upright its films have the width, its words are to be read, and a finger takes and goes back", async () => {
  const { page, context } = await watchedPage(browser, {
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  await page.goto(`${server.origin}/tv`);
  const posters = page.getByRole("main").getByRole("listitem").getByRole("button");
  await expect.poll(() => posters.count()).toBe(3);
  await page.getByTestId("room-without-code").waitFor();
  const widths = () => posters.evaluateAll((all) => Math.min(...all.map((one) => one.clientWidth)));
  await expect.poll(widths).toBeGreaterThan(100);
  const least = () =>
    page
      .locator("main :is(p, code, li button > span:last-child)")
      .evaluateAll((all) => Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));
  await expect.poll(least).toBeGreaterThanOrEqual(13);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await posters.nth(1).click();
  const film = page.getByTestId("tv-film");
  await film.getByRole("heading").waitFor();
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await film.getByRole("button", { name: "Back for another one." }).click();
  await expect.poll(() => posters.count()).toBe(3);
  await context.close();
});

test("shows the film that a room of phones comes to", async () => {
  const { page, context } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  await page.goto(`${server.origin}/tv`);
  await page.getByTestId("room-without-code").waitFor();
  const link = await page.evaluate(() => {
    const { room, token } = JSON.parse(localStorage.getItem("moodreel.screen") ?? "{}");
    return `/room#${room}.${token}`;
  });
  const phone = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await phone.page.goto(server.origin + link);
  await phone.page.getByRole("button", { name: "Bored", exact: true }).click();
  await phone.page.getByRole("button", { name: "Everybody is here" }).click();
  await page.getByText("Vote on your phones.").waitFor();
  for (let film = 1; film <= 3; film += 1) {
    await phone.page.getByText(`Film ${film} of 3`).waitFor();
    await phone.page.getByRole("button", { name: "Yes", exact: true }).click();
  }
  await page.getByTestId("tv-film").getByText("Nobody said no to it.").waitFor();
  await context.close();
  await phone.context.close();
});

test("heeds what its address says: the kind, the filters and who watches, an age limit among it", async () => {
  const { page, context } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  const asked: unknown[] = [];
  page.on("request", (request) => {
    if (/\/(recommendations|rooms)$/.test(request.url())) asked.push(request.postDataJSON());
  });
  await page.goto(
    `${server.origin}/tv?mood=tired&intent=lift&maxRuntime=100&yearFrom=1990&withoutGenres=Horror`,
  );
  await page.getByRole("main").getByRole("listitem").nth(2).waitFor();
  await page.getByTestId("room-without-code").waitFor();
  const filters = { maxRuntime: 100, yearFrom: 1990, withoutGenres: ["Horror"] };
  expect(asked).toContainEqual(expect.objectContaining({ feeling: "tired", intent: "lift", filters }));
  expect(asked).toContainEqual(expect.objectContaining({ viewers: [], intent: "lift", filters }));
  // Somebody who is not there is no reason to show what they may not see.
  await page.goto(`${server.origin}/tv?viewer=Nobody+of+that+name`);
  await page.getByRole("main").getByRole("status").getByText("There is no such profile").first().waitFor();
  await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBe(0);
  await context.close();
});

test("an age limit that cannot be read is never none, and a word that cannot be read is not passed over in silence", async () => {
  const { page, context } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  const asked: { filters?: object }[] = [];
  page.on("request", (request) => {
    if (/\/(recommendations|rooms|one)$/.test(request.url())) asked.push(request.postDataJSON());
  });
  await page.goto(`${server.origin}/tv?maxAge=12x&mood=tierd`);
  await page.getByText("The address says “maxAge=12x”").waitFor();
  await page.getByText("“mood=tierd”").waitFor();
  await page.getByTestId("room-without-code").waitFor();
  await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBe(3);
  // Nor on the other pages that such an address leads to.
  for (const path of ["/?mood=happy&maxAge=12x", "/one?maxAge=12x", "/browse?maxAge=12x"]) {
    await page.goto(server.origin + path);
    await page.getByText("The address says “maxAge=12x”").waitFor();
  }
  expect(asked.length).toBeGreaterThanOrEqual(3);
  for (const { filters } of asked) expect(filters).toMatchObject({ maxAge: 0 });
  await context.close();
});

test("a catalogue that was chosen here and deleted elsewhere is no end: a television and a room ask all", async () => {
  const form = new FormData();
  form.append("file", new File(["title,genres\nHeat,Drama\n"], "gone.csv"));
  const url = `${server.origin}/api/v1/catalogs`;
  expect((await fetch(`${url}?name=gone&kind=movie`, { method: "POST", body: form })).ok).toBe(true);
  const { page, context } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  await page.goto(`${server.origin}/catalogs`);
  await page.getByRole("radio", { name: "gone" }).check();
  await page.goto(`${server.origin}/tv`);
  await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBe(1);
  expect((await fetch(`${url}/gone`, { method: "DELETE" })).ok).toBe(true);
  await page.reload();
  await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBe(3);
  await page.getByTestId("room-without-code").waitFor();
  await page.goto(`${server.origin}/together`);
  await page.getByTestId("room-without-code").waitFor();
  await context.close();
});

test("without a catalogue the screen says that there is none", async () => {
  const { page, context } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  await page.goto(`${server.origin}/tv?kind=game`);
  await page.getByText("There is no catalogue of games.").waitFor();
  await expect.poll(() => page.getByText("Nothing fits tonight").count()).toBe(0);
  await context.close();
});

test("where phones cannot reach the server the reason stands in place of a code, which would be scanned in vain", async () => {
  const { page } = await watchedPage(browser, { viewport: TELEVISION, reducedMotion: "reduce" });
  for (const path of ["/tv", "/together"]) {
    await page.goto(server.origin + path);
    const place = page.getByTestId("room-without-code");
    await place.getByText("phones cannot reach this server").waitFor();
    await place.getByText("--host 0.0.0.0").waitFor();
    await expect.poll(() => page.getByTestId("room-code").count()).toBe(0);
  }
});
