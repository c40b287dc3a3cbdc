import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { tapMood } from "./support/tap-mood.ts";
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

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${server.origin}/api/v1/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return response.status === 204 ? null : response.json();
}

/** A page on which somebody watches who was just added. */
async function pageOf(name: string): Promise<Page> {
  await call("POST", "profiles", { name, keepsMoods: true });
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption(name);
  return page;
}

async function titlesOf(name: string): Promise<readonly string[]> {
  const { opinions } = (await call("GET", `profiles/${name}/reactions`)) as {
    opinions: { item: { title: string } }[];
  };
  return opinions.map(({ item }) => item.title);
}

test("a film that was looked up is saved and rated there, and stands on pages of its own", async () => {
  const page = await pageOf("Wanda");
  await page.goto(`${server.origin}/browse`);
  await page.getByLabel(/^Search films by title/).fill("godfathr");
  const found = page.getByTestId("item").filter({ hasText: "The Godfather" }).first();
  await found.getByRole("button", { name: "To the watchlist: The Godfather", exact: true }).click();
  await expect.poll(() => titlesOf("Wanda")).toEqual(["The Godfather"]);
  await page.getByRole("link", { name: "Watchlist" }).click();
  await page.getByRole("heading", { name: "Watchlist", level: 1 }).waitFor();
  const saved = page.getByTestId("item").filter({ hasText: "The Godfather" });
  await saved.waitFor();
  await expect.poll(() => seriousProblems(page)).toEqual([]);

  await page.getByRole("button", { name: "Pick one of these for tonight" }).click();
  await page.getByTestId("pick").getByRole("heading", { name: "The Godfather" }).waitFor();
  await page.goBack();
  await saved.getByLabel("Your rating of The Godfather").selectOption("9");
  await saved.waitFor({ state: "detached" });
  for (const list of ["Seen", "Rated"]) {
    await page.getByRole("link", { name: list, exact: true }).click();
    await page.getByRole("heading", { name: list, level: 1 }).waitFor();
    await saved.waitFor();
  }
  await page.context().close();
});

