import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../apps/web/src/shared/messages/languages.ts";
import { ROUTES } from "../../apps/web/src/shared/navigation/route-names.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { englishOf, isEnglish } from "./support/english-left.ts";
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

const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" } as const;

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe.each(Object.keys(LANGUAGES) as Language[])("in %s, on a phone,", (language) => {
  // Twenty pages, each searched for barriers: a busy machine needs more than a minute.
  test(
    "every page holds its width, has no serious barrier and no word of English",
    { timeout: 600_000 },
    async () => {
      const { page, context } = await watchedPage(browser, { ...PHONE, locale: language });
      const faults: string[] = [];
      for (const route of ROUTES) {
        await page.goto(server.origin + route);
        await page.getByRole("heading", { level: 1 }).waitFor();
        if (route === "/") await page.goto(`${server.origin}/?mood=tired&intent=lift&seed=1`);
        if (route === "/") await page.getByTestId("film-card").first().waitFor();
        // They listen to their room as long as they are open.
        if (route === "/tv" || route === "/together") await page.getByTestId("room-without-code").waitFor();
        else await settled(page);
        // Colours are the same in every language.
        const problems = await seriousProblems(page, { contrast: language === "en" });
        const sideways = await page.evaluate(() => {
          document.getElementById("root")!.style.overflowX = "visible";
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        });
        const left = language === "en" ? [] : (await textsOn(page)).filter(isEnglish(englishOf(language)));
        faults.push(...[...problems, ...left].map((fault) => `${route}: ${fault}`));
        if (sideways > 0) faults.push(`${route}: scrolls sideways by ${sideways} px`);
      }
      expect(faults).toEqual([]);
      await expect.poll(() => languageOf(page)).toBe(language);
      await context.close();
    },
  );
});

test("the browser's language is shown until another is chosen, which stays, as one of a link does", async () => {
  const { page, context } = await watchedPage(browser, { locale: "de-AT" });
  await page.goto(`${server.origin}/privacy`);
  await page.getByRole("heading", { name: "Datenschutz" }).waitFor();
  await page.getByLabel("Sprache").selectOption({ label: "Polski" });
  await page.getByRole("heading", { name: "Prywatność" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Prywatność" }).waitFor();
  await page.goto(`${server.origin}/privacy?lang=fr`);
  await page.getByRole("heading", { name: "Vie privée" }).waitFor();
  await expect.poll(() => page.url()).toBe(`${server.origin}/privacy`);
  await expect.poll(() => languageOf(page)).toBe("fr");
  await page.getByLabel("Langue").selectOption({ label: "Comme le navigateur" });
  await page.getByRole("heading", { name: "Datenschutz" }).waitFor();
  await context.close();
});

test("of eight languages one is loaded", async () => {
  const { page, context, requests } = await watchedPage(browser, { locale: "it" });
  await page.goto(`${server.origin}/privacy`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const loaded = requests.map(
    (request) => /\/(en|de|fr|es|it|pt|nl|pl)-[\w-]+\.js$/.exec(request.url())?.[1],
  );
  expect(new Set(loaded.filter((language) => language !== undefined))).toEqual(new Set(["it"]));
  await context.close();
});

/** What is read on the page, by the eye or by a screen reader; what is marked as English may be. */
function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "placeholder"]) texts.push(node.getAttribute(name) ?? "");
      } else if (
        // On a poster a title stands line by line: "Short" of "The Big Short" is no word of the page.
        node.parentElement?.closest("svg") === null &&
        node.parentElement.closest("[lang]")?.getAttribute("lang") === document.documentElement.lang
      ) {
        texts.push(node.textContent ?? "");
      }
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
}
