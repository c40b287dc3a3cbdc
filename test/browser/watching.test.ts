import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Recommendation } from "@moodreel/client";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { launchChromium } from "./support/chromium.ts";
import { faces } from "./support/faces.ts";
import { settled } from "./support/settled.ts";
import { tapMood } from "./support/tap-mood.ts";
import { useCamera } from "./support/use-camera.ts";
import { watchedPage } from "./support/watched-page.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-watching-"));
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  await call("POST", "profiles", { name: "Ida" });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
  await call("POST", "profiles", { name: "Ida" });
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

/** The first page, for the time of a test. @param who is watching; nobody was asked where it is not given */
async function onPage(
  use: (page: Page) => Promise<void>,
  { who, ...options }: BrowserContextOptions & { readonly who?: string } = {},
): Promise<void> {
  const { page, context } = await watchedPage(browser, { reducedMotion: "reduce", ...options });
  await page.goto(server.origin);
  if (who !== undefined) await page.getByLabel("Who is watching").selectOption(who);
  await use(page);
  await context.close();
}

async function tap(page: Page, mood: string): Promise<void> {
  await tapMood(page, mood);
  await page.getByTestId("pick").waitFor();
}

test("what was not kept is said where the person looks", async () => {
  await onPage(
    async (page) => {
      await tap(page, "Happy");
      await page.route("**/reactions**", (route) => route.abort());
      const low = page.getByTestId("film-card").nth(12);
      await low.scrollIntoViewIfNeeded();
      await low.getByRole("button", { name: /^Like: / }).click();
      const said = page.getByRole("alert").filter({ hasText: "That was not kept" });
      await said.waitFor();
      const isInView = async () => {
        const { y = -1, height = 0 } = (await said.boundingBox()) ?? {};
        return y >= 0 && y + height <= 800;
      };
      await expect.poll(isInView).toBe(true);
    },
    { who: "Ida" },
  );
});

test("a film that was rated is not suggested again", async () => {
  await call("POST", "profiles", { name: "Rated" });
  const list = (seed: number) =>
    call("POST", "recommendations", { emotion: "happy", profile: "Rated", seed }) as Promise<Recommendation>;
  const [first] = (await list(1)).items;
  await call("POST", "profiles/Rated/ratings", { item: first?.id, rating: 9 });
  for (let seed = 1; seed <= 10; seed += 1) {
    expect((await list(seed)).items.map(({ id }) => id)).not.toContain(first?.id);
  }
});

test("while another mood is waited for, films of the one before cannot be taken for its own", async () => {
  await onPage(async (page) => {
    await tap(page, "Happy");
    await page.route("**/api/v1/recommendations**", async (route) => {
      await page.getByText("Choosing for sad …").waitFor();
      const old = page.getByTestId("pick");
      await expect.poll(() => old.evaluate((pick) => pick.closest("[inert]") !== null)).toBe(true);
      await expect.poll(() => page.locator("[aria-busy=true]").count()).toBeGreaterThan(0);
      await route.continue();
    });
    await page.getByRole("button", { name: "Another mood" }).click();
    await tapMood(page, "Sad");
    await page.getByTestId("pick").getByText("you feel sad").waitFor();
    await expect.poll(() => page.locator("[inert]").count()).toBe(0);
  });
});

