import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";

// What a person gets who has no pointer: the whole way, with the focus seen and never lost.
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

const MOST_STOPS = 100;

async function isFocused(control: Locator): Promise<boolean> {
  return (await control.count()) === 1 && control.evaluate((one) => one === document.activeElement);
}

async function focusComesTo(control: Locator): Promise<void> {
  await expect.poll(() => isFocused(control), { message: String(control) }).toBe(true);
}

/** Whether what has the focus is on the screen, with a line around it. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    // A radio button is drawn by its label.
    const lined = [focused, focused.closest("label")].some((one) => {
      const style = one === null ? null : getComputedStyle(one);
      return style !== null && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    });
    return lined && bottom > 0 && top < innerHeight;
  });
}

/** Goes on by the tabulator until the control has the focus; all that it comes to on the way is seen. */
async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused(control)); stop += 1) {
    await page.keyboard.press(key);
    await expect.poll(() => focusIsSeen(page)).toBe(true);
  }
  await focusComesTo(control);
}

test("by the keyboard alone a mood leads to a film, its sheet and back, and to other pages, and the focus is never lost", async () => {
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto(server.origin);
  await tabTo(page, button("Use the camera"));
  await page.keyboard.press("Enter");
  await focusComesTo(button("Turn the camera on"));
  await tabTo(page, button("Not now"));
  await page.keyboard.press("Enter");
  await focusComesTo(button("Use the camera"));

  // The answer takes the place of what was pressed.
  await tabTo(page, button("Cheerful"));
  await page.keyboard.press("Enter");
  const title = page.getByTestId("pick").getByRole("heading").getByRole("button");
  await focusComesTo(title);
  await page.keyboard.press("Enter");
  await focusComesTo(page.getByTestId("film-sheet").getByRole("button", { name: "Close" }));
  await page.keyboard.press("Escape");
  await focusComesTo(title);

  await tabTo(page, button("Filters"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: "1990s" }));
  await page.keyboard.press("Space");
  await expect.poll(() => page.url()).toContain("1999");
  await tabTo(page, button("Clear the filters"));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toContain("1999");

  await tabTo(page, button("Not this"));
  const refused = await title.innerText();
  await page.keyboard.press("Enter");
  await expect.poll(() => title.innerText()).not.toBe(refused);
  await focusComesTo(button("Not this"));
  await tabTo(page, button("This one"), "Shift+Tab");
  const taken = await title.innerText();
  await page.keyboard.press("Enter");
  await page.getByText("Enjoy it.").waitFor();
  await focusComesTo(button("Choose again"));
  await expect.poll(() => title.innerText()).toBe(taken);

  await tabTo(page, page.getByRole("link", { name: "Catalogues", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
  await focusComesTo(page.getByRole("main"));
  await tabTo(page, page.getByRole("link", { name: "Browse" }));
});

test("what can be said of a film is one stop, within which arrow keys move", async () => {
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(`${server.origin}/?mood=cheerful&seed=1`);
  const cards = page.getByTestId("film-card");
  const toolbar = cards.nth(3).getByRole("toolbar");
  const rating = toolbar.getByRole("combobox");
  const said = (what: string) => toolbar.getByRole("button", { name: new RegExp(`^${what}: `) });
  await said("Never").waitFor();
  await cards.nth(3).getByRole("heading").getByRole("button").focus();
  await page.keyboard.press("Tab");
  await focusComesTo(said("Like"));
  await page.keyboard.press("ArrowRight");
  await focusComesTo(said("To the watchlist"));
  await page.keyboard.press("End");
  await focusComesTo(said("Never"));
  // There is nothing beyond the last.
  await page.keyboard.press("ArrowRight");
  await focusComesTo(said("Never"));
  await page.keyboard.press("Home");
  await focusComesTo(rating);
  await page.keyboard.press("ArrowRight");
  await focusComesTo(said("Like"));
  await expect.poll(() => rating.inputValue()).toBe("");

  await page.keyboard.press("Tab");
  await focusComesTo(cards.nth(4).getByRole("heading").getByRole("button"));
  await page.keyboard.press("Shift+Tab");
  await focusComesTo(said("Like"));
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => isFocused(said("Like"))).toBe(false);
  await expect.poll(() => focusIsSeen(page)).toBe(true);
});

test("a film that was sent away by the keyboard comes back by it", async () => {
  const body = JSON.stringify({ name: "Ida" });
  await fetch(`${server.origin}/api/v1/profiles`, { method: "POST", headers: JSON_BODY, body });
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(server.origin);
  await page.getByLabel("Who is watching").selectOption("Ida");
  await page.goto(`${server.origin}/?mood=cheerful&seed=2`);
  const card = page.getByTestId("film-card").nth(4);
  const never = card.getByRole("button", { name: /^Never: / });
  await never.focus();
  await page.keyboard.press("Enter");
  const undo = card.getByRole("button", { name: /^Undo/ });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => undo.count()).toBe(0);
  await focusComesTo(never);
});

