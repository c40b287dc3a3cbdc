import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { watchedPage } from "./support/watched-page.ts";

/** Titles of a catalogue in which all that is for adults says so: whatever has this word must not come. */
const ADULT = "Grown";

let home: string;
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "moodreel-children-"));
  [moodreel, browser] = await Promise.all([openMoodreel({ home: join(home, "home") }), launchChromium()]);
  const file = join(home, "shelf.csv");
  await writeFile(file, shelf());
  await moodreel.importFile(file, { name: "shelf", kind: "movie" });
  await moodreel.removeCatalog("starter").catch(() => null);
  server = await createServer({ moodreel, webRoot: WEB_ROOT });
  origin = await server.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await moodreel?.close();
  await rm(home, { recursive: true, force: true });
});

beforeEach(async () => {
  for (const { name } of await moodreel.viewers()) await moodreel.removeViewer(name);
});

/** Films of every mood, by turns for all and for adults, of the same people; and some of which nothing is known. */
function shelf(): string {
  const genres = ["Comedy", "Romance", "Drama", "Adventure", "Thriller", "Family", "Animation"];
  const rows = genres.flatMap((genre) =>
    Array.from({ length: 24 }, (_, at) => {
      const certificate = ["G", "R", ""][at % 3];
      const word = certificate === "G" ? "Meadow" : ADULT;
      return `tt${String(1_000_000 + genres.indexOf(genre) * 100 + at)},${word} ${genre} Tale ${at},${1990 + at},${genre},Ana Actor,${certificate},8.${at % 10},1000`;
    }),
  );
  return ["imdb_id,title,year,genres,cast,certificate,rating,votes", ...rows].join("\n");
}

const FORBIDDEN = "tt1000001";
const ALLOWED = "tt1000000";

/** Who watches in this browser; all that the server sends to the page. */
async function pageOf(profile: string, together: readonly string[] = []) {
  const watched = await watchedPage(browser);
  await watched.page.addInitScript(
    (kept) => localStorage.setItem("moodreel.preferences", kept),
    JSON.stringify({ profile, together, askedToKeep: [profile] }),
  );
  const sent: Promise<string>[] = [];
  watched.page.on("response", (response) => {
    // The events of a room, which a television opens, never end; what they bring stands on the page.
    if (response.url().includes("/api/") && !response.url().endsWith("/events"))
      sent.push(response.text().catch(() => ""));
  });
  return { ...watched, sent };
}

/** What must not be here, on the page or in what came for it. */
async function adultIn(page: Page, sent: readonly Promise<string>[]): Promise<readonly string[]> {
  // A room goes on listening.
  if (!/\/(?:tv|together)$/.test(page.url())) await settled(page);
  const texts = [...(await Promise.all(sent)), await page.locator("body").innerText()];
  return texts.flatMap((text) => text.match(new RegExp(`${ADULT} \\w+ Tale \\d+`, "g")) ?? []);
}

