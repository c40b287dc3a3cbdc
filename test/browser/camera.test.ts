import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCamera } from "./support/use-camera.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { faces } from "./support/faces.ts";
import { writeFakeCamera } from "./support/fake-camera.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-camera-"));
  const camera = join(folder, "camera.y4m");
  const { smiling, neutral } = await faces(folder);
  const writing = writeFakeCamera(camera, [
    { picture: smiling, seconds: 9 },
    { picture: neutral, seconds: 9 },
  ]);
  [server] = await Promise.all([startServer(), writing]);
  browser = await launchChromium({ file: camera });
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

test("from the notice to films that follow the mood, and nothing leaves the origin", async () => {
  const { page, context, requests, faults } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Use the camera" }).click();
  await expect.poll(() => page.getByText("This uses emotion recognition").isVisible()).toBe(true);
  expect(requests.filter((request) => /\.(wasm|onnx|tflite)|worker/.test(request.url()))).toEqual([]);
  await page.getByRole("button", { name: "Turn the camera on" }).click();
  await page.getByText("Camera on").waitFor();

  const sentence = page.getByTestId("mood-sentence");
  const heading = page.getByRole("heading", { name: /^Tonight: / });
  const moods = new Map([
    ["happy", "Comedy"],
    ["neutral", "Drama"],
  ]);
  // The camera plays in a loop, so either face may be the first to last long enough.
  for (const [mood, genre] of moods) {
    await sentence.getByText(`You look ${mood}.`).waitFor();
    await heading.getByText(genre).waitFor();
    const cards = page.getByTestId("film-card");
    await expect.poll(() => cards.count()).toBe(15);
    await expect
      .poll(() =>
        cards.evaluateAll(
          (all, wanted) => all.filter((card) => card.dataset["genres"]?.includes(wanted)).length,
          genre,
        ),
      )
      .toBe(15);
  }
  await expect.poll(() => page.getByTestId("face-box").count()).toBe(1);

  expect(foreignRequests(requests, server.origin)).toEqual([]);
  const bodies = requests.flatMap((request) => bodyOf(request));
  expect(bodies.length).toBeGreaterThanOrEqual(2);
  for (const body of bodies) {
    // Scores and choices: nothing in it is large enough to be a picture.
    expect(body.length).toBeLessThan(2000);
    const asked = JSON.parse(body) as object;
    expect(Object.keys(asked).toSorted()).toEqual([
      "count",
      "emotion",
      "filters",
      "intent",
      "kind",
      // What stands on the start page was asked for before any face was read.
      ...("peek" in asked ? ["peek"] : []),
      ...("scores" in asked ? ["scores"] : []),
      "seed",
    ]);
  }
  expect(faults).toEqual([]);

  await page.getByRole("button", { name: "Turn off" }).click();
  await page.getByText("Camera on").waitFor({ state: "hidden" });
  await expect.poll(() => page.locator("video").count()).toBe(0);
  await context.close();
});

test("films that are held stay although the mood changes", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await useCamera(page);
  await page.getByTestId("film-card").first().waitFor();
  await page.getByRole("button", { name: "Hold the list" }).click();
  await page.getByRole("button", { name: /held/i, pressed: true }).waitFor();
  // What was asked for before may still come.
  await settled(page);
  const sentence = page.getByTestId("mood-sentence");
  const before = await page.getByTestId("film-card").allTextContents();
  // Both are seen once more, whichever of them it was.
  for (const mood of ["happy", "neutral"]) await sentence.getByText(`You look ${mood}.`).waitFor();
  // Longer than a mood must last and than the pause between two changes.
  await page.waitForTimeout(5000);
  await expect.poll(() => page.getByTestId("film-card").allTextContents()).toEqual(before);
  await context.close();
});

