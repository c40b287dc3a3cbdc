import { decodeQR } from "qr/decode.js";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage, type WatchedPage } from "./support/watched-page.ts";

const TOKEN = "a-token-of-this-test";
const PHONE = { width: 390, height: 844 };

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer({ HOST: "0.0.0.0", MOODREEL_TOKEN: TOKEN }),
    launchChromium(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer({ HOST: "0.0.0.0", MOODREEL_TOKEN: TOKEN });
});

/** The screen that opened a room, and the link that its code holds. */
async function openScreen(): Promise<WatchedPage & { readonly link: string }> {
  const screen = await watchedPage(browser, { reducedMotion: "reduce" });
  await screen.page.goto(`${server.origin}/#token=${TOKEN}`);
  await screen.page.getByRole("link", { name: "Watch together" }).click();
  return { ...screen, link: await scanned(screen.page) };
}

/** As the camera of a phone reads it off the screen. The address of the network is this machine's own here. */
async function scanned(page: Page): Promise<string> {
  const picture = await page.getByTestId("room-code").screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const link = decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
  return link.replace(/^http:\/\/[^/]+/, server.origin);
}

async function comeIn(link: string): Promise<WatchedPage> {
  const phone = await watchedPage(browser, { viewport: PHONE, reducedMotion: "reduce", hasTouch: true });
  await phone.page.goto(link);
  return phone;
}

async function feel(phone: Page, feeling: string): Promise<void> {
  await phone.getByRole("button", { name: feeling, exact: true }).click();
  await phone.getByText("You are in.").waitFor();
}

/** Votes on the three cards of a round, each answered with the word. */
async function vote(phone: Page, words: readonly string[]): Promise<void> {
  for (const [at, word] of words.entries()) {
    await phone.getByText(`Film ${at + 1} of 3`).waitFor();
    await phone.getByRole("button", { name: word, exact: true }).click();
  }
}

test("three phones come to one film, one of them leaves, and nobody sees how another voted", async () => {
  const screen = await openScreen();
  const phones = await Promise.all([1, 2, 3].map(() => comeIn(screen.link)));
  const [ana, ben, eve] = phones.map(({ page }) => page) as [Page, Page, Page];
  await Promise.all([feel(ana, "Cheerful"), feel(ben, "Sad"), feel(eve, "Tired")]);
  await ana.getByRole("button", { name: "Everybody is here" }).click();
  for (const phone of [ana, ben, eve]) await phone.getByTestId("room-card").waitFor();
  await expect.poll(() => screen.page.getByText("is choosing").count()).toBe(3);
  const shown = screen.page.getByRole("list", { name: "For tonight" }).getByRole("listitem");
  await expect.poll(() => shown.count()).toBe(3);
  await eve.getByRole("button", { name: "Leave the room" }).click();
  await screen.page.getByText("is choosing").nth(2).waitFor({ state: "detached" });
  const title = async (phone: Page): Promise<string> => phone.getByRole("heading", { level: 1 }).innerText();
  const titles: string[] = [];
  for (const [at, words] of [
    ["Yes", "Never"],
    ["Yes", "Yes"],
    ["Never", "Yes"],
  ].entries()) {
    await ana.getByText(`Film ${at + 1} of 3`).waitFor();
    titles.push(await title(ana));
    await Promise.all(
      [ana, ben].map(async (phone, who) => {
        await phone.getByText(`Film ${at + 1} of 3`).waitFor();
        await phone.getByRole("button", { name: words[who]!, exact: true }).click();
      }),
    );
  }
  for (const page of [screen.page, ana, ben]) {
    await page.getByTestId("room-film").getByRole("heading", { name: titles[1]!, exact: true }).waitFor();
    await page.getByText("Nobody said no to it.").waitFor();
  }
  // What came over the wire to the one says nothing of the other's votes.
  expect(JSON.stringify(await seenBy(screen.page))).not.toMatch(/"never"|"rather-not"/);
  for (const { page, faults, requests } of phones) {
    if (page !== eve) await expect.poll(() => seriousProblems(page)).toEqual([]);
    expect(faults).toEqual([]);
    const asked = requests.map((request) => new URL(request.url()).pathname);
    expect(asked.filter((path) => path.startsWith("/api/") && !path.startsWith("/api/v1/rooms/"))).toEqual(
      [],
    );
  }
  await expect.poll(() => seriousProblems(screen.page)).toEqual([]);
  await screen.page.getByRole("button", { name: "End the room" }).click();
  await ana.getByText("This room has ended").waitFor();
  await expect.poll(() => ana.evaluate(() => localStorage.getItem("moodreel.room"))).toBeNull();
  for (const { context } of [screen, ...phones]) await context.close();
});

