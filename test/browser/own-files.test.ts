import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { xlsxOf } from "../support/sheets.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { zipOf } from "../support/zip-of.ts";
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

const GOODREADS = [
  "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves with positions,Exclusive Shelf,My Review",
  '1,Red Door,Anna Alpha,"Alpha, Anna",,,,5,4.27,Ace,Paperback,604,1990,1965,2023/01/05,2022/12/01,fantasy,fantasy (#1),read,',
].join("\n");

describe("what people have, dropped on the catalogues", () => {
  test("is of the kind that it was recognised as, unless another is chosen", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    const file = page.getByLabel("Catalogue file");
    await file.setInputFiles({
      name: "goodreads.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`${GOODREADS}\n`),
    });
    await page.getByRole("button", { name: "Import 1 book" }).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: "Books" }).isChecked()).toBe(true);
    await page.getByRole("radio", { name: "Games" }).check();
    await page.getByRole("button", { name: "Import 1 game", disabled: false }).waitFor();
    await page.getByRole("radio", { name: "Books" }).check();
    await page.getByRole("button", { name: "Import 1 book", disabled: false }).click();
    await page.getByText("1 book added.").waitFor();
    const { catalogs } = await (await fetch(`${server.origin}/api/v1/catalogs`)).json();
    expect(catalogs).toContainEqual(expect.objectContaining({ name: "goodreads", kind: "book" }));
    await context.close();
  });

  test("may be a spreadsheet, which has no separator and no character set", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    const file = page.getByLabel("Catalogue file");
    await expect.poll(() => file.getAttribute("accept")).toContain(".xlsx");
    const rows = [
      ["Titre", "Année", "Genre"],
      ["La Porte rouge", 2001, "Comédie"],
    ];
    await file.setInputFiles({ name: "films.xlsx", mimeType: "", buffer: xlsxOf(rows) });
    await page.getByRole("button", { name: "Import 1 film" }).waitFor();
    await expect.poll(() => page.getByText("Separated by").count()).toBe(0);
    await expect.poll(() => page.getByText("Letters look wrong?").count()).toBe(0);
    await page.getByRole("button", { name: "Import 1 film" }).click();
    await page.getByText("1 film added.").waitFor();
    // All films are waiting, not those of the newest catalogue alone.
    await page.goto(`${server.origin}/`);
    await page.getByText(/\d{2},\d{3} films are waiting/).waitFor();
    await context.close();
  });

  test("leads on to the ratings, in any language, where it is what somebody rated", async () => {
    const { page, context } = await watchedPage(browser, { locale: "pl-PL" });
    await page.goto(`${server.origin}/catalogs`);
    const buffer = zipOf({
      "ratings.csv":
        "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,The Matrix,1999,https://boxd.it/1,4.5\n",
      "watched.csv": "Date,Name,Year,Letterboxd URI\n2024-01-02,The Matrix,1999,https://boxd.it/1\n",
    });
    await page.locator("input[type=file]").setInputFiles({ name: "letterboxd.zip", mimeType: "", buffer });
    await page.getByRole("link", { name: "Przenieś swoje oceny" }).click();
    await page.getByRole("heading", { name: "Przenieś swoje oceny" }).waitFor();
    await context.close();
  });
});
