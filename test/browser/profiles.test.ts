import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { faces } from "./support/faces.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-profiles-"));
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
});

/** A page of a person of their own: profiles are on the server, which all tests share. */
async function withPerson(name: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, requests, faults } = await watchedPage(browser);
  await page.goto(`${server.origin}/you`);
  await page.getByLabel("Name of the new profile").fill(name);
  await page.getByRole("button", { name: "Add a profile" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await use(page);
  expect(foreignRequests(requests, server.origin)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}

async function tap(page: Page, mood: string): Promise<void> {
  await page.goto(server.origin);
  await tapMood(page, mood);
  await page.getByTestId("film-card").first().waitFor();
}

async function see(page: Page, link: "You" | "Watch"): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: link, exact: true }).click();
}

// The first of all: where there is a profile, a reaction is nobody's until somebody says who they are.
test("the first reaction makes a profile, the list stays as it is, and moods are kept only when agreed to", async () => {
  const { page, context } = await watchedPage(browser);
  await tap(page, "Sad");
  const titles = page.getByTestId("film-card").getByRole("heading");
  const before = await titles.allInnerTexts();
  const like = page
    .getByTestId("film-card")
    .first()
    .getByRole("button", { name: /^Like: / });
  await like.click();
  await expect.poll(() => like.getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("heading", { name: "Keep a diary of your moods?" }).waitFor();
  await expect.poll(() => titles.allInnerTexts()).toEqual(before);
  await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("me");
  // Whoever takes a film is asked something else already.
  await page.getByRole("button", { name: "This one", exact: true }).click();
  await page.getByLabel("Ask me next time").waitFor();
  await page.getByRole("heading", { name: "Keep a diary of your moods?" }).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Choose again" }).click();
  await page.getByRole("heading", { name: "Keep a diary of your moods?" }).waitFor();
  await page.getByRole("button", { name: "Do not keep them" }).click();
  await page.getByRole("heading", { name: "Keep a diary of your moods?" }).waitFor({ state: "detached" });
  await tap(page, "Angry");
  await expect.poll(() => page.getByRole("heading", { name: "Keep a diary of your moods?" }).count()).toBe(0);
  await see(page, "You");
  await page.getByText("Moods are not kept.").waitFor();
  await page.getByRole("button", { name: `Take back “liked”: ${before[0]}` }).waitFor();
  await context.close();
});

test("twenty comedies passed over while happy move the policy, which the page shows and forgets", async () => {
  await withPerson("Pia", async (page) => {
    const happy = page.getByTestId("learned-happy");
    const comedy = happy.getByRole("listitem").filter({ hasText: "Comedy" });
    const chance = async () => Number(/(\d+)%/.exec(await comedy.innerText())?.[1]);
    // While nothing was learned it is only the policy's table, and folded.
    const folded = page.getByText("Genres and the chance that one is taken").first();
    await folded.click();
    await comedy.waitFor();
    const before = await chance();
    await expect.poll(() => comedy.innerText()).not.toContain("learned");

    await tap(page, "Happy");
    await page.getByRole("heading", { name: "Tonight: Comedy", exact: true }).waitFor();
    for (let passed = 0; passed < 20; passed += 1) {
      const open = page.locator('button[aria-label^="Not now: "][aria-pressed="false"]');
      if ((await open.count()) === 0) {
        const first = page.getByTestId("film-card").first();
        const title = await first.getByRole("heading").innerText();
        await page.getByRole("button", { name: "Show me others" }).click();
        await expect.poll(() => first.getByRole("heading").innerText()).not.toBe(title);
      }
      const away = await page.getByText("Not tonight", { exact: true }).count();
      await open.first().click();
      await expect.poll(() => page.getByText("Not tonight", { exact: true }).count()).toBe(away + 1);
    }

    await see(page, "You");
    await comedy.waitFor();
    await expect.poll(chance).toBeLessThan(before * 0.8);
    await expect.poll(() => comedy.innerText()).toContain(`learned, down from ${before}%`);
    const sad = await page.getByTestId("learned-sad").innerText();
    expect(sad).not.toContain("learned");

    await page.getByRole("button", { name: "Forget what was learned" }).click();
    await page.getByRole("button", { name: "Forget it" }).click();
    await page.getByText("Nothing was learned yet").waitFor();
    await folded.click();
    await expect.poll(() => chance()).toBe(before);
  });
});

test("what was seen does not come again, a rating stays, and why not says so", async () => {
  await withPerson("Eva", async (page) => {
    await tap(page, "Afraid");
    const cards = page.getByTestId("film-card");
    const title = await cards.first().getByRole("heading").innerText();
    await cards
      .first()
      .getByRole("button", { name: /^Seen: / })
      .click();
    await cards.nth(1).getByRole("combobox").selectOption("9");
    const rated = await cards.nth(1).getByRole("heading").innerText();
    await expect.poll(() => cards.nth(1).getByRole("combobox").inputValue()).toBe("9");
    await tap(page, "Afraid");
    await expect.poll(() => cards.getByRole("heading").allInnerTexts()).not.toContain(title);
    await page.getByLabel("A title that you miss").fill(title);
    await page.getByRole("button", { name: "Ask" }).click();
    await expect.poll(() => page.getByTestId("why-not").innerText()).toContain("was seen. Take that back");
    await see(page, "You");
    await page.getByRole("button", { name: `Take back “9 of 10”: ${rated}` }).waitFor();
    await page.getByRole("button", { name: `Take back “seen”: ${title}` }).click();
    await page.getByText("Of 1 film, the latest first.").waitFor();
  });
});

test("a correction of the reading leads the films and is counted", async () => {
  await withPerson("Ida", async (page) => {
    await page.goto(server.origin);
    await page.getByLabel("Photo of a face").setInputFiles((await faces(folder)).smiling);
    const select = page.getByLabel(/^I look .*, but I feel$/);
    await select.waitFor();
    const looked = /^I look (\w+)/.exec((await select.getAttribute("aria-label")) ?? "")?.[1];
    await select.selectOption("fear");
    await page.getByRole("heading", { name: "Tonight: Thriller" }).waitFor();
    await page.getByText("You say that you feel").waitFor();
    await expect
      .poll(() => page.getByTestId("film-card").first().innerText())
      .toContain("because you feel afraid");
    await see(page, "You");
    await page.getByText(`looks ${looked}, feels afraid`).waitFor();
  });
});

test("a diary that was agreed to shows moods and picks, can be taken along, and is gone when deleted", async () => {
  await withPerson("Uma", async (page) => {
    await page.getByRole("button", { name: "Keep my moods" }).click();
    await page.getByText("No evening yet.").waitFor();
    await tap(page, "Happy");
    const card = page.getByTestId("film-card").first();
    const title = await card.getByRole("heading").innerText();
    await card.getByRole("button", { name: /^To the watchlist: / }).click();
    await expect
      .poll(() => card.getByRole("button", { name: /^To the watchlist: / }).getAttribute("aria-pressed"))
      .toBe("true");
    await see(page, "You");
    await page.getByRole("img", { name: /^1 evening by the mood/ }).waitFor();
    await expect.poll(() => page.locator("canvas").count()).toBe(2);
    await page.getByText("The same as tables").click();
    const row = page.getByRole("region", { name: "Evenings, newest first" }).getByRole("row").nth(1);
    await expect.poll(() => row.innerText()).toContain("Happy, 100%");
    await expect.poll(() => row.innerText()).toContain(title);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as JSON" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("moodreel-Uma.json");
    const exported = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(exported).toMatchObject({
      profile: { name: "Uma", keepsMoods: true },
      moods: [{ dominant: "happy", picked: [{ title }] }],
    });

    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
    await expect
      .poll(() => page.getByLabel("Who is watching").locator("option").allInnerTexts())
      .not.toContain("Uma");
  });
});

test("the diary calls an evening by the word that was said", async () => {
  await withPerson("Bodo", async (page) => {
    await page.getByRole("button", { name: "Keep my moods" }).click();
    await page.getByText("No evening yet.").waitFor();
    await tap(page, "Bored");
    await page.getByTestId("film-card").first().waitFor();
    await see(page, "You");
    await page.getByRole("img", { name: /^1 evening by the mood/ }).waitFor();
    await page.getByText("The same as tables").click();
    const row = page.getByRole("region", { name: "Evenings, newest first" }).getByRole("row").nth(1);
    await expect.poll(() => row.innerText()).toMatch(/\tBored\t?/);
    await expect.poll(() => page.getByText("Scornful, ").count()).toBe(0);
  });
});

test("with nobody watching, nothing can be said and nothing is learned", async () => {
  const { page, context } = await watchedPage(browser);
  await tap(page, "Happy");
  await page.getByLabel("Who is watching").selectOption({ label: "Nobody: learn nothing" });
  await expect.poll(() => page.getByRole("button", { name: /^Like: / }).count()).toBe(0);
  await see(page, "You");
  await page.getByRole("heading", { name: "Nothing is known of you yet" }).waitFor();
  await context.close();
});

test("a name of any script is taken, and one that is not taken is told why while it is typed", async () => {
  await withPerson("अनिल & O’Brien 👩‍👩‍👧", async (page) => {
    const field = page.getByLabel("Name of the new profile");
    const add = page.getByRole("button", { name: "Add a profile" });
    await field.fill("अनिल  & O'BRIEN 👩‍👩‍👧");
    await page.getByText("There is a profile “अनिल & O’Brien 👩‍👩‍👧” already.").waitFor();
    await expect.poll(() => add.isDisabled()).toBe(true);
    await field.fill("ana/ben");
    await page.getByText('The name has "/" (U+002F) as character 4').waitFor();
    await expect.poll(() => add.isDisabled()).toBe(true);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "अनिल & O’Brien 👩‍👩‍👧" }).waitFor();
    await page.getByRole("button", { name: "Delete everything" }).click();
    await page.getByText("Delete all that is kept of “अनिल & O’Brien 👩‍👩‍👧”?").waitFor();
    await page.getByRole("button", { name: "Delete everything" }).last().click();
    await page.getByRole("heading", { level: 1, name: "अनिल" }).waitFor({ state: "detached" });
  });
});