test("where books are chosen nothing speaks of films: not the way in, not the room, not a phone", async () => {
  const form = new FormData();
  const rows = ["Emma,Comedy", "Dracula,Horror", "Persuasion,Comedy"].join("\n");
  form.append("file", new File([`title,genres\n${rows}`], "shelf.csv"));
  const url = `${server.origin}/api/v1/catalogs?${new URLSearchParams({ name: "shelf", kind: "book" })}`;
  const headers = { authorization: `Bearer ${TOKEN}` };
  expect((await fetch(url, { method: "POST", body: form, headers })).ok).toBe(true);
  const screen = await watchedPage(browser, { reducedMotion: "reduce" });
  await screen.page.goto(`${server.origin}/?kind=book#token=${TOKEN}`);
  await screen.page.getByRole("link", { name: "Read together" }).click();
  await screen.page.getByRole("heading", { level: 1, name: "Read together" }).waitFor();
  const phone = await comeIn(await scanned(screen.page));
  await feel(phone.page, "Cheerful");
  await screen.page.getByRole("button", { name: "Show the books" }).click();
  for (const number of [1, 2]) {
    await phone.page.getByText(`Book ${number} of 2`).waitFor();
    await expect.poll(() => phone.page.getByRole("main").innerText()).not.toMatch(/film|watch/i);
    await phone.page.getByRole("button", { name: "Yes", exact: true }).click();
  }
  for (const { page } of [screen, phone]) {
    await page.getByTestId("room-film").getByText("Your book").waitFor();
    await expect.poll(() => page.getByRole("main").innerText()).not.toMatch(/film|watch/i);
  }
  await phone.page.getByRole("button", { name: "Other suggestions" }).click();
  await screen.page.getByRole("main").getByRole("button", { name: "Other suggestions" }).waitFor();
  await expect.poll(() => screen.page.getByRole("main").innerText()).not.toMatch(/film|watch/i);
  await screen.page.getByRole("button", { name: "End the room" }).click();
  await screen.page.getByText("This room has ended").waitFor();
});

/** The room as its screen gets it. */
async function seenBy(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { room, key } = JSON.parse(localStorage.getItem("moodreel.screen") ?? "{}") as {
      room: string;
      key: string;
    };
    const answer = await fetch(`/api/v1/rooms/${room}`, { headers: { authorization: `Bearer ${key}` } });
    return answer.json();
  });
}

test("a phone that reloads or sleeps is the same guest, and the screen that reloads has the same room", async () => {
  const screen = await openScreen();
  const phone = await comeIn(screen.link);
  await phone.page.getByText("You are the fox.").waitFor();
  await phone.page.getByLabel("Your name, if you like").fill("Ana");
  await feel(phone.page, "Curious");
  await screen.page.getByText("Ana", { exact: true }).waitFor();
  await phone.page.reload();
  await phone.page.getByText("You are in.").waitFor();
  await screen.page.reload();
  await screen.page.getByText("Ana", { exact: true }).waitFor();
  expect(await scanned(screen.page)).toBe(screen.link);
  await screen.page.getByRole("button", { name: "Show the films" }).click();
  await vote(phone.page, ["Never", "Never", "Never"]);
  // Three others, until the third round.
  await vote(phone.page, ["Never", "Rather not", "Never"]);
  await vote(phone.page, ["Never", "Never", "Never"]);
  await phone.page.getByText("Nobody ruled this one out.").waitFor();
  expect(phone.faults).toEqual([]);
  expect(screen.faults).toEqual([]);
  for (const { context } of [screen, phone]) await context.close();
});

