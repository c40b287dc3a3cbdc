import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useCamera } from "./support/use-camera.ts";
import { buildDemo } from "../support/build-demo.ts";
import { serveStatic, type StaticServer } from "../support/serve-static.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { writeFakeCamera } from "./support/fake-camera.ts";
import { faces } from "./support/faces.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

/** What only the camera and photos need. */
const FOR_FACES = /\.(onnx|wasm)$|\.worker-/;

let browser: Browser;
let folder: string;
let demo: string;
let smiling: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-demo-"));
  ({ smiling } = await faces(folder));
  const file = join(folder, "camera.y4m");
  await writeFakeCamera(file, [{ picture: smiling, seconds: 2 }]);
  [demo, browser] = await Promise.all([buildDemo(join(folder, "demo")), launchChromium({ file })]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A visit to the demo in a folder of a host; nothing may go elsewhere, and the page's own policy may refuse nothing. */
async function withDemo(
  use: (page: Page, host: StaticServer, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const host = await serveStatic(demo, "/some/folder/");
  const { page, context, requests, faults } = await watchedPage(browser);
  try {
    await page.goto(host.address);
    await use(page, host, context);
    expect(foreignRequests(requests, host.origin)).toEqual([]);
    expect(requests.map((request) => request.url()).filter((url) => url.includes("/api/"))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await host.close();
  }
}

async function tap(page: Page, mood: string, genre: string): Promise<void> {
  await tapMood(page, mood);
  await page.getByRole("heading", { name: `Tonight: ${genre}` }).waitFor();
}

/** The page's copy of itself is whole, so that it opens without a connection. */
async function keptWhole(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe("activated");
}

/** What its middle says once all of it has come. */
async function settledText(page: Page): Promise<string> {
  await settled(page);
  return page.locator("main").innerText();
}

test("a tap gives films, without a server and without anything of the camera", async () => {
  await withDemo(async (page, host) => {
    await page.getByText(/\d\d,\d{3} films are waiting\./).waitFor();
    await tap(page, "Happy", "Comedy");
    await expect.poll(() => page.getByTestId("film-card").count()).toBe(15);
    await keptWhole(page);
    expect([...host.takeSent().keys()].filter((path) => FOR_FACES.test(path))).toEqual([]);
  });
});

test("what was said is there after a reload, in another tab, and without a connection", async () => {
  await withDemo(async (page, host, context) => {
    await tap(page, "Happy", "Comedy");
    const like = page.getByRole("button", { name: /^Like: / }).first();
    const title = (await like.getAttribute("aria-label"))?.replace("Like: ", "") ?? "";
    await like.click();
    await page.getByText("Your reactions are kept as “me” in this browser").waitFor();
    await page.getByRole("button", { name: "Keep my moods" }).click();
    await page.getByRole("button", { name: "Another mood" }).click();
    await tap(page, "Sad", "Romance");

    const other = await context.newPage();
    await other.goto(`${host.address}you/`);
    await other.getByRole("button", { name: `Take back “liked”: ${title}` }).waitFor();
    await other.getByText("1 evening by the mood that led").or(other.getByRole("img").first()).waitFor();
    await other.close();

    await page.reload();
    await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("me");
    await keptWhole(page);
    await host.close();
    await page.goto(`${host.address}you/`);
    await page.getByRole("button", { name: `Take back “liked”: ${title}` }).click();
    await page.getByText("Nothing yet.").waitFor();
    await page.getByRole("link", { name: "Watch", exact: true }).click();
    await tap(page, "Afraid", "Thriller");
    await page.getByLabel("A title that you miss").fill("casablnca");
    await page.getByRole("button", { name: "Ask" }).click();
    await expect.poll(() => page.getByTestId("why-not").textContent()).toContain("Casablanca");
  });
});

test("a reaction in one tab is seen in the other", async () => {
  await withDemo(async (page, host, context) => {
    const other = await context.newPage();
    await other.goto(`${host.address}you/`);
    await other.getByText("Nothing is known of you yet").waitFor();
    await tap(page, "Happy", "Comedy");
    await page
      .getByRole("button", { name: /^Like: / })
      .first()
      .click();
    await other.getByText("Of 1 film, the latest first.").waitFor();
  });
});

test("each place has an address of its own, and the policy is kept", async () => {
  await withDemo(async (page, host) => {
    await page.getByRole("link", { name: "Moods" }).click();
    await expect.poll(() => page.url()).toBe(`${host.address}policy/`);
    await page.getByRole("button", { name: "Remove Comedy from Happy" }).click();
    await page.getByRole("button", { name: "Save the rules" }).click();
    await page.getByText("These are your own rules, saved.").waitFor();
    await page.reload();
    await page.getByText("These are your own rules, saved.").waitFor();
    await page.goto(`${host.address}browse/?catalog=starter`);
    await page.getByRole("searchbox").fill("godfahter");
    await expect.poll(() => page.getByTestId("item").first().textContent()).toContain("The Godfather");
  });
});

test("photos and the camera are read in the page, under its own policy", async () => {
  await withDemo(async (page) => {
    await page.getByLabel("Photo of a face").setInputFiles(smiling);
    await page.getByText("You look happy.").waitFor();
    await page.getByRole("heading", { name: "Tonight: Comedy" }).waitFor();
    await page.goto(page.url());
    await useCamera(page);
    await page.getByText("Camera on").waitFor();
    await page.getByText("You look happy.").waitFor();
  });
}, 120_000);

test("without a connection, what reads faces and was never loaded is said to be missing", async () => {
  await withDemo(async (page, host) => {
    await tap(page, "Happy", "Comedy");
    await keptWhole(page);
    await host.close();
    const missing = page.getByText("What reads faces is loaded when it is first used, and did not come.");
    await page.getByLabel("Photo of a face").setInputFiles(smiling);
    await missing.waitFor();
    await expect.poll(() => page.locator("main").textContent()).not.toContain(host.origin);
    await page.goto(host.address);
    await useCamera(page);
    await missing.waitFor();
    await tap(page, "Sad", "Romance");
  });
});

test("deleting the films that came with the page says how they come back", async () => {
  await withDemo(async (page) => {
    await page.getByRole("link", { name: "Catalogues" }).click();
    await page.getByRole("button", { name: "Delete starter" }).click();
    await page.getByText("came with the page. They come back only when you clear").waitFor();
    await expect.poll(() => page.getByText("The file that you imported").count()).toBe(0);
  });
});

test("a browser without a database says at once that nothing is kept, and what else it holds can be cleared", async () => {
  await withDemo(async (page, host) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    });
    await page.goto(host.address);
    await tap(page, "Happy", "Comedy");
    await page
      .getByRole("button", { name: /^Like: / })
      .last()
      .click();
    await page.getByText("That was not kept: This browser lets the page keep nothing").waitFor();
    const isInView = () =>
      page.getByRole("alert").evaluate((alert) => {
        const { top, bottom } = alert.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    await page.goto(`${host.address}privacy/`);
    await page.getByRole("button", { name: "Clear what this browser keeps" }).click();
    await page.getByRole("button", { name: "Clear it all" }).click();
    await page.getByText("Nothing of Moodreel is left in this browser.").waitFor();
  });
});

test("it says what is true of it, and clearing the browser leaves nothing", async () => {
  await withDemo(async (page, host) => {
    await tap(page, "Happy", "Comedy");
    await page
      .getByRole("button", { name: /^Like: / })
      .first()
      .click();
    await page.getByText("Keep a diary of your moods?").waitFor();
    await keptWhole(page);
    await page.getByRole("link", { name: "Privacy", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Privacy" }).waitFor();
    await page.getByText("There is no server that it could be sent to.").waitFor();
    expect(await settledText(page)).not.toMatch(/server’s|Moodreel server/);
    await expect.poll(() => page.getByRole("link", { name: "API" }).count()).toBe(0);
    await page.getByRole("button", { name: "Clear what this browser keeps" }).click();
    await page.getByRole("button", { name: "Clear it all" }).click();
    await page.getByText("Nothing of Moodreel is left in this browser.").waitFor();
    const left = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        choices: Object.keys(localStorage).filter((key) => key.startsWith("moodreel.")),
      }));
    await expect.poll(left).toEqual({ caches: [], workers: 0, choices: [] });
    await page.goto(`${host.address}you/`);
    await page.getByText("Nothing is known of you yet").waitFor();
  });
});

test("a file of one's own is read in the page, and is there at the next visit", async () => {
  await withDemo(async (page, host) => {
    await page.getByRole("link", { name: "Catalogues" }).click();
    const buffer = Buffer.from("title;genres;year\nOwn comedy;Comedy;1999\nOther comedy;Comedy;2001\n");
    await page.getByLabel("Catalogue file").setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer });
    await page.getByText("Separated by semicolons").waitFor();
    await page.getByRole("button", { name: "Import 2 films" }).click();
    await page.getByText("2 films in “own”").waitFor();
    await page.goto(host.address);
    await tap(page, "Happy", "Comedy");
    // With the films that came along it is one shelf, unless it is asked for alone.
    await page.getByText("15 films from all catalogues.").waitFor();
    await page.getByRole("link", { name: "Catalogues" }).click();
    await page.getByRole("radio", { name: /^own/ }).check();
    await page.goto(host.address);
    await tap(page, "Happy", "Comedy");
    await page.getByText("2 films from “own”.").waitFor();
  });
});