test("on a phone a film shows how it was rated, or that it was seen, and its sheet has the title beside the poster", async () => {
  await call("POST", "profiles", { name: "Mia" });
  await call("POST", "profiles/Mia/ratings", { item: "tt0111161", rating: 7 });
  await call("POST", "profiles/Mia/reactions", { item: "tt0468569", reaction: "seen" });
  const { page, context } = await watchedPage(browser, {
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Mia");
  await page.goto(`${server.origin}/rated`);
  const cards = page.getByTestId("item");
  await expect.poll(() => cards.count()).toBe(1);
  await cards.getByText("7", { exact: true }).waitFor();
  await page.goto(`${server.origin}/seen`);
  await expect.poll(() => cards.count()).toBe(2);
  await cards.locator('button[aria-label^="Seen"][aria-pressed="true"]').waitFor();
  await cards.getByRole("button", { name: "The Dark Knight", exact: true }).click();
  const sheet = page.getByTestId("film-sheet");
  const [title, poster] = await Promise.all([
    sheet.getByRole("heading", { level: 2 }).boundingBox(),
    sheet.locator(".aspect-2\\/3").first().boundingBox(),
  ]);
  expect(title?.x).toBeGreaterThan((poster?.x ?? Infinity) + (poster?.width ?? 0));
  expect(title?.y).toBeLessThan((poster?.y ?? 0) + (poster?.height ?? 0));
  await context.close();
});

test("what was seen and is wanted again is on the watchlist, and one of it is picked though nobody said how they feel", async () => {
  const page = await pageOf("Wim");
  await page.goto(`${server.origin}/browse?q=ace+ventura+pet+detective`);
  const title = "Ace Ventura: Pet Detective";
  await page.getByRole("button", { name: `Like: ${title}` }).click();
  await expect.poll(() => titlesOf("Wim")).toEqual([title]);
  await page.getByRole("button", { name: `To the watchlist: ${title}` }).click();
  await page.getByRole("link", { name: "Watchlist" }).click();
  await page.getByTestId("item").filter({ hasText: title }).waitFor();
  await page.getByRole("button", { name: "Pick one of these for tonight" }).click();
  await page.getByTestId("pick").getByRole("heading", { name: title }).waitFor();
  await page.context().close();
});

test("of a watchlist to whose genres no mood leads, one is picked all the same", async () => {
  const page = await pageOf("Westa");
  await page.goto(`${server.origin}/browse?q=unforgiven`);
  await page.getByRole("button", { name: "To the watchlist: Unforgiven", exact: true }).first().click();
  await expect.poll(() => titlesOf("Westa")).toEqual(["Unforgiven"]);
  await page.getByRole("link", { name: "Watchlist" }).click();
  await page.getByTestId("item").filter({ hasText: "Unforgiven" }).waitFor();
  await page.getByRole("button", { name: "Pick one of these for tonight" }).click();
  await page.getByTestId("pick").getByRole("heading", { name: "Unforgiven" }).waitFor();
  await page.context().close();
});

test("from any page one tap leads to one film, Not this to another, and Back to the first", async () => {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(`${server.origin}/privacy`);
  await page.getByRole("link", { name: "Pick one for me" }).click();
  const pick = page.getByTestId("pick");
  await pick.waitFor();
  await expect.poll(() => page.getByTestId("film-card").count()).toBe(1);
  // Nobody said so.
  await expect.poll(() => page.getByText("you feel").count()).toBe(0);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  const title = pick.getByRole("heading");
  const first = await title.textContent();
  await pick.getByRole("button", { name: "Not this" }).click();
  await expect.poll(() => title.textContent()).not.toBe(first);
  await page.goBack();
  await expect.poll(() => title.textContent()).toBe(first);
  await context.close();
});

test("the one film goes by what was said of tonight", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.goto(server.origin);
  await tapMood(page, "Stressed");
  await page.getByTestId("pick").waitFor();
  await page.getByRole("radio", { name: "2 h", exact: true }).check();
  await expect.poll(() => page.url()).toContain("maxRuntime=120");
  await page.getByRole("link", { name: "Pick one for me" }).click();
  await page.waitForURL("**/one?**");
  await page.getByTestId("pick").getByText("you feel stressed").waitFor();
  const asked = requests.findLast((one) => one.url().endsWith("/recommendations/one"));
  expect(asked?.postDataJSON()).toMatchObject({ feeling: "stressed", filters: { maxRuntime: 120 } });
  await context.close();
});

test("whatever the address says of tonight goes along to the one film, and into the room", async () => {
  const { page, context, requests } = await watchedPage(browser);
  const tonight = "intent=lift&maxAge=12&minRating=6.5&withoutGenres=Horror%2CWar&languages=en";
  const filters = { maxAge: 12, minRating: 6.5, withoutGenres: ["Horror", "War"], languages: ["en"] };
  const askedFor = (end: string) => () =>
    requests.findLast((one) => one.method() === "POST" && one.url().endsWith(end))?.postDataJSON();
  await page.goto(`${server.origin}/?${tonight}`);
  await page.getByRole("link", { name: "Pick one for me" }).click();
  await expect.poll(askedFor("/recommendations/one")).toMatchObject({ intent: "lift", filters });
  await page.goBack();
  await page.getByRole("link", { name: "Watch together" }).click();
  await page.getByTestId("room-without-code").waitFor();
  await expect.poll(askedFor("/rooms")).toMatchObject({ kind: "movie", intent: "lift", filters });
  await page.getByRole("button", { name: "End the room" }).click();
  await context.close();
});

test("a film's sheet leads to what is like it, each with an address", async () => {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(`${server.origin}/browse?catalog=starter`);
  await page.getByTestId("item").first().getByRole("button").first().click();
  const sheet = page.getByTestId("film-sheet");
  const first = await sheet.getByRole("heading", { level: 2 }).textContent();
  const alike = sheet.getByRole("region", { name: "More like this" }).getByRole("button");
  await expect.poll(() => alike.count()).toBe(6);
  const other = await alike.first().locator("[dir=auto]").textContent();
  await alike.first().click();
  await expect.poll(() => sheet.getByRole("heading", { level: 2 }).textContent()).toBe(other);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => sheet.getByRole("heading", { level: 2 }).textContent()).toBe(first);
  await context.close();
});