test("a list that is being read is not exchanged: the change of mood is offered", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await useCamera(page);
  const cards = page.getByTestId("film-card");
  await cards.first().waitFor();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await settled(page);
  const before = await cards.allTextContents();
  const offer = page.getByTestId("mood-offer");
  await offer.waitFor();
  await expect.poll(() => isBesideCamera(page, offer)).toBe(true);
  await expect.poll(() => cards.allTextContents()).toEqual(before);
  await offer.getByRole("button").click();
  await expect.poll(() => cards.allTextContents()).not.toEqual(before);
  await page.goBack();
  await page.getByText("Camera on").waitFor({ state: "hidden" });
  await context.close();
});

/** Whether something leaves the camera's picture, and what stands in its corner, free. */
async function isBesideCamera(page: Page, other: Locator): Promise<boolean> {
  const [one, picture] = await Promise.all([
    other.boundingBox(),
    page.getByLabel("What the camera sees").boundingBox(),
  ]);
  return one !== null && picture !== null && one.x + one.width <= picture.x;
}

test("on a phone the camera makes room for the films, and the focus on one of them stays", async () => {
  const { page, context } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(server.origin);
  await useCamera(page);
  const pick = page.getByTestId("pick");
  await pick.waitFor();
  const top = async () => (await pick.boundingBox())?.y ?? Infinity;
  await expect.poll(top).toBeLessThan(0.4 * 844);
  const title = pick.getByRole("heading").getByRole("button");
  await title.focus();
  const offer = page.getByTestId("mood-offer");
  await offer.waitFor();
  await expect.poll(() => isBesideCamera(page, offer)).toBe(true);
  await expect.poll(() => title.evaluate((button) => button === document.activeElement)).toBe(true);
  await context.close();
});

test.each([
  { width: 1280, height: 900 },
  { width: 768, height: 1024 },
])(
  "with what the camera reads opened at $width by $height, the whole of the best film stays on the screen",
  async (viewport) => {
    const { page, context } = await watchedPage(browser, { viewport, reducedMotion: "reduce" });
    await page.goto(server.origin);
    await useCamera(page);
    const pick = page.getByTestId("pick");
    await pick.waitFor();
    await page.getByText("Your face and the camera").click();
    await page.getByTestId("emotion-bars").waitFor();
    const box = async () => (await pick.boundingBox()) ?? { y: Infinity, height: 0 };
    await expect.poll(async () => (await box()).y / viewport.height).toBeLessThan(0.6);
    await expect.poll(async () => (await box()).y + (await box()).height).toBeLessThan(viewport.height);
    await context.close();
  },
);

test.each([
  { width: 390, height: 844, most: 0.4 },
  { width: 844, height: 390, most: 0.55 },
])(
  "on a phone of $width by $height what the camera reads opens over the page: the film stays where it is, in the upper part of the screen",
  async ({ most, ...viewport }) => {
    const { page, context } = await watchedPage(browser, { viewport, reducedMotion: "reduce" });
    await page.goto(server.origin);
    await useCamera(page);
    const pick = page.getByTestId("pick");
    await pick.waitFor();
    const top = async () => ((await pick.boundingBox())?.y ?? Infinity) / viewport.height;
    await expect.poll(top).toBeLessThan(most);
    const opens = page.locator("summary").filter({ hasText: "Your face and the camera" });
    await opens.click();
    const panel = page.getByTestId("face-panel");
    await panel.getByTestId("emotion-bars").waitFor();
    await expect.poll(top).toBeLessThan(most);
    const isOnScreen = () =>
      panel.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return box.left >= 0 && box.top > 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      });
    await expect.poll(isOnScreen).toBe(true);
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.waitFor({ state: "hidden" });
    await expect.poll(() => opens.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await panel.waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
    await context.close();
  },
);

test.each([
  { width: 360, height: 640, locale: "pl-PL" },
  { width: 844, height: 390, locale: "de-DE" },
])(
  "why there is no camera, and what to do, is on the screen as a whole, $width by $height in $locale",
  async ({ locale, ...viewport }) => {
    const { page, context } = await watchedPage(browser, { viewport, locale, reducedMotion: "reduce" });
    await page.addInitScript(() => {
      localStorage.setItem("moodreel.preferences", JSON.stringify({ noticeAccepted: true }));
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException("Permission denied", "NotAllowedError"));
    });
    await page.goto(server.origin);
    await page.locator("button[data-focus-next='[data-camera]']").first().click();
    const trouble = page.locator("[data-problem=denied]");
    await trouble.waitFor();
    const isWhole = () =>
      trouble.evaluate((words) => {
        const screen = words.parentElement!.getBoundingClientRect();
        return [...words.children]
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .every(({ top, bottom }) => top >= screen.top && bottom <= Math.min(screen.bottom, innerHeight));
      });
    await expect.poll(isWhole).toBe(true);
    await context.close();
  },
);