test("it can be installed", async () => {
  await withDemo(async (page, host) => {
    const manifest = (await (await fetch(`${host.address}manifest.webmanifest`)).json()) as {
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    const pictures = manifest.icons.filter(({ src }) => src.endsWith(".png"));
    expect(new Set(pictures.map(({ purpose }) => purpose))).toEqual(new Set(["any", "maskable"]));
    for (const { src, sizes } of pictures) {
      const address = new URL(src, host.address).href;
      const size = await page.evaluate(async (url) => {
        const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
        return `${width}x${height}`;
      }, address);
      expect(size, src).toBe(sizes);
    }
    const client = await page.context().newCDPSession(page);
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    // A context of its own, as tests have it, is to the browser a private window.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
});

describe("a newer demo", () => {
  test("is taken whole, once no other tab has the older one", async () => {
    const site = join(folder, "site");
    await cp(demo, site, { recursive: true });
    const host = await serveStatic(site);
    const { page, context } = await watchedPage(browser);
    await page.goto(host.address);
    await tap(page, "Happy", "Comedy");
    await keptWhole(page);

    const index = join(site, "index.html");
    await writeFile(index, (await readFile(index, "utf8")).replace("<title>", "<title>Newer "));
    const worker = join(site, "sw.js");
    const [, revision = ""] = /url:.index\.html.,revision:.(\w+)/.exec(await readFile(worker, "utf8")) ?? [];
    expect(revision).not.toBe("");
    await writeFile(worker, (await readFile(worker, "utf8")).replace(revision, "newer"));

    const markup = async (one: Page): Promise<string> =>
      one.evaluate(async () => (await fetch(location.href)).text());
    await page.reload();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
      )
      .toBe("installed");
    // A tab that has the older page keeps it whole, also where another one is opened.
    const other = await context.newPage();
    await other.goto(host.address);
    await tap(other, "Happy", "Comedy");
    await page.reload();
    await page.getByRole("button", { name: "Another mood" }).click();
    await tap(page, "Sad", "Romance");
    expect([await markup(page), await markup(other)].join("")).not.toContain("Newer");
    await other.close();
    // The only tab takes the newer one when it is loaded. A closed tab is counted until the browser has let it go, so
    // one reload may come too early. The title of the document is no sign: the page sets its own.
    await expect
      .poll(async () => {
        // Its own reload, when it takes a newer page, may end the one that is asked for here.
        await page.reload().catch(() => page.waitForLoadState());
        await page.getByRole("button", { name: "Another mood" }).waitFor();
        return markup(page).catch(() => "reloading");
      })
      .toContain("<title>Newer ");
    await page.getByRole("heading", { name: "Tonight: Romance" }).waitFor();
    await page.getByRole("button", { name: "Another mood" }).click();
    await tap(page, "Happy", "Comedy");
    await context.close();
    await host.close();
  });
});
