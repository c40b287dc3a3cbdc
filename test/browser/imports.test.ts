import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipOf } from "../support/zip-of.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";
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

function csvOf(...rows: readonly string[]): Buffer {
  return Buffer.from(`${rows.join("\n")}\n`);
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("Catalogue file").setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** The button that imports, once the preview is of what was chosen last. */
function importButton(page: Page, what: string) {
  return page.getByRole("button", { name: `Import ${what}`, disabled: false });
}

function offerOf(page: Page, genre: string) {
  return page.getByRole("button", { name: `Take ${genre}` });
}

async function itemsOf(catalog: string): Promise<readonly { title: string; genres: string[] }[]> {
  const query = new URLSearchParams({ catalog, limit: "100" });
  return (await (await fetch(`${server.origin}/api/v1/items?${query}`)).json()).items;
}

async function importByApi(name: string, content: Buffer, kind = "movie"): Promise<void> {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(content)], "list.csv"));
  const url = `${server.origin}/api/v1/catalogs?${new URLSearchParams({ name, kind })}`;
  expect((await fetch(url, { method: "POST", body: form })).status).toBe(200);
}

const SHELF = csvOf(
  "Title,Year,Genre,Sort,Mark",
  "Up,2009,Comedy,Animation,8.3",
  "Moon,2009,Sience Fiction,Drama,7.8",
  "Heat,1995,Crime,Thriler,8.3",
);