test("somebody else is added from the head of every page, of the page You too", async () => {
  await onPage(async (page) => {
    const field = page.getByLabel("Name of the new profile");
    for (const path of ["/", "/you"]) {
      await page.goto(server.origin + path);
      await page.getByLabel("Who is watching").selectOption({ label: "Somebody else …" });
      await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
      await expect
        .poll(() => field.evaluate((input) => input.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true);
    }
  });
});

test("a profile that was deleted elsewhere leaves the list, and nobody watching", async () => {
  await call("POST", "profiles", { name: "Gone" });
  await onPage(
    async (page) => {
      await tap(page, "Happy");
      await call("DELETE", "profiles/Gone");
      await page.getByRole("button", { name: "Show me others" }).click();
      await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("");
      await expect.poll(() => page.getByTestId("film-card").count()).toBe(15);
      await expect.poll(() => page.getByText("use one of").count()).toBe(0);
    },
    { who: "Gone" },
  );
});

test("who was deleted elsewhere watches on no page any more, and nothing is known of whom nobody named", async () => {
  await call("POST", "profiles", { name: "Stays" });
  await onPage(
    async (page) => {
      for (const [path, button] of [
        ["/rate", "Loved it"],
        ["/one", /^Like: /],
        ["/you", "Keep my moods"],
      ] as const) {
        await call("POST", "profiles", { name: "Gone" });
        await page.goto(server.origin + path);
        await page.getByLabel("Who is watching").selectOption("Gone");
        await page.getByRole("button", { name: button }).first().waitFor();
        // What stands there may be of who watched before.
        await settled(page);
        await call("DELETE", "profiles/Gone");
        await page.getByRole("button", { name: button }).first().click();
        await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("");
      }
      // One of those that there are may be who looks.
      await page.getByText("Say who you are at the top of the page").waitFor();
      await expect.poll(() => page.getByText("Nothing is known of you yet").count()).toBe(0);
    },
    { who: "Stays" },
  );
});

test("whatever page waits for the server shows that it does, and says nothing meanwhile that it does not know", async () => {
  await call("POST", "profiles", { name: "Waits" });
  await onPage(
    async (page) => {
      const bar = page.getByRole("progressbar");
      let slow = Promise.withResolvers<void>();
      await page.route("**/api/v1/**", async (route) => {
        await slow.promise;
        await route.continue().catch(() => null);
      });
      const paths = ["/watchlist", "/you", "/rate", "/one", "/browse", "/policy", "/catalogs", "/tv"];
      for (const path of paths) {
        slow = Promise.withResolvers<void>();
        await page.goto(server.origin + path);
        await bar.waitFor();
        await expect.poll(() => bar.evaluate((one) => getComputedStyle(one).opacity)).toBe("1");
        if (path !== "/tv")
          await expect.poll(() => page.getByLabel("Who is watching").inputValue()).toBe("Waits");
        await expect.poll(() => page.getByText("Say who you are at the top").count()).toBe(0);
        slow.resolve();
        await bar.waitFor({ state: "detached" });
      }
    },
    { who: "Waits" },
  );
});

test("a list for nobody says why nothing can be said of it, and leads back", async () => {
  await onPage(async (page) => {
    await tap(page, "Happy");
    await expect.poll(() => page.getByText("Nobody is chosen:").count()).toBe(0);
    await page.getByLabel("Who is watching").selectOption({ label: "Nobody: learn nothing" });
    await page.getByText("Nobody is chosen:").waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Like: / }).count()).toBe(0);
    await page.getByRole("button", { name: "Say what you think" }).click();
    await page
      .getByRole("button", { name: /^Like: / })
      .first()
      .waitFor();
    await expect.poll(() => page.getByText("Nobody is chosen:").count()).toBe(0);
  });
});

