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
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
});

async function onPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin + path);
  await use(page);
  await context.close();
}

async function importCsv(name: string, text: string): Promise<void> {
  const form = new FormData();
  form.append("file", new Blob([text], { type: "text/csv" }), `${name}.csv`);
  const query = new URLSearchParams({ name, kind: "movie" });
  const response = await fetch(`${server.origin}/api/v1/catalogs?${query}`, { method: "POST", body: form });
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
}

/** Lets a file go over the head of the page. Answers whether the page took it, so that the browser does not. */
function dropOnHead(page: Page, name: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file, { type: "text/csv" }));
      const head = document.querySelector("header");
      return ["dragover", "drop"].every((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        head?.dispatchEvent(event);
        return event.defaultPrevented;
      });
    },
    [name, text] as const,
  );
}

test("what was looked for is in the address: a reload, Back and a link find it", async () => {
  await onPage("/browse?catalog=starter", async (page) => {
    const search = page.getByLabel(/^Search films by title/);
    await search.fill("godfathr");
    const items = page.getByTestId("item");
    await expect.poll(() => items.first().textContent()).toContain("Godfather");
    await expect.poll(() => page.url()).toContain("q=godfathr");
    await page.reload();
    await expect.poll(() => items.first().textContent()).toContain("Godfather");
    await expect.poll(() => search.inputValue()).toBe("godfathr");

    await page.getByRole("link", { name: "Privacy" }).click();
    await page.getByRole("heading", { level: 1, name: "Privacy" }).waitFor();
    await page.goBack();
    await expect.poll(() => items.first().textContent()).toContain("Godfather");
    await search.fill("");
    await expect.poll(() => items.count()).toBeGreaterThan(20);
    await items.nth(20).scrollIntoViewIfNeeded();
    const kept = () => page.evaluate(() => [scrollY, (history.state as { scroll?: number } | null)?.scroll]);
    await expect.poll(async () => new Set(await kept()).size).toBe(1);
    const [scrolled] = await kept();
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href="/privacy"]')?.click());
    await page.getByRole("heading", { level: 1, name: "Privacy" }).waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test("a person who is looked for by name leads to their films", async () => {
  await onPage("/browse?catalog=starter", async (page) => {
    await page.getByLabel(/^Search films by title/).fill("tom hanks");
    await page.getByRole("button", { name: "Films with tom hanks" }).click();
    await expect.poll(() => page.url()).toContain("withPeople=tom+hanks");
    const items = page.getByTestId("item");
    await expect.poll(() => items.filter({ hasText: "Forrest Gump" }).count()).toBe(1);
  });
});

test("a small catalogue of one's own adds to what is there, and says what its films are about", async () => {
  await importCsv("mine", "title,genres,overview\nThe Quiet Otter,Comedy,An otter keeps a lighthouse.\n");
  await onPage("/", async (page) => {
    await page.getByText(/^\d\d,\d{3} films are waiting/).waitFor();
    await page.goto(`${server.origin}/browse?catalog=mine`);
    await page.getByRole("button", { name: "The Quiet Otter", exact: true }).click();
    await page.getByTestId("film-sheet").getByText("An otter keeps a lighthouse.").waitFor();
    await page.goto(`${server.origin}/?mood=happy&intent=match&kind=movie&seed=1`);
    await expect.poll(() => page.getByTestId("film-card").count()).toBe(15);
    await page.getByText("15 films from all catalogues.").waitFor();
    // What somebody may know is asked of all that there is, not of the list that came last.
    await page.goto(`${server.origin}/rate`);
    await expect.poll(() => page.getByTestId("known-film").count()).toBe(12);
  });
});

test("what was changed of the policy is there after a look at another page", async () => {
  await onPage("/policy", async (page) => {
    const weight = page.getByTestId("policy-happy").getByRole("spinbutton").first();
    await weight.fill("0.3");
    await page.getByRole("link", { name: "You", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "You" }).waitFor();
    await page.goBack();
    await weight.waitFor();
    await expect.poll(() => weight.inputValue()).toBe("0.3");
    await page.getByText("There are changes that are not saved yet.").waitFor();
  });
});

test("what two change of the policy at once is both kept, and a reload asks before it throws away an edit", async () => {
  await onPage("/policy", async (page) => {
    const other = await page.context().newPage();
    await other.goto(`${server.origin}/policy`);
    const weight = (of: Page, emotion: string) =>
      of.getByTestId(`policy-${emotion}`).getByRole("spinbutton").first();
    await weight(other, "happy").fill("0.3");
    await weight(page, "sad").fill("0.4");
    await page.getByRole("button", { name: "Save the rules" }).click();
    await page.getByText("These are your own rules, saved.").waitFor();
    await other.getByRole("button", { name: "Save the rules" }).click();
    await other.getByText("These are your own rules, saved.").waitFor();
    await expect.poll(() => weight(other, "sad").inputValue()).toBe("0.4");
    await expect.poll(() => weight(other, "happy").inputValue()).toBe("0.3");
    await weight(other, "fear").fill("0.5");
    await other.getByText("There are changes that are not saved yet.").waitFor();
    const asks = other.waitForEvent("dialog");
    const reload = other.reload().catch(() => null);
    const dialog = await asks;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await reload;
    await other.getByRole("button", { name: "Back to the default" }).click();
    await other.getByRole("button", { name: "Go back" }).click();
    await other.getByText("These are the default rules.").waitFor();
  });
});

test("a file is taken wherever on the page it is dropped, and no other page gives way to it", async () => {
  await onPage("/catalogs", async (page) => {
    await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
    expect(await dropOnHead(page, "dropped.csv", "title,genres\nHeat,Crime\n")).toBe(true);
    await page.getByRole("button", { name: "Import 1 film" }).waitFor();
    await page.goto(`${server.origin}/you`);
    await page.getByRole("heading", { name: "Bring your ratings" }).waitFor();
    expect(await dropOnHead(page, "said.csv", "title,rating\nHeat,9\n")).toBe(true);
    await page.getByText("said.csv").waitFor();
    await page.goto(`${server.origin}/privacy`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await dropOnHead(page, "said.csv", "title,rating\nHeat,9\n")).toBe(true);
  });
});

test("a file without titles is refused in words for a page, in which nobody types a command", async () => {
  await onPage("/catalogs", async (page) => {
    const buffer = Buffer.from("Bezeichnung;Schublade\nDer Lacher;Comedy\n");
    await page
      .getByLabel("Catalogue file")
      .setInputFiles({ name: "untitled.csv", mimeType: "text/csv", buffer });
    const alert = page.getByRole("alert");
    await alert.getByText("Choose it below.").waitFor();
    await expect.poll(() => alert.innerText()).not.toMatch(/=|`|--/);
  });
});

test("with many catalogues the import comes first, and one of them is searched for", async () => {
  for (let place = 0; place < 20; place += 1) {
    await importCsv(`shelf-${place}`, `title,genres\nFilm ${place},Drama\n`);
  }
  await importCsv("Été", "title,genres\nConte,Drama\n");
  await onPage("/catalogs", async (page) => {
    const choose = page.getByRole("button", { name: "Choose a file" });
    await page.getByRole("button", { name: /^Show more/ }).waitFor();
    const bottom = async () => {
      const box = await choose.boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThan(800);
    const rows = page.getByRole("button", { name: /^Delete / });
    await expect.poll(() => rows.count()).toBeLessThanOrEqual(8);
    await page.getByLabel("Find a catalogue").fill("ete");
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByRole("radio", { name: /^Été/ }).check();
    await page.getByLabel("Find a catalogue").fill("");
    // The one in use is never folded away.
    await page.getByRole("button", { name: /^Show more/ }).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: /^Été/ }).isChecked()).toBe(true);
    await page.getByRole("button", { name: /^Show more/ }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
  });
});

test("the films that come along are of the last years, too", async () => {
  const years: number[] = [];
  for (const emotion of ["happy", "sad", "neutral", "fear"]) {
    const response = await fetch(`${server.origin}/api/v1/recommendations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ emotion, seed: 1, catalog: "starter" }),
    });
    const { items } = (await response.json()) as { items: { year: number | null }[] };
    years.push(...items.flatMap(({ year }) => year ?? []));
  }
  expect(years.filter((year) => year >= 2014).length).toBeGreaterThan(years.length / 5);
});

test("minutes at most leave films, which say how long they are", async () => {
  await onPage("/", async (page) => {
    await tapMood(page, "Happy");
    await page.getByTestId("pick").waitFor();
    await page.getByRole("radio", { name: "90 min" }).check();
    await expect.poll(() => page.url()).toContain("maxRuntime=90");
    await expect.poll(() => page.getByTestId("pick").textContent()).toMatch(/ [5-8]\d min| 90 min/);
    await expect.poll(() => page.getByTestId("film-card").count()).toBe(15);
  });
});

test("what is said of a search is of what was found, not of what stood there before, and that nothing was found is said", async () => {
  await onPage("/browse?catalog=starter", async (page) => {
    const status = page.getByRole("main").getByRole("status").first();
    await status.getByText("The first 48 films; more below.").waitFor();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const place = document.querySelector("main [role=status]");
      if (place === null) throw new Error("There is no status.");
      new MutationObserver(() => said.push(place.textContent)).observe(place, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    const search = page.getByLabel(/^Search films by title/);
    await search.fill("winter");
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await page
      .getByTestId("item")
      .filter({ hasText: /winter/i })
      .first()
      .waitFor();
    await status.getByText("The first").waitFor();
    await search.fill("zqxwv kjhgf");
    await status.getByText("Nothing").waitFor();
    expect(await said()).not.toContain("48 films.");
  });
});

// Last, since the others need these films.
test("the films that come along say before they are deleted how they come back, and without any the way on is the import", async () => {
  await onPage("/catalogs", async (page) => {
    const { catalogs } = (await (await fetch(`${server.origin}/api/v1/catalogs`)).json()) as {
      catalogs: readonly { readonly name: string }[];
    };
    const own = catalogs.filter(({ name }) => name !== "starter");
    for (const { name } of own) await fetch(`${server.origin}/api/v1/catalogs/${name}`, { method: "DELETE" });
    await page.reload();
    await page.getByRole("button", { name: "Delete starter" }).click();
    await page.getByText("This command brings them back: npx moodreel catalogs --restore-starter").waitFor();
    await page.getByRole("button", { name: "Delete it" }).click();
    await page.getByRole("heading", { name: "The shelf is empty" }).waitFor();
    for (const path of ["/one", "/rate"]) {
      await page.goto(server.origin + path);
      await page.getByRole("heading", { name: "No films on the shelf yet" }).waitFor();
      await page.getByRole("button", { name: "Import films" }).click();
      await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
    }
  });
});