test("dials that a phone has no room for show that there are more, and come into view with the focus", async () => {
  const { page } = await watchedPage(browser, {
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  await page.goto(`${server.origin}/?mood=cheerful&seed=1`);
  await page.getByTestId("pick").waitFor();
  const row = page.getByRole("group", { name: "Easy or demanding" }).locator("..");
  await expect.poll(() => row.getAttribute("data-more-after")).toBe("");
  await expect.poll(() => row.getAttribute("data-more-before")).toBeNull();
  const last = page.getByRole("radio", { name: "A mix" });
  await last.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.getByRole("radio", { name: "Well known" }).isChecked()).toBe(true);
  await expect.poll(() => row.getAttribute("data-more-before")).toBe("");
  await expect.poll(() => row.getAttribute("data-more-after")).toBeNull();
});

test("on a phone the page that one is on is in view among the pages", async () => {
  const { page } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${server.origin}/privacy`);
  const here = page.getByRole("navigation").getByRole("link", { name: "Privacy", exact: true });
  await here.waitFor();
  await expect.poll(() => here.getAttribute("aria-current")).toBe("page");
  const rightEdge = async (): Promise<number> => {
    const box = await here.boundingBox();
    return box === null ? Infinity : box.x + box.width;
  };
  await expect.poll(rightEdge).toBeLessThanOrEqual(390);
});

test("who goes by the keyboard comes to what to do about a camera that does not start, and to its switch once it is on", async () => {
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto(server.origin);
  await button("Use the camera").waitFor();
  await page.evaluate(() => {
    const picture = document.createElement("canvas");
    picture.getContext("2d");
    const answers = [
      () => Promise.reject(new DOMException("Could not start video source", "NotReadableError")),
      () => Promise.resolve(picture.captureStream(5)),
    ];
    navigator.mediaDevices.getUserMedia = () =>
      (answers.shift() ?? (() => Promise.resolve(picture.captureStream(5))))();
  });
  await button("Use the camera").focus();
  await page.keyboard.press("Enter");
  await focusComesTo(button("Turn the camera on"));
  await page.keyboard.press("Enter");
  await focusComesTo(button("Try again"));
  await page.keyboard.press("Enter");
  await button("Turn off").waitFor();
  await button("Turn off").focus();
  await page.keyboard.press("Enter");
  await focusComesTo(button("Use the camera"));
  await page.keyboard.press("Enter");
  await focusComesTo(button("Turn off"));
});

test("the button under the focus says which film came in place of the one that was not wanted", async () => {
  const { page } = await watchedPage(browser, { reducedMotion: "reduce" });
  await page.goto(`${server.origin}/?mood=cheerful&seed=3`);
  const notThis = page.getByRole("button", { name: "Not this", exact: true });
  const title = page.getByTestId("pick").getByRole("heading").getByRole("button");
  const described = () =>
    notThis.evaluate((one) => document.getElementById(one.getAttribute("aria-describedby") ?? "")?.innerText);
  await notThis.focus();
  const refused = await title.innerText();
  await page.keyboard.press("Enter");
  await expect.poll(() => title.innerText()).not.toBe(refused);
  await focusComesTo(notThis);
  await expect.poll(described).toBe(await title.innerText());
});

test("the focus stays near a button that has nothing more to do once it was pressed", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(`${server.origin}/policy`);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.getByTestId("policy-happy").getByRole("spinbutton").first().fill("0.4");
  // However long it takes: until then the focus is on nothing that would undo it.
  await page.route("**/api/v1/policy*", async (route) => {
    if (route.request().method() === "PUT") await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByRole("button", { name: "Save the rules" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("These are your own rules, saved.").waitFor();
  await expect.poll(focused).toBe("Back to the default");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("These are the default rules.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches("button, input"))).toBe(true);
  await context.close();
});
