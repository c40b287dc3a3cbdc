import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

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

const ODD = [
  "Bezeichnung;Jahr der Aufnahme;Schublade;Note",
  "Der grosse Lacher;1999;Comedy;8.1",
  "Noch ein Lacher;2003;Comedy, Romance;7.4",
  ";2004;Comedy;6.0",
  "Das Drama;2010;Drama;9.0",
  ...Array.from({ length: 20 }, (_, i) => `Ernst ${i};2011;Drama;5.5`),
].join("\n");

test("a table with odd column names is mapped by hand, imported, used and deleted", async () => {
  const { page, context, faults } = await watchedPage(browser);
  await page.goto(`${server.origin}/catalogs`);
  await page
    .getByLabel("Catalogue file")
    .setInputFiles({ name: "odd.csv", mimeType: "text/csv", buffer: Buffer.from(ODD) });
  // No column looks like a title: the page says so and asks for it.
  await page.getByRole("alert").getByText("looks like a title").waitFor();
  for (const [field, column] of [
    ["Title", "Bezeichnung"],
    ["Year", "Jahr der Aufnahme"],
    ["Rating", "Note"],
  ] as const) {
    await page.getByRole("combobox", { name: field, exact: true }).selectOption(column);
    await page.getByRole("button", { name: /^Import \d+ films$/, disabled: false }).waitFor();
  }
  // Which column has the genres is seen by what stands in it, whatever it is called.
  await page.getByRole("button", { name: "Genres: not from Schublade" }).waitFor();
  const sample = page.getByRole("region", { name: "The first items as they would be stored" });
  await sample.getByText("Der grosse Lacher").waitFor();
  await page.getByText("Skipped rows (1)").click();
  await page.getByText("Line 4:").waitFor();
  await page.getByRole("button", { name: "Import 23 films" }).click();
  await page.getByRole("heading", { name: "23 films in “odd”" }).waitFor();

  // With the films that came along it is one shelf, unless it is asked for alone.
  await page.getByRole("radio", { name: /^odd/ }).check();
  await page.getByRole("button", { name: "Find a film" }).click();
  await tapMood(page, "Happy");
  const titles = page.getByTestId("film-card").getByRole("heading");
  await expect
    .poll(async () => (await titles.allTextContents()).toSorted())
    .toEqual(["Der grosse Lacher", "Noch ein Lacher"]);

  await page.getByRole("link", { name: "Catalogues" }).click();
  await page.getByRole("button", { name: "Delete odd" }).click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await page.getByRole("button", { name: "Delete odd" }).waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await context.close();
});

test("genres of another language than the page's are named in its own, and their films have posters", async () => {
  const { page, context, faults } = await watchedPage(browser, { locale: "de-DE" });
  const films = Array.from({ length: 8 }, (_, at) => `Film ${at},200${at},комедия`);
  const buffer = Buffer.from(["title,year,genres", ...films].join("\n"));
  await page.goto(`${server.origin}/catalogs`);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "кино.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "8 Filme importieren" }).click();
  await page.getByRole("radio", { name: /^кино/ }).check();
  await page.goto(`${server.origin}/?mood=happy&intent=match`);
  const card = page.getByTestId("film-card").first();
  await card.getByText("Komödie").first().waitFor();
  await card.locator("svg text").first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("a file without anything in it is refused in words, and nothing is stored", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(`${server.origin}/catalogs`);
  await page
    .getByLabel("Catalogue file")
    .setInputFiles({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("") });
  await page.getByRole("alert").waitFor();
  await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/empty/i);
  await expect.poll(() => page.getByRole("button", { name: "Delete empty" }).count()).toBe(0);
  await context.close();
});