describe("a catalogue", () => {
  test("is read in the character set that is chosen", async () => {
    const { page, context, faults } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    // "Мир" in KOI8-R, too short to be told.
    await choose(
      page,
      "mir.csv",
      Buffer.concat([csvOf("title,genres"), Buffer.from([0xed, 0xc9, 0xd2]), csvOf(",Drama")]),
    );
    const preview = page.getByTestId("import-preview");
    await preview.waitFor();
    await page.getByLabel("Letters look wrong? Choose the character set").selectOption("koi8-r");
    await preview.getByText("Мир").first().waitFor();
    await importButton(page, "1 film").click();
    await expect.poll(() => itemsOf("mir")).toMatchObject([{ title: "Мир" }]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("is looked at, its columns and genres are mended, and it is stored as it was shown", async () => {
    const { page, context, requests, faults } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    await choose(page, "shelf.csv", SHELF);
    await importButton(page, "3 films").waitFor();
    const sample = page.getByRole("region", { name: "The first items as they would be stored" });
    const moon = sample.getByRole("row", { name: /^Moon/ });
    await expect.poll(() => moon.textContent()).toContain("Sience Fiction");

    // A second column of genres, and one that the server did not recognise.
    await page.getByText(/^The other \d+ fields$/).click();
    await page.getByRole("combobox", { name: "Genres" }).selectOption("Sort");
    await page.getByRole("combobox", { name: "Rating" }).selectOption("Mark");
    await moon.getByText("Sience Fiction, Drama").waitFor();
    await moon.getByText("7.8").waitFor();

    await offerOf(page, "Sience Fiction").click();
    await moon.getByText("Science Fiction, Drama").waitFor();
    await offerOf(page, "Thriler").click();
    await page.getByRole("button", { name: "Take Thriler as Thriller", pressed: true }).waitFor();
    await importButton(page, "3 films").click();
    await page.getByText("3 films added.").waitFor();

    expect((await itemsOf("shelf")).map(({ title, genres }) => [title, genres]).toSorted()).toEqual([
      ["Heat", ["Crime", "Thriller"]],
      ["Moon", ["Science Fiction", "Drama"]],
      ["Up", ["Comedy", "Animation"]],
    ]);
    expect(faults).toEqual([]);
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    await context.close();
  });

  test("shows the columns that were only guessed, and folds up the sure ones", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    await choose(page, "guess.csv", csvOf("name,genre,year,director,cast", "Heat,Crime,1995,Ann Lee,Bo Ray"));
    await importButton(page, "1 film").waitFor();
    const form = page.getByRole("group", { name: "Which column is what" });
    const people = form.getByRole("combobox", { name: "People" });
    await people.waitFor();
    await form.getByRole("combobox", { name: "Title", exact: true }).waitFor({ state: "hidden" });
    await form.getByRole("button", { name: "People: not from cast" }).click();
    await page
      .getByRole("region", { name: "The first items" })
      .getByText("Bo Ray")
      .waitFor({ state: "hidden" });
    // What was chosen is sure, and stays under the finger.
    await people.waitFor();
    await form.getByText(/^The other \d+ fields$/).click();
    await form.getByRole("combobox", { name: "Title", exact: true }).waitFor();
    await context.close();
  });

  test("of the same columns is read as the last one was, until a column is changed", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    const shelf = (title: string) => csvOf("What,Sort of thing,Since,Again", `${title},Comedy,1999,2003`);
    await choose(page, "first.csv", shelf("One"));
    await page.getByRole("alert").getByText("looks like a title").waitFor();
    await page.getByRole("combobox", { name: "Title", exact: true }).selectOption("What");
    await importButton(page, "1 film").waitFor();
    // Which column has the genres is seen by what stands in it, whatever it is called.
    await page.getByRole("button", { name: "Genres: not from Sort of thing" }).waitFor();
    const sample = page.getByRole("region", { name: "The first items as they would be stored" });
    await page.getByRole("combobox", { name: "Year" }).selectOption("Since");
    await sample.getByText("1999", { exact: true }).waitFor();
    await importButton(page, "1 film").click();
    await page.getByRole("button", { name: "Import another" }).click();

    await choose(page, "second.csv", shelf("Two"));
    await page.getByText("as you chose last time").waitFor();
    await sample.getByText("1999", { exact: true }).waitFor();
    await page.getByText(/^The other \d+ fields$/).click();
    await page.getByRole("combobox", { name: "Year" }).selectOption("Again");
    await sample.getByText("2003", { exact: true }).waitFor();
    await expect.poll(() => sample.getByRole("row", { name: /^Two/ }).textContent()).toContain("Comedy");
    await context.close();
  });

  test("is brought up to date, left alone by the same file, and cut to the file when asked", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    const rounds = [
      { rows: ["Alpha,Drama", "Beta,Drama"], replace: false, text: "2 films added." },
      { rows: ["Alpha,Drama", "Beta,Drama"], replace: false, text: "The file is the same as last time" },
      { rows: ["Beta,Comedy", "Gamma,Drama"], replace: false, text: "1 film added, 1 updated, 1 kept" },
      { rows: ["Gamma,Drama", "Delta,War"], replace: true, text: "1 film added, 1 updated, 2 removed." },
    ];
    for (const { rows, replace, text } of rounds) {
      await choose(page, "greek.csv", csvOf("Title,Genre", ...rows));
      await importButton(page, "2 films").waitFor();
      if (replace) await page.getByRole("checkbox", { name: "Remove what the file has not" }).check();
      await importButton(page, "2 films").click();
      await page.getByText(text).waitFor();
      await page.getByRole("button", { name: "Import another" }).click();
    }
    expect((await itemsOf("greek")).map(({ title }) => title).toSorted()).toEqual(["Delta", "Gamma"]);
    await context.close();
  });

  test("stays as it was when an import is cancelled in the middle", async () => {
    await importByApi("large", csvOf("Title,Genre", "The old one,Drama"));
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    const rows = Array.from({ length: 60_000 }, (_, i) => `Some quite long title of a film ${i},Drama`);
    await choose(page, "large.csv", csvOf("Title,Genre", ...rows));
    await importButton(page, "60,000 films").waitFor();
    const network = await context.newCDPSession(page);
    await network.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 200_000,
    });
    await importButton(page, "60,000 films").click();
    await page
      .getByTestId("transfer")
      .getByText(/ of 2\.\d\sMB · .+\/s · .+\sleft/)
      .waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was changed.").waitFor();
    expect((await itemsOf("large")).map(({ title }) => title)).toEqual(["The old one"]);
    // The preview is still there, and the import can be begun again.
    await importButton(page, "60,000 films").waitFor();
    await context.close();
  });

  test("comes out of an archive with several tables once one was named", async () => {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs?kind=book`);
    const archive = zipOf({
      "novels.csv": "Title,Genre\nMiddlemarch,Humor\n",
      "guides.csv": "Title,Genre\nBirds,Nature\nTrees,Nature\n",
    });
    await choose(page, "shelves.zip", archive);
    await page.getByRole("radio", { name: "guides.csv" }).check();
    await importButton(page, "2 books").waitFor();
    await page.getByRole("radio", { name: "novels.csv" }).check();
    await importButton(page, "1 book").click();
    await page.getByText("1 book added.").waitFor();
    await page.getByRole("button", { name: "Find a book" }).click();
    await expect.poll(() => page.getByRole("radio", { name: "Books" }).isChecked()).toBe(true);
    await page.getByText("1 book is waiting.").waitFor();
    await tapMood(page, "Happy");
    await page.getByTestId("film-card").getByRole("heading", { name: "Middlemarch" }).waitFor();
    await page.getByRole("button", { name: "Read: Middlemarch" }).waitFor();
    await context.close();
  });
});

describe("the shelf of a catalogue", () => {
  const films = (count: number, word: string): Buffer =>
    csvOf(
      "Title,Year,Genre,Rating,Votes",
      ...Array.from(
        { length: count },
        (_, i) => `${word} ${i},${1900 + (i % 120)},${i % 2 ? "Drama" : "Comedy"},7,${1e6 - i}`,
      ),
    );

  test("is searched with typos and filters, and read on from page to page", async () => {
    await importByApi("long shelf", films(130, "Lighthouse"));
    const { page, context, faults } = await watchedPage(browser);
    await page.goto(`${server.origin}/catalogs`);
    await page.getByRole("link", { name: "Browse long shelf" }).click();
    await page.getByRole("heading", { name: "long shelf" }).waitFor();
    const items = page.getByTestId("item");
    await expect.poll(() => items.count()).toBe(48);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await expect.poll(() => items.count()).toBeGreaterThanOrEqual(96);
    // The last page comes by itself once its place is near, which it may be already.
    await page.mouse.wheel(0, 20_000);
    await page.getByText("130 films.", { exact: true }).waitFor();
    const titles = await items.locator("p:nth-of-type(1)").allTextContents();
    expect(new Set(titles).size).toBe(130);

    await page.getByRole("searchbox").fill("lighthuose 17");
    await expect.poll(() => items.count()).toBe(1);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByLabel("From year").fill("2010");
    await page.getByLabel("With genres").fill("Drama");
    await page.getByText("5 films.", { exact: true }).waitFor();
    await page.getByRole("searchbox").fill("zzzz");
    await page.getByRole("heading", { name: "Nothing of that name here" }).waitFor();
    await page.getByRole("button", { name: "Show all films" }).click();
    await page.getByText("130 films.", { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("begins again when the catalogue was imported again between two pages", async () => {
    await importByApi("moving", films(100, "Before"));
    const { page, context } = await watchedPage(browser);
    await page.goto(`${server.origin}/browse?catalog=moving`);
    await page
      .getByText(/^Before \d+$/)
      .first()
      .waitFor();
    const form = new FormData();
    form.set("file", new File([new Uint8Array(films(100, "After"))], "list.csv"));
    const again = `${server.origin}/api/v1/catalogs?name=moving&replace=true`;
    expect((await fetch(again, { method: "POST", body: form })).status).toBe(200);
    await page.getByRole("button", { name: "Show more" }).press("Enter");
    await page
      .getByText(/^After \d+$/)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText(/^Before \d+$/).count()).toBe(0);
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await context.close();
  });
});

test("a shelf has nothing that the age limit of who watches keeps away", async () => {
  await importByApi(
    "rated-by-age",
    csvOf("Title,Year,Genre,Certificate", "For All,1990,Comedy,G", "For Adults,1995,Comedy,R"),
  );
  const profiles = `${server.origin}/api/v1/profiles`;
  const headers = { "content-type": "application/json" };
  const kid = JSON.stringify({ name: "Kid", ageLimit: 6 });
  expect((await fetch(profiles, { method: "POST", headers, body: kid })).status).toBe(201);
  const { page, context } = await watchedPage(browser);
  await page.goto(`${server.origin}/browse?catalog=rated-by-age`);
  await page.getByTestId("item").filter({ hasText: "For Adults" }).waitFor();
  await page.getByLabel("Who is watching").selectOption("Kid");
  await page.getByTestId("item").filter({ hasText: "For Adults" }).waitFor({ state: "detached" });
  await page.getByTestId("item").filter({ hasText: "For All" }).waitFor();
  await expect.poll(() => page.getByTestId("item").count()).toBe(1);
  await context.close();
  expect((await fetch(`${profiles}/Kid`, { method: "DELETE" })).status).toBe(204);
});

test("ratings from elsewhere begin a profile, and what the catalogue has not is listed", async () => {
  await importByApi("rated", csvOf("Title,Year,Genre", "The First,1990,Comedy", "The Second,1995,Comedy"));
  const { page, context, faults } = await watchedPage(browser);
  await page.goto(`${server.origin}/you`);
  const send = (name: string, buffer: Buffer) =>
    page.getByLabel("Ratings file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await send("other.csv", csvOf("a,b", "1,2"));
  await page.getByRole("alert").getByText("Letterboxd").waitFor();
  for (const [scale, rating] of [
    ["6, and 1 is the best", "4 of 10"],
    ["5", "8 of 10"],
  ] as const) {
    await send("own.csv", csvOf("What,How good", "The Second,4"));
    await page.getByLabel("Titles").selectOption("What");
    await page.getByLabel("What you gave").selectOption("How good");
    await page.getByLabel("Out of").selectOption(scale);
    await page.getByRole("button", { name: "Read it like this" }).click();
    await page.getByRole("cell", { name: rating }).waitFor();
    await page.getByText("weak: look at it").waitFor();
    await page.getByRole("button", { name: "Leave it" }).click();
  }
  const diary = csvOf(
    "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
    "2024-05-02,The First,1990,https://boxd.it/a,4.5,,,2024-05-01",
    "2024-06-02,Nowhere to be Found,2001,https://boxd.it/b,2,,,2024-06-01",
  );
  await send("letterboxd.zip", zipOf({ "diary.csv": diary }));
  await page.getByText("1 film found in “rated”").waitFor();
  await page.getByText("Nothing is stored yet.").waitFor();
  // To look makes nobody.
  expect(await (await fetch(`${server.origin}/api/v1/profiles`)).json()).toEqual({ profiles: [] });
  await page.getByRole("cell", { name: "title and year" }).waitFor();
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("Not in the catalogue (1)").click();
  await page.getByText("Nowhere to be Found").waitFor();
  await page.getByRole("button", { name: "Take back “9 of 10”: The First" }).waitFor();
  await expect.poll(() => seriousProblems(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

describe.each(["dark", "light"] as const)("in the %s", (colorScheme) => {
  test.each([1280, 360])("the preview has no serious barrier at a width of %d", async (width) => {
    const { page, context } = await watchedPage(browser, {
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width, height: 800 },
    });
    await page.goto(`${server.origin}/catalogs`);
    await choose(page, "shelf.csv", Buffer.concat([SHELF, csvOf("Alien,1979,Horror,,8.5", ",2001,,,")]));
    await offerOf(page, "Sience Fiction").click();
    await importButton(page, "4 films").waitFor();
    await page.getByText("Skipped rows (1)").click();
    await page.mouse.move(0, 0);
    await expect.poll(() => seriousProblems(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await context.close();
  });
});
