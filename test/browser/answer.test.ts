import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

const JSON_BODY = { "content-type": "application/json" };

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

async function tap(page: Page, mood: string): Promise<void> {
  await tapMood(page, mood);
  await page.getByTestId("pick").waitFor();
}

/** Whether another list stands on the page, and not the one before or none, as while it is on its way. */
async function isAnother(page: Page, before: readonly string[]): Promise<boolean> {
  const now = await titles(page);
  return now.length > 2 && now.join() !== before.join();
}

function titles(page: Page): Promise<readonly string[]> {
  return page.getByTestId("film-card").getByRole("heading").allTextContents();
}

test.each([
  [390, 844],
  [768, 1024],
  [1280, 900],
  [1920, 1080],
  [844, 390],
])(
  "on %i × %i the film, its two companions and what to press are on the screen after a tap",
  async (width, height) => {
    const { page, context } = await watchedPage(browser);
    await page.setViewportSize({ width, height });
    await page.goto(server.origin);
    await tap(page, "Happy");
    const cards = page.getByTestId("film-card");
    const tops = () =>
      cards.evaluateAll((all) => all.slice(0, 3).map((one) => one.getBoundingClientRect().top));
    await expect.poll(async () => Math.max(...(await tops()))).toBeLessThan(height);
    await expect.poll(async () => Math.min(...(await tops()))).toBeLessThan(0.4 * height);
    // A mood that was scrolled to leaves the answer on the screen, too.
    await expect.poll(async () => Math.min(...(await tops()))).toBeGreaterThanOrEqual(0);
    for (const name of ["This one", "Not this"]) {
      const bottom = async () => {
        const box = await page.getByRole("button", { name, exact: true }).boundingBox();
        return (box?.y ?? Infinity) + (box?.height ?? 0);
      };
      await expect.poll(bottom).toBeLessThanOrEqual(height);
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await context.close();
  },
);

test.each([
  { width: 390, height: 844, most: 0.4 },
  { width: 360, height: 640, most: 0.4 },
  { width: 768, height: 1024, most: 0.4 },
  { width: 1280, height: 900, most: 0.65 },
  { width: 1920, height: 1080, most: 0.7 },
  { width: 844, height: 390, most: 0.4 },
])(
  "the one film for tonight fills the screen of $width by $height, and what to press is on it",
  async ({ most: poster, ...viewport }) => {
    const { page, context } = await watchedPage(browser, { viewport, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/one?mood=happy`);
    const pick = page.getByTestId("pick");
    await pick.waitFor();
    const share = () =>
      pick.evaluate((one) => one.firstElementChild!.getBoundingClientRect().height / innerHeight);
    await expect.poll(share).toBeGreaterThanOrEqual(poster);
    // Its title stands as what is below it does.
    const aligned = () =>
      pick.evaluate((one) =>
        ["h3 button", "h3 + p"].map((part) => getComputedStyle(one.querySelector(part)!).textAlign),
      );
    await expect.poll(async () => new Set(await aligned()).size).toBe(1);
    for (const name of ["This one", "Not this"]) {
      const bottom = async () => {
        const box = await page.getByRole("button", { name, exact: true }).boundingBox();
        return (box?.y ?? Infinity) + (box?.height ?? 0);
      };
      await expect.poll(bottom).toBeLessThanOrEqual(viewport.height);
    }
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await context.close();
  },
);

test("each mood that is tapped is asked for once, and of two tapped together the last one holds", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.getByRole("region", { name: "For a quiet evening" }).getByRole("link").first().waitFor();
  const moods = page.getByRole("region", { name: "How do you feel?" });
  await moods.getByRole("button", { name: "Sad", exact: true }).waitFor();
  await moods.evaluate((row) => {
    for (const word of ["Sad", "Cheerful"])
      [...row.querySelectorAll("button")].find((button) => button.textContent.trim() === word)?.click();
  });
  await page.getByText("Tonight feels cheerful.").waitFor();
  await page.getByTestId("pick").waitFor();
  await expect.poll(() => page.url()).toContain("mood=cheerful");
  await settled(page);
  const asked = requests
    .filter((one) => one.url().endsWith("/recommendations"))
    .map((one) => one.postDataJSON() as { readonly feeling: string; readonly peek?: boolean })
    .filter(({ peek }) => peek !== true);
  expect(asked.map(({ feeling }) => feeling)).toEqual(["sad", "cheerful"]);
  await page.goBack();
  await moods.waitFor();
  await context.close();
});

test("a mood whose films are on their way shows that it was tapped, and its light goes when it is left", async () => {
  const { page, context } = await watchedPage(browser);
  let letThrough = (): void => undefined;
  const signed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.goto(server.origin);
  const cheerful = page.getByRole("button", { name: "Cheerful", exact: true });
  await cheerful.waitFor();
  await page.route("**/api/v1/recommendations", async (route) => {
    await signed;
    await route.continue();
  });
  const isSigned = cheerful.evaluate(
    (button) =>
      new Promise<boolean>((resolve) => {
        const look = (): void => {
          if (button.getAttribute("aria-pressed") === "true") resolve(true);
          else if (!button.isConnected) resolve(false);
        };
        new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
      }),
  );
  await cheerful.click();
  expect(await isSigned).toBe(true);
  letThrough();
  await page.getByTestId("pick").waitFor();
  const light = () => page.locator("html").getAttribute("data-mood");
  await expect.poll(light).toBe("happy");
  await page.mouse.move(2, 2);
  await page.goBack();
  await cheerful.waitFor();
  await expect.poll(light).toBe("none");
  await context.close();
});

test.each([360, 390])(
  "beside the film a title's words of twelve letters stand whole, %i px wide",
  async (width) => {
    const { page, context } = await watchedPage(browser, { viewport: { width, height: 844 } });
    await page.route("**/api/v1/recommendations", async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { items: { title: string }[] };
      for (const item of answer.items) item.title = "The Intouchables";
      await route.fulfill({ response, json: answer });
    });
    await page.goto(server.origin);
    await tap(page, "Happy");
    const lines = () =>
      page
        .getByTestId("film-card")
        .locator("h3 span")
        .evaluateAll((all) =>
          all.slice(1, 3).map((title) => {
            const text = title.firstChild!;
            const word = document.createRange();
            word.setStart(text, "The ".length);
            word.setEnd(text, "The Intouchables".length);
            return new Set([...word.getClientRects()].map(({ top }) => top)).size;
          }),
        );
    await expect.poll(lines).toEqual([1, 1]);
    await context.close();
  },
);

test("beside the film stands what it is about, where there is room", async () => {
  const { page, context } = await watchedPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.route("**/api/v1/recommendations", async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { items: { overview?: string }[] };
    for (const item of answer.items) item.overview = "An otter keeps a lighthouse.";
    await route.fulfill({ response, json: answer });
  });
  await page.goto(server.origin);
  await tap(page, "Happy");
  await page.getByTestId("pick").getByText("An otter keeps a lighthouse.").waitFor();
  await context.close();
});

test.each(["de-DE", "pl-PL"])(
  "on a phone in %s what stands beside the film is not cut, nor is anything over the dials",
  async (locale) => {
    const { page, context } = await watchedPage(browser, {
      viewport: { width: 390, height: 844 },
      locale,
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(`${server.origin}/?mood=angry&intent=lift&seed=5`);
    await page.getByTestId("pick").waitFor();
    const cut = () =>
      page.getByTestId("film-card").evaluateAll((cards) =>
        cards.slice(1, 3).flatMap((card) =>
          [...card.querySelectorAll("h3 span, p")].flatMap((one) => {
            if (one.clientHeight === 0) return [];
            const isClamped = one.scrollHeight > one.clientHeight + 1;
            const words = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
            const parted = [...(words?.textContent ?? "").matchAll(/\p{L}+/gu)].filter(
              ({ index, 0: word }) => {
                const range = document.createRange();
                range.setStart(words!, index);
                range.setEnd(words!, index + word.length);
                return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
              },
            );
            return isClamped || parted.length > 0 ? [one.textContent] : [];
          }),
        ),
      );
    await expect.poll(cut).toEqual([]);
    await expect.poll(() => page.locator(".more-beside ~ button:visible").count()).toBe(0);
    await context.close();
  },
);

test("a film that is not wanted makes room for the next, and one is taken", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await tap(page, "Happy");
  const pick = page.getByTestId("pick");
  const first = await pick.getByRole("heading").textContent();
  await pick.getByRole("button", { name: "Not this" }).click();
  await expect.poll(() => pick.getByRole("heading").textContent()).not.toBe(first);
  await pick.getByRole("button", { name: "This one" }).click();
  await pick.getByText("Enjoy it.").waitFor();
  await pick.getByRole("button", { name: "Choose again" }).click();
  await pick.getByRole("button", { name: "This one" }).waitFor();
  await context.close();
});

test("before any mood three films stand on the page for nobody, and lead to their sheet", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  const picks = page.getByRole("region", { name: "For a quiet evening" }).getByRole("link");
  await expect.poll(() => picks.count()).toBe(3);
  await picks.nth(1).click();
  await page.getByTestId("film-sheet").waitFor();
  await context.close();
});

test("reload, back and a link bring the same list again", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await tap(page, "Sad");
  // The list below the answer comes a moment after it.
  await page.getByTestId("film-card").nth(14).waitFor();
  const sad = await titles(page);
  await page.getByRole("button", { name: "Show me others" }).click();
  await expect.poll(() => isAnother(page, sad)).toBe(true);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(sad);
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByLabel("To year").fill("1999");
  await expect.poll(() => page.url()).toContain("yearTo=1999");
  await expect.poll(() => isAnother(page, sad)).toBe(true);
  await settled(page);
  const old = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(old);

  await page.getByRole("link", { name: "Catalogues" }).click();
  await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(old);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  await expect.poll(() => titles(elsewhere)).toEqual(old);
  await elsewhere.close();
  await context.close();
});

test("people's words lead to films, the time left and how demanding and how well known they are narrow them, and the address holds all", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.goto(server.origin);
  await tap(page, "Tired");
  await page.getByText("Tonight feels tired.").waitFor();
  await page.getByText("because you feel tired").first().waitFor();
  await expect.poll(() => page.getByRole("radio", { name: "Easy" }).isChecked()).toBe(true);
  const before = await titles(page);
  await page.getByRole("radio", { name: "90 min" }).check();
  await expect.poll(() => isAnother(page, before)).toBe(true);
  await page.getByRole("radio", { name: "Demanding" }).check();
  await expect.poll(() => page.url()).toMatch(/mood=tired.*maxRuntime=90.*effort=demanding/);
  await page
    .getByText(/· (\d\d) min/)
    .first()
    .waitFor();
  await page.getByRole("radio", { name: "Hidden gems" }).check();
  await expect.poll(() => page.url()).toContain("renown=hidden");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("button", { name: "1990s" }).click();
  await page.getByRole("button", { name: "Filters (2)" }).waitFor();
  const asked = () => requests.findLast((one) => one.url().endsWith("/recommendations"));
  await expect
    .poll(() => asked()?.postDataJSON())
    .toMatchObject({
      feeling: "tired",
      effort: "demanding",
      renown: "hidden",
      filters: { maxRuntime: 90, yearFrom: 1990, yearTo: 1999 },
    });
  // The list before may begin with a film of these years, too.
  const areNarrow = async (): Promise<boolean> => {
    const cards = await page.getByTestId("film-card").allTextContents();
    return cards.length > 2 && cards.every((text) => /199\d · /.test(text));
  };
  await expect.poll(areNarrow).toBe(true);
  await settled(page);
  const narrowed = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(narrowed);
  await expect.poll(() => page.getByRole("radio", { name: "90 min" }).isChecked()).toBe(true);
  await context.close();
});

test("arrow keys move between the films, and the sheet opens by the keyboard alone", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await tap(page, "Happy");
  const focused = (): Promise<number> =>
    page.evaluate(() =>
      [...document.querySelectorAll("[data-testid=film-card]")].findIndex((card) =>
        card.contains(document.activeElement),
      ),
    );
  // The list below comes after the three that stand first.
  await expect.poll(() => page.getByTestId("film-card").count()).toBeGreaterThan(6);
  await page.getByTestId("pick").getByRole("heading").getByRole("button").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused()).toBe(1);
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBeGreaterThanOrEqual(3);
  const below = await focused();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused()).toBe(below - 1);
  await page.keyboard.press("Enter");
  await page.getByTestId("film-sheet").waitFor();
  await context.close();
});

test("on a phone what can be said of a film has room for a finger, and all of it has words", async () => {
  const body = JSON.stringify({ name: "Ida" });
  await fetch(`${server.origin}/api/v1/profiles`, { method: "POST", headers: JSON_BODY, body });
  const { page, context } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Ida");
  await tap(page, "Happy");
  const card = page.getByTestId("film-card").nth(4);
  await card.getByRole("button", { name: /^More to say: / }).waitFor();
  for (const button of await card
    .getByRole("button", { name: /^(Like|To the watchlist|More to say): / })
    .all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await card.getByRole("button", { name: /^More to say: / }).click();
  const sheet = page.getByTestId("film-sheet");
  for (const word of ["Rate", "Like", "To the watchlist", "Seen", "Not now", "Never"]) {
    await sheet.getByText(word, { exact: true }).waitFor();
  }
  await sheet.getByRole("button", { name: /^Like: / }).click();
  await expect
    .poll(() => sheet.getByRole("button", { name: /^Like: / }).getAttribute("aria-pressed"))
    .toBe("true");
  await context.close();
});

test("a catalogue that is dropped where pictures go is told from one", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  const buffer = Buffer.from("title,genres\nHeat,Crime\n");
  await page.getByLabel("Photo of a face").setInputFiles({ name: "films.csv", mimeType: "text/csv", buffer });
  await page.getByText("“films.csv” is no picture.").waitFor();
  await context.close();
});

test("a film's sheet says all that is known, has an address, and Back closes it", async () => {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin);
  await tap(page, "Happy");
  const third = page.getByTestId("film-card").nth(3);
  const title = (await third.getByRole("heading").textContent()) ?? "";
  await third.getByRole("button", { name: title, exact: true }).click();
  const sheet = page.getByRole("dialog", { name: title });
  await sheet.getByText("Why it is here").waitFor();
  await sheet.getByRole("heading", { name: title }).waitFor();
  await expect.poll(() => page.url()).toContain("film=");
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await page.reload();
  await sheet.waitFor();
  await page.goBack();
  await sheet.waitFor({ state: "detached" });
  await expect.poll(() => page.url()).not.toContain("film=");
  await third.getByRole("button", { name: title, exact: true }).click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "detached" });
  await context.close();
});

test("the wait for a slow answer has a sign, and says what it is for", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  const said = Promise.withResolvers<void>();
  await page.route("**/api/v1/recommendations**", async (route) => {
    await said.promise;
    await route.continue();
  });
  await tapMood(page, "Afraid");
  await page.getByText("Choosing for afraid …").waitFor();
  said.resolve();
  await page.getByTestId("pick").waitFor();
  await page.getByText("Choosing for afraid …").waitFor({ state: "hidden" });
  await context.close();
});

test("a title of one endless word does not widen the page", async () => {
  const { page, context } = await watchedPage(browser);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route("**/api/v1/recommendations**", async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { items: { title: string }[] };
    for (const item of body.items) item.title = "Donaudampfschifffahrt".repeat(8);
    await route.fulfill({ response, json: body });
  });
  await page.goto(server.origin);
  await tap(page, "Happy");
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await context.close();
});