test("a few films that one knows change what is suggested, at once and to be seen", async () => {
  const page = await pageOf("Rita");
  await page.getByRole("link", { name: /^Say what you know/ }).click();
  await page.getByRole("heading", { name: "Which of these do you know?" }).waitFor();
  const films = page.getByTestId("known-film");
  await expect.poll(() => films.count()).toBe(12);
  const effect = page.getByTestId("effect");
  await effect.getByText("these are anybody’s").waitFor();
  const before = await effect.getByRole("listitem").allTextContents();
  await films.nth(0).getByRole("button", { name: "Loved it" }).click();
  await effect.getByText("By one of your answers.").waitFor();
  await films.nth(1).getByRole("button", { name: "Not for me" }).click();
  await films.nth(2).getByRole("button", { name: "Loved it" }).click();
  await effect.getByText("By 3 of your answers.").waitFor();
  await expect.poll(() => effect.getByRole("listitem").allTextContents()).not.toEqual(before);
  await expect.poll(() => titlesOf("Rita")).toHaveLength(3);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  // What was said counts on the next visit, too.
  await page.reload();
  await effect.getByText("By 3 of your answers.").waitFor();
  // Nobody said how they feel.
  expect(await call("GET", "profiles/Rita/history")).toMatchObject({ moods: [] });
  await page.getByRole("link", { name: "Enough: to the suggestions" }).click();
  await page.getByRole("region", { name: "For a quiet evening" }).waitFor();
  await page.context().close();
});

test("an answer that was not kept does not stand there as said, and films that do not come are not passed over in silence", async () => {
  const page = await pageOf("Rosa");
  await page.goto(`${server.origin}/rate`);
  const loved = page.getByTestId("known-film").getByRole("button", { name: "Loved it" });
  await expect.poll(() => loved.count()).toBe(12);
  const effect = page.getByTestId("effect");
  await effect.getByText("these are anybody’s").waitFor();
  const json = { code: "internal", message: "Something went wrong inside." };
  await page.route("**/ratings", (route) => route.fulfill({ status: 500, json }));
  for (const at of [0, 1]) await loved.nth(at).click();
  await page.getByText("That was not kept").waitFor();
  await expect.poll(() => page.locator('main [aria-pressed="true"]').count()).toBe(0);
  await effect.getByText("these are anybody’s").waitFor();
  await page.unroute("**/ratings");
  await loved.nth(1).click();
  await effect.getByText("By one of your answers.").waitFor();
  await expect.poll(() => page.locator('main [aria-pressed="true"]').count()).toBe(1);
  await page.route("**/items?**", (route) => route.fulfill({ status: 500, json }));
  await page.reload();
  await page.getByRole("main").getByRole("alert").waitFor();
  await page.unroute("**/items?**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => loved.count()).toBe(12);
  // Who watches as nobody teaches nothing, on this page either.
  await page.getByRole("combobox", { name: "Who is watching" }).selectOption("");
  await page.getByText("Nobody is chosen: there are no buttons").waitFor();
  await expect.poll(() => loved.count()).toBe(0);
  await page.context().close();
});

test("another list is undone where it came from, and Back finds the page where it was scrolled", async () => {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin);
  await tapMood(page, "Cheerful");
  const cards = page.getByTestId("film-card");
  await cards.last().waitFor();
  const before = await cards.getByRole("heading").allTextContents();
  await expect.poll(() => page.getByRole("button", { name: "The list before" }).count()).toBe(0);
  await page.getByRole("button", { name: "Show me others" }).click();
  await expect.poll(() => cards.getByRole("heading").allTextContents()).not.toEqual(before);
  await page.getByRole("button", { name: "The list before" }).click();
  await expect.poll(() => cards.getByRole("heading").allTextContents()).toEqual(before);

  await cards.last().scrollIntoViewIfNeeded();
  const kept = () => page.evaluate(() => [scrollY, (history.state as { scroll?: number } | null)?.scroll]);
  await expect.poll(async () => new Set(await kept()).size).toBe(1);
  const [scrolled = 0] = await kept();
  expect(scrolled).toBeGreaterThan(200);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/catalogs"]')?.click());
  await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test("who asked for it is asked once afterwards whether a film did good, and the answer teaches", async () => {
  const page = await pageOf("Ada");
  await tapMood(page, "Sad");
  const pick = page.getByTestId("pick");
  const title = (await pick.getByRole("heading").textContent()) ?? "";
  await pick.getByRole("button", { name: "This one" }).click();
  await pick.getByLabel("Ask me next time whether it did me good").check();
  await page.reload();
  // It may still be on.
  await page.getByTestId("pick").waitFor();
  await expect.poll(() => page.getByText(`Did “${title}” do you good?`).count()).toBe(0);
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("moodreel.preferences") ?? "{}");
    kept.afterwards.at -= 86_400_000;
    localStorage.setItem("moodreel.preferences", JSON.stringify(kept));
  });
  await page.reload();
  const question = page.getByRole("region", { name: `Did “${title}” do you good?` });
  await question.waitFor();
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  const lessons = async (): Promise<number> => {
    const { match } = (await call("GET", "profiles/Ada/learned")) as {
      match: { sad?: { lessons: number }[] };
    };
    return Math.max(0, ...(match.sad ?? []).map((one) => one.lessons));
  };
  const before = await lessons();
  await question.getByRole("button", { name: "Yes, it did" }).click();
  await question.waitFor({ state: "detached" });
  await expect.poll(() => lessons()).toBeGreaterThan(before);
  await page.reload();
  await page.getByTestId("pick").waitFor();
  await expect.poll(() => question.count()).toBe(0);
  await page.context().close();
});