test("by the keyboard alone the way past the films is short", async () => {
  await onPage(
    async (page) => {
      await tap(page, "Happy");
      const missed = page.getByLabel("A title that you miss");
      await missed.waitFor();
      const isThere = () => missed.evaluate((input) => input === document.activeElement);
      await page.getByRole("button", { name: "Past the list" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => isThere()).toBe(true);

      const titles = page.getByTestId("film-card").getByRole("heading").getByRole("button");
      await titles.first().focus();
      await page.keyboard.press("End");
      await expect.poll(() => titles.last().evaluate((title) => title === document.activeElement)).toBe(true);
      for (let press = 0; press < 10 && !(await isThere()); press += 1) await page.keyboard.press("Tab");
      await expect.poll(() => isThere()).toBe(true);
      await titles.last().focus();
      await page.keyboard.press("Home");
      await expect
        .poll(() => titles.first().evaluate((title) => title === document.activeElement))
        .toBe(true);
    },
    { who: "Ida" },
  );
});

test("where the system sets the colours, the face of the pressed mood can be seen", async () => {
  await onPage(
    async (page) => {
      await tap(page, "Cheerful");
      await page.getByRole("button", { name: "Another mood" }).click();
      const pressed = page.getByRole("button", { name: "Cheerful", pressed: true });
      const colours = () =>
        pressed.evaluate((button) => {
          const face = button.querySelector("svg");
          return [
            face === null ? "" : getComputedStyle(face).color,
            getComputedStyle(document.documentElement).backgroundColor,
          ];
        });
      await expect.poll(colours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
      await expect
        .poll(() => pressed.evaluate((button) => getComputedStyle(button).outlineStyle))
        .toBe("solid");
    },
    { forcedColors: "active", colorScheme: "dark" },
  );
});

test.each([
  ["text of twice the size", 1280, "200%"],
  ["a zoom of 200 %", 640, "100%"],
])("with %s the first sentence stands in two lines at most, and the head in two", async (_, width, size) => {
  await onPage(
    async (page) => {
      await page.evaluate((share) => {
        document.documentElement.style.fontSize = share;
      }, size);
      const heading = page.getByRole("heading", { level: 1 });
      await heading.waitFor();
      await page.getByRole("region", { name: "For a quiet evening" }).waitFor();
      await settled(page);
      const lines = () =>
        heading.evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10))).size;
        });
      await expect.poll(lines).toBeLessThanOrEqual(2);
      const place = async (name: string) => page.getByLabel(name, { exact: true }).boundingBox();
      const [who, pages] = [await place("Who is watching"), await place("Pages")];
      // Who is watching stands at the right of the name, over the pages.
      expect(who?.x).toBeGreaterThan(width / 2);
      expect((who?.y ?? Infinity) + (who?.height ?? 0)).toBeLessThanOrEqual(pages?.y ?? 0);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
    { viewport: { width, height: 450 } },
  );
});

test("a title of any length and script keeps the card's height, and stands where it is read from", async () => {
  await onPage(async (page) => {
    const long = "The extraordinarily long and rather tedious title ".repeat(8);
    await page.route("**/api/v1/recommendations", async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as Recommendation;
      const items = body.items.map((item, place) => ({ ...item, title: place % 2 === 0 ? long : "وجدة" }));
      await route.fulfill({ response, json: { ...body, items } });
    });
    await tap(page, "Happy");
    const heading = (title: string) =>
      page.getByTestId("film-card").filter({ hasText: title }).last().getByRole("heading");
    const lines = () =>
      heading("extraordinarily").evaluate(
        (element) =>
          element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
      );
    await expect.poll(lines).toBeLessThan(5);
    const gap = () =>
      heading("وجدة").evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
      });
    await expect.poll(gap).toBeLessThan(2);
  });
});

test("after a correction what a face looks like keeps its own colour", async () => {
  await onPage(async (page) => {
    await page.getByLabel("Photo of a face").setInputFiles((await faces(folder)).smiling);
    const sentence = page.getByTestId("mood-sentence");
    await sentence.waitFor();
    const looked = await page.getByLabel(/^I look .*, but I feel$/).getAttribute("aria-label");
    await page.getByLabel(/^I look .*, but I feel$/).selectOption("sad");
    await page.getByText("You say that you feel").waitFor();
    const colourOf = (place: ReturnType<Page["locator"]>) =>
      place.evaluate((element) => getComputedStyle(element).color);
    const own = await colourOf(sentence.locator("em"));
    expect(looked).toContain("happy");
    expect(own).not.toBe(await colourOf(page.getByText("You say that you feel").locator("strong")));
    const happy = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.dataset["mood"] = "happy";
      probe.style.color = "var(--mood-text)";
      return getComputedStyle(probe).color;
    });
    expect(own).toBe(happy);
  });
});

test("a denied camera leaves one way to try again, and one button for a photo", async () => {
  await onPage(async (page) => {
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await useCamera(page);
    await page.getByRole("alert").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Try again" }).count()).toBe(1);
    await expect.poll(() => page.getByRole("button", { name: "Use the camera" }).count()).toBe(0);
    // A file picker is a button to a screen reader.
    await expect
      .poll(() => page.getByRole("button", { name: /photo/i }).allInnerTexts())
      .toEqual(["Use a photo"]);
  });
});