test("a room that could not be ended says so and goes on, and a screen without one says why", async () => {
  const screen = await openScreen();
  await screen.page.route("**/api/v1/rooms/*", (route) =>
    route.request().method() === "DELETE" ? route.abort() : route.continue(),
  );
  await screen.page.getByRole("button", { name: "End the room" }).click();
  await screen.page.getByRole("alert").getByText("The Moodreel server does not answer").waitFor();
  await screen.page.unroute("**/api/v1/rooms/*");
  await screen.page.reload();
  expect(await scanned(screen.page)).toBe(screen.link);
  await screen.page.getByRole("button", { name: "End the room" }).click();
  await screen.page.getByText("This room has ended").waitFor();
  const json = { code: "room-limit", message: "There are as many rooms as the server keeps." };
  await screen.page.route("**/api/v1/rooms", (route) => route.fulfill({ status: 409, json }));
  await screen.page.goto(`${server.origin}/tv?lang=de`);
  await screen.page.getByRole("status").getByText("Es gibt so viele Räume, wie der Server führt.").waitFor();
  await expect.poll(() => screen.page.getByRole("main").getByRole("listitem").count()).toBe(3);
  expect(screen.faults).toEqual([]);
});

test("a guest who taps while their phone is out of reach is told so as long as it is, and taps again when it is back", async () => {
  const screen = await openScreen();
  const phone = await comeIn(screen.link);
  await feel(phone.page, "Bored");
  await phone.context.setOffline(true);
  await phone.page.getByRole("button", { name: "Everybody is here" }).click();
  const gone = phone.page.getByText("The connection is gone. It comes back by itself.");
  await gone.waitFor();
  // Where the server runs is no matter of a guest's.
  await expect.poll(() => phone.page.getByRole("alert").count()).toBe(0);
  await phone.context.setOffline(false);
  await gone.waitFor({ state: "detached" });
  await phone.page.getByRole("button", { name: "Everybody is here" }).click();
  await phone.page.getByTestId("room-card").waitFor();
  await Promise.all([screen.context.close(), phone.context.close()]);
});

test("a link that is cut, or of a room that has ended, says what to do and asks for no token", async () => {
  const phone = await comeIn(`${server.origin}/room#abc`);
  await phone.page.getByText("Scan the code on the big screen").waitFor();
  await phone.page.goto(`${server.origin}/room#k3v9qd.7hq2mzc4t9rwxk3a`);
  await phone.page.getByText("There is no such room, or it has ended.").waitFor();
  await expect.poll(() => phone.page.getByText("Token, please").count()).toBe(0);
  await phone.context.close();
});

test("a server that listens on its own machine alone says so, and what to start in its place", async () => {
  const alone = await startServer();
  try {
    const { page, context } = await watchedPage(browser);
    await page.goto(`${alone.origin}/together`);
    const note = page.getByRole("note");
    await note.getByText("it listens on this machine alone").waitFor();
    await page.getByText("Each of you taps a mood").waitFor();
    await expect.poll(() => page.getByText("Scan the code").count()).toBe(0);
    await expect
      .poll(() => note.locator("code").innerText())
      .toBe("npx moodreel serve --host 0.0.0.0 --https");
    await expect.poll(() => page.getByTestId("room-link").innerText()).toContain(`${alone.origin}/room#`);
    await expect.poll(() => seriousProblems(page)).toEqual([]);
    await context.close();
  } finally {
    await alone.stop();
  }
});