test("an age limit is set on the page, stays, and keeps what is above it away", async () => {
  await withPerson("Kid", async (page) => {
    const alien = `${server.origin}/?film=tt0078748`;
    await page.goto(alien);
    await page.getByTestId("film-sheet").getByRole("heading", { name: "Alien", exact: true }).waitFor();
    await page.goto(`${server.origin}/you`);
    const limit = page.getByRole("combobox", { name: "Age limit" });
    const stored = page.waitForResponse((response) => response.request().method() === "PATCH");
    await limit.selectOption({ label: "Up to 12 years" });
    expect((await stored).status()).toBe(200);
    await page.reload();
    await expect.poll(() => limit.inputValue()).toBe("12");
    await page.goto(alien);
    const missing = page.getByTestId("film-missing");
    await missing.getByRole("alert").waitFor();
    await missing.getByRole("link", { name: "Browse" }).waitFor();
    // It would be refused again.
    await expect.poll(() => missing.getByRole("button", { name: "Try again" }).count()).toBe(0);
    await missing.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.getByTestId("film-sheet").count()).toBe(0);
    await expect.poll(() => page.url()).not.toContain("film=");
  });
});

test("on a phone a long name leaves the header one line above the pages", async () => {
  await withPerson("Maximiliane Alexandra", async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const header = page.getByRole("banner");
    const top = async (part: Locator): Promise<number> => (await part.boundingBox())!.y;
    const rows = async (): Promise<number> =>
      Math.abs(
        (await top(header.getByLabel("Who is watching"))) - (await top(header.getByRole("link").first())),
      );
    // Beside each other their edges differ by a few pixels.
    await expect.poll(rows).toBeLessThan(16);
  });
});