test("the room has the light of the mood that was read, also where the pointer comes to be on another one, which then goes", async () => {
  // The button that turns the camera on stands over a mood here.
  const viewport = { width: 1920, height: 1080 };
  const { page, context } = await watchedPage(browser, { viewport, reducedMotion: "reduce" });
  await page.goto(server.origin);
  await useCamera(page);
  await page.getByTestId("pick").waitFor();
  const light = () => page.locator("html").getAttribute("data-mood");
  await page.getByTestId("mood-sentence").getByText("You look happy.").waitFor();
  await expect.poll(light).toBe("happy");
  await context.close();
});

test("a resting face is taken, kept in this browser alone, and forgotten", async () => {
  const { page, context, requests } = await watchedPage(browser);
  await page.goto(server.origin);
  await useCamera(page);
  await page.getByTestId("mood-sentence").waitFor();
  await page.getByText("Your face and the camera").click();
  await page.getByRole("button", { name: "This is my resting face" }).click();
  await page.getByText("Look as you do when nothing happens").waitFor();
  await page.getByText("How you look at rest is taken into account.").waitFor();
  const stored = async () =>
    JSON.parse((await page.evaluate(() => localStorage.getItem("moodreel.preferences"))) ?? "{}") as {
      readonly baseline: Readonly<Record<string, number>> | null;
    };
  await expect.poll(async () => Object.keys((await stored()).baseline ?? {})).toHaveLength(8);
  expect(requests.flatMap(bodyOf).filter((body) => body.includes("baseline"))).toEqual([]);
  await page.getByRole("button", { name: "Forget my resting face" }).click();
  await page.getByRole("button", { name: "This is my resting face" }).waitFor();
  await expect.poll(stored).toMatchObject({ baseline: null });
  await context.close();
});

function bodyOf(request: Request): string[] {
  const body = request.postData();
  return body === null ? [] : [body];
}

test("of a camera that stands still nothing is read any more, and the page says so until it moves", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await page.getByRole("button", { name: "Use the camera" }).waitFor();
  await page.evaluate(() => {
    const media = navigator.mediaDevices;
    const open = media.getUserMedia.bind(media);
    // What the camera shows is drawn on, so that the drawing can stop while the camera stays on.
    media.getUserMedia = async (asked) => {
      const [video, picture] = [document.createElement("video"), document.createElement("canvas")];
      [picture.width, picture.height] = [640, 480];
      video.srcObject = await open(asked);
      await video.play();
      setInterval(() => {
        if (document.body.dataset["still"] === undefined)
          picture.getContext("2d")?.drawImage(video, 0, 0, 640, 480);
      }, 100);
      return picture.captureStream(10);
    };
  });
  await useCamera(page);
  const sentence = page.getByTestId("mood-sentence");
  await sentence.getByText(/^You look/).waitFor();
  await page.evaluate(() => void (document.body.dataset["still"] = ""));
  await page.getByRole("alert").getByText("The camera shows nothing new").waitFor();
  await expect.poll(() => page.getByTestId("face-box").count()).toBe(0);
  await page.evaluate(() => void delete document.body.dataset["still"]);
  await sentence.getByText(/^You look/).waitFor();
  await page.evaluate(() => {
    const stream = document.querySelector<HTMLVideoElement>("main video")?.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error("No camera is shown.");
    for (const track of stream.getVideoTracks()) Object.defineProperty(track, "muted", { value: true });
  });
  await page.getByRole("alert").getByText("The camera shows nothing new").waitFor();
  await context.close();
});