test("a film that is taken on a page that has long been open is asked about in the next visit, and not at once", async () => {
  await call("POST", "profiles", { name: "Ada" });
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.clock.install({ time: "2026-03-03T10:00:00" });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Ada");
  await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
  await page.clock.fastForward("10:00:00");
  await tapMood(page, "Cheerful");
  const pick = page.getByTestId("pick");
  await pick.getByRole("button", { name: "This one" }).click();
  const asks = pick.getByLabel("Ask me next time whether it did me good");
  await asks.check();
  await page.clock.fastForward("02:00:00");
  await expect.poll(() => asks.isChecked()).toBe(true);
  const question = page.getByRole("region", { name: / do you good\?$/ });
  await expect.poll(() => question.count()).toBe(0);
  await page.reload();
  await question.getByRole("button", { name: "Did not watch it" }).click();
  await question.waitFor({ state: "detached" });
  await page.context().close();
});

test("whether a film did good is asked, too, where the clock of the device was put back since", async () => {
  const page = await pageOf("Ada");
  await tapMood(page, "Sad");
  const pick = page.getByTestId("pick");
  await pick.getByRole("button", { name: "This one" }).click();
  await pick.getByLabel("Ask me next time whether it did me good").check();
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("moodreel.preferences") ?? "{}");
    kept.afterwards.at += 365 * 86_400_000;
    localStorage.setItem("moodreel.preferences", JSON.stringify(kept));
  });
  await page.reload();
  const question = page.getByRole("region", { name: / do you good\?$/ });
  await question.getByRole("button", { name: "Not really" }).click();
  await question.waitFor({ state: "detached" });
  await page.context().close();
});

test("of a film that is gone from the catalogue the question afterwards goes with the answer", async () => {
  await call("POST", "profiles", { name: "Gus" });
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.addInitScript(() => {
    if (localStorage.getItem("moodreel.preferences") !== null) return;
    const about = { profile: "Gus", item: "gone", title: "Gone", kind: "movie", at: 1 };
    const afterwards = { ...about, mood: { emotion: "happy" } };
    localStorage.setItem("moodreel.preferences", JSON.stringify({ profile: "Gus", afterwards }));
  });
  await page.goto(server.origin);
  const question = page.getByRole("region", { name: "Did “Gone” do you good?" });
  await question.getByRole("button", { name: "Yes, it did" }).click();
  await question.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
  await expect.poll(() => question.count()).toBe(0);
  await page.context().close();
});

test("on a phone the page You is headings to open, below what was said last", async () => {
  await call("POST", "profiles", { name: "Uma" });
  const list = (await call("POST", "recommendations", { emotion: "happy", seed: 3 })) as {
    items: { id: string }[];
  };
  for (const { id } of list.items.slice(0, 8))
    await call("POST", "profiles/Uma/reactions", { item: id, reaction: "like" });
  const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() =>
    localStorage.setItem("moodreel.preferences", JSON.stringify({ profile: "Uma" })),
  );
  await page.goto(`${server.origin}/you`);
  const said = page.getByRole("region", { name: "What you said" }).getByRole("listitem");
  await expect.poll(() => said.count()).toBe(5);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect.poll(() => said.count()).toBe(8);
  await page.getByLabel("Name of the new profile").waitFor();
  const limit = page.getByRole("combobox", { name: "Age limit" });
  await expect.poll(() => limit.isVisible()).toBe(false);
  await page.getByRole("heading", { name: "Age limit" }).click();
  await limit.selectOption({ label: "Up to 12 years" });
  await expect.poll(() => limit.isVisible()).toBe(true);
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await page.context().close();
});