test.each([
  ["alone", "kid", []],
  ["beside a parent who reacts", "parent", ["parent", "kid"]],
] as const)(
  "a child %s never sees, finds or is sent what is above their limit",
  async (_, profile, together) => {
    await moodreel.addViewer("parent");
    await moodreel.addViewer("kid");
    // Said before there was a limit.
    await moodreel.react("kid", FORBIDDEN, "watchlist");
    await moodreel.react("kid", ALLOWED, "watchlist");
    await moodreel.react("kid", FORBIDDEN, "like");
    for (const item of [FORBIDDEN, ALLOWED]) {
      await moodreel.react("parent", item, "watchlist");
      await moodreel.rate("parent", item.replace("00000", "00010"), 9);
    }
    await moodreel.limitAge("kid", 6);
    const { page, context, sent } = await pageOf(profile, together);
    // Who watches is known late: nothing may be asked for before.
    await page.route("**/api/v1/profiles", async (route) => {
      await setTimeout(400);
      await route.continue();
    });
    const first = page.getByTestId("film-card").first();
    const visits: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["/", () => page.getByRole("region", { name: "For a quiet evening" }).waitFor()],
      ["/?mood=cheerful&seed=1", () => first.waitFor()],
      ["/?mood=happy&intent=match&seed=4&watchlist=only", () => page.getByRole("main").waitFor()],
      ["/one", () => page.getByTestId("pick").waitFor()],
      ["/browse", () => page.getByTestId("item").first().waitFor()],
      [`/browse?q=${ADULT}`, () => page.getByRole("heading", { level: 1 }).waitFor()],
      [`/?film=${FORBIDDEN}`, () => page.getByRole("main").waitFor()],
      ["/browse?sort=newest", () => page.getByTestId("item").first().waitFor()],
      ["/rate", () => page.getByRole("button", { name: "Loved it" }).first().waitFor()],
      ["/watchlist", () => page.getByTestId("item").first().waitFor()],
      ["/rated", () => page.getByRole("heading", { level: 1, name: "Rated" }).waitFor()],
      ["/seen", () => page.getByRole("heading", { level: 1, name: "Seen" }).waitFor()],
      ["/you", () => page.getByRole("heading", { name: "What you said" }).waitFor()],
      [
        "/tv",
        () =>
          page
            .getByRole("button", { name: /Meadow/ })
            .first()
            .waitFor(),
      ],
      // More like a film for all: those by the same people, of which every other is for adults.
      [`/?film=${ALLOWED}`, () => page.getByRole("heading", { name: "More like this" }).waitFor()],
      ["/?mood=happy&intent=match&seed=4", () => eveningPicture(page)],
      ["/?mood=happy&intent=match&seed=5", () => askWhyNot(page)],
      ["/together", async () => expect(await adultOnPhone(page), "on a phone of the room").toEqual([])],
    ];
    for (const [path, stands] of visits) {
      await page.goto(origin + path);
      await stands().catch((error: unknown) => {
        throw new Error(`${path} did not come: ${(error as Error).message}`);
      });
      expect(await adultIn(page, sent.splice(0)), path).toEqual([]);
    }
    // Nor what this device keeps for when the server is away.
    await expect
      .poll(() => page.evaluate(async () => (await caches.match("/kept-shelf.1")) !== undefined))
      .toBe(true);
    expect(await adultIn(page, sent)).toEqual([]);
    await context.close();
  },
);

/** Takes the film that stands large, and has the evening drawn. */
async function eveningPicture(page: Page): Promise<void> {
  const pick = page.getByTestId("pick");
  await pick.getByRole("button", { name: "This one" }).click();
  await pick.getByRole("button", { name: "A picture of this evening" }).click();
  await page.getByRole("dialog").getByRole("img").waitFor();
}

/** Asks for what must not be found by all that its titles have in common, and by the whole of one. */
async function askWhyNot(page: Page): Promise<void> {
  const missed = page.getByLabel("A title that you miss");
  const answer = page.getByRole("region", { name: "Why not …?" }).getByRole("status");
  for (const words of [ADULT, FORBIDDEN]) {
    await missed.fill(words);
    await missed.press("Enter");
    await answer.getByText(/\S/).first().waitFor();
  }
}

/** What must not be there of a phone that comes into the room, votes on all its cards and sees its film. */
async function adultOnPhone(screen: Page): Promise<readonly string[]> {
  const link = await screen.getByTestId("room-link").getAttribute("href");
  const { page: phone } = await watchedPage(browser);
  const sent: Promise<string>[] = [];
  phone.on("response", (response) => {
    if (/\/rooms\/\w+\/(?:mood|rounds|votes)$/.test(response.url())) sent.push(response.text());
  });
  await phone.goto(link ?? "");
  await phone.getByRole("button", { name: "Cheerful", exact: true }).click();
  await phone.getByRole("button", { name: "Everybody is here" }).click();
  const seen: string[] = [];
  for (const card of [1, 2, 3]) {
    await phone.getByText(`Film ${card} of 3`).waitFor();
    seen.push(await phone.locator("body").innerText());
    await phone.getByRole("button", { name: "Yes", exact: true }).click();
  }
  await phone.getByTestId("room-film").waitFor();
  seen.push(...(await Promise.all(sent)), await phone.locator("body").innerText());
  expect(seen.join()).toContain("Meadow");
  return seen.flatMap((text) => text.match(new RegExp(`${ADULT} \\w+ Tale \\d+`, "g")) ?? []);
}

test("whoever may see everything does: the catalogue has it", async () => {
  await moodreel.addViewer("parent");
  const { page, context, sent } = await pageOf("parent");
  await page.goto(`${origin}/?film=${FORBIDDEN}`);
  await page.getByRole("dialog").waitFor();
  expect((await adultIn(page, sent)).length).toBeGreaterThan(0);
  await context.close();
});
