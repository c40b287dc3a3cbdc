import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useCamera } from "./support/use-camera.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { faces } from "./support/faces.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-moods-"));
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
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

async function withPage(use: (page: Page) => Promise<void>, path = "/"): Promise<void> {
  const { page, context, requests, faults } = await watchedPage(browser);
  await page.goto(server.origin + path);
  await use(page);
  expect(foreignRequests(requests, server.origin)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}

function tap(page: Page, mood: string): Promise<void> {
  return tapMood(page, mood);
}

test.each([
  ["Happy", "Comedy"],
  ["Sad", "Romance"],
  ["Neutral", "Drama"],
  ["Surprised", "Adventure"],
  ["Afraid", "Thriller"],
])("a tap on %s gives films of %s at once, without a camera", async (mood, genre) => {
  await withPage(async (page) => {
    await tap(page, mood);
    await page.getByRole("heading", { name: `Tonight: ${genre}` }).waitFor();
    const cards = page.getByTestId("film-card");
    await expect.poll(() => cards.count()).toBe(15);
    for (const card of await cards.all()) {
      await expect.poll(() => card.getAttribute("data-genres")).toContain(genre);
      await expect.poll(() => card.textContent()).toContain(genre);
    }
  });
});

test("other films come on request, and none of the way leads through a pointer", async () => {
  await withPage(async (page) => {
    await page.getByRole("button", { name: "Cheerful", exact: true }).focus();
    await page.keyboard.press("Enter");
    const cards = page.getByTestId("film-card");
    await cards.first().waitFor();
    const before = await cards.allTextContents();
    await page.getByRole("button", { name: "Show me others" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => cards.allTextContents()).not.toEqual(before);
  });
});

test("the first mood is reached by the tabulator alone", async () => {
  await withPage(async (page) => {
    await page.getByRole("button", { name: "Tired", exact: true }).waitFor();
    for (let press = 0; press < 20; press += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent ?? "")).startsWith("Tired")) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Tonight: .*Comedy/ }).waitFor();
  });
});

test("lifting a sad mood gives something pleasant, and is remembered", async () => {
  await withPage(async (page) => {
    await tap(page, "Sad");
    await page.getByRole("radio", { name: "Lift me" }).click();
    await page.getByRole("heading", { name: /Tonight: Comedy/ }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByRole("radio", { name: "Lift me" }).isChecked()).toBe(true);
  });
});

test("when nothing fits, dropping the filter that is in the way is one click", async () => {
  await withPage(async (page) => {
    await tap(page, "Happy");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByLabel("From year").fill("2900");
    await page.getByRole("heading", { name: "Nothing fits tonight" }).waitFor();
    await page.getByRole("button", { name: /Drop the earliest year → at least [\d,]+ would fit/ }).click();
    await page.getByTestId("film-card").first().waitFor();
    await expect.poll(() => page.getByLabel("From year").inputValue()).toBe("");
  });
});

test("a kind without a catalogue is not offered, and its address leads to the import", async () => {
  await withPage(async (page) => {
    await tap(page, "Happy");
    await page.getByTestId("film-card").first().waitFor();
    await expect.poll(() => page.getByRole("radio", { name: "Games" }).count()).toBe(0);
    await page.goto(page.url().replace("kind=movie", "kind=game"));
    await page.getByRole("heading", { name: "No games on the shelf yet" }).waitFor();
    await page.getByRole("button", { name: "Import games" }).click();
    await page.getByRole("heading", { name: "Import a catalogue" }).waitFor();
    await expect.poll(() => page.getByRole("radio", { name: "Games" }).isChecked()).toBe(true);
  });
});

test("the page says that an emotion has no genre, and its row is one click away", async () => {
  await withPage(async (page) => {
    const row = page.getByTestId("policy-contempt");
    await row.waitFor();
    const genres = row.getByRole("button", { name: /^Remove/ });
    await genres.first().waitFor();
    for (let left = await genres.count(); left > 0; left -= 1) {
      await genres.first().click();
      await expect.poll(() => genres.count()).toBe(left - 1);
    }
    await row.getByText("Unmapped").waitFor();
    await page.getByRole("button", { name: "Save the rules" }).click();
    await page.getByText("These are your own rules, saved.").waitFor();

    await page.getByRole("link", { name: "Watch", exact: true }).click();
    await tap(page, "Scornful");
    await page.getByRole("heading", { name: "No genre for scornful" }).waitFor();
    await page.getByRole("button", { name: "Give scornful a genre" }).click();
    const input = page.getByLabel("Add a genre to Scornful");
    await expect.poll(() => input.evaluate((element) => element === document.activeElement)).toBe(true);
    await input.fill("War");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Save the rules" }).click();
    await page.getByText("These are your own rules, saved.").waitFor();
    await page.getByRole("link", { name: "Watch", exact: true }).click();
    await tap(page, "Scornful");
    await page.getByRole("heading", { name: "Tonight: War" }).waitFor();
  }, "/policy");
});

test("genres that no film has are one click from their row, too", async () => {
  await withPage(async (page) => {
    const row = page.getByTestId("policy-disgust");
    await row.getByLabel("Add a genre to Disgusted").fill("Zombie Ballet");
    await page.keyboard.press("Enter");
    await row.getByRole("button", { name: "Remove Animation from Disgusted" }).click();
    await row.getByRole("button", { name: "Remove Family from Disgusted" }).click();
    await page.getByRole("button", { name: "Save the rules" }).click();
    await page.getByText("These are your own rules, saved.").waitFor();
    await page.getByRole("link", { name: "Watch", exact: true }).click();
    await tap(page, "Disgusted");
    await page.getByText("The catalogue has nothing in Zombie Ballet.").first().waitFor();
    await page.getByRole("button", { name: "Browse", exact: true }).waitFor();
    await page.getByRole("button", { name: "Give disgusted a genre" }).click();
    const input = page.getByLabel("Add a genre to Disgusted");
    await expect.poll(() => input.evaluate((element) => element === document.activeElement)).toBe(true);
  }, "/policy");
});

describe("photos", () => {
  test("a smiling face gives comedies, and the picture stays in the page", async () => {
    const { page, context, requests, faults } = await watchedPage(browser);
    await page.goto(server.origin);
    await page.getByLabel("Photo of a face").setInputFiles((await faces(folder)).smiling);
    await page.getByText("You look happy.").waitFor();
    await page.getByRole("heading", { name: "Tonight: Comedy" }).waitFor();
    await expect.poll(() => page.getByTestId("face-box").count()).toBeGreaterThanOrEqual(1);
    const sent = requests.map((request) => request.postData()).filter((body) => body !== null);
    expect(sent.length).toBeGreaterThan(0);
    for (const body of sent) expect(body.length).toBeLessThan(2000);
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each(["drop", "paste"] as const)("a picture can be brought by %s", async (way) => {
    const picture = (await readFile((await faces(folder)).smiling)).toString("base64");
    await withPage(async (page) => {
      await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
      await page.evaluate(
        async ([how, base64]) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const carried = new DataTransfer();
          carried.items.add(new File([bytes], "me.jpg", { type: "image/jpeg" }));
          const target = document.body;
          if (how === "paste") {
            target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: carried, bubbles: true }));
            return;
          }
          target.dispatchEvent(
            new DragEvent("dragover", { dataTransfer: carried, bubbles: true, cancelable: true }),
          );
          await new Promise((resolve) => requestAnimationFrame(resolve));
          target.dispatchEvent(
            new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }),
          );
        },
        [way, picture] as const,
      );
      await page.getByText("You look happy.").waitFor();
      await page.getByRole("heading", { name: "Tonight: Comedy" }).waitFor();
    });
  });

  test("a picture without a face, and a file that is no picture, get different messages", async () => {
    await withPage(async (page) => {
      const grey = await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(320, 240);
        canvas.getContext("2d")?.fillRect(0, 0, 320, 240);
        return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
      });
      const input = page.getByLabel("Photo of a face");
      await input.setInputFiles({ name: "grey.png", mimeType: "image/png", buffer: Buffer.from(grey) });
      await page.getByRole("heading", { name: "No face in this picture" }).waitFor();
      await input.setInputFiles({
        name: "notes.jpg",
        mimeType: "image/jpeg",
        buffer: Buffer.from("no picture"),
      });
      await page.getByText("“notes.jpg” cannot be read as a picture.").waitFor();
      await tap(page, "Happy");
      await page.getByTestId("film-card").first().waitFor();
    });
  });
});

describe("cameras that do not start", () => {
  test.each([
    ["NotAllowedError", "Permission denied", "denied"],
    ["NotFoundError", "Requested device not found", "none"],
    ["NotReadableError", "Could not start video source", "busy"],
    ["OverconstrainedError", "", "constraints"],
  ])("%s has a remedy of its own, and the moods still work", async (name, message, problem) => {
    await withPage(async (page) => {
      await page.evaluate(
        ([errorName, text]) => {
          navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException(text, errorName));
        },
        [name, message],
      );
      await useCamera(page);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      await expect.poll(() => alert.getAttribute("data-problem")).toBe(problem);
      await tap(page, "Happy");
      await page.getByTestId("film-card").first().waitFor();
    });
  });

  test("a browser that really has no camera", async () => {
    await withPage(async (page) => {
      await useCamera(page);
      const alert = page.getByRole("alert");
      await alert.waitFor();
      await expect.poll(() => alert.getAttribute("data-problem")).toMatch(/^(none|denied)$/);
    });
  });

  test("an address that is not secure", async () => {
    await withPage(async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(globalThis, "isSecureContext", { value: false });
      });
      await useCamera(page);
      await page.getByText("This address is not secure enough for a camera").waitFor();
    });
  });

  test("the page says that the server is gone, asks it again on request, and goes on when it is back", async () => {
    // With what the page keeps after a while, it would choose itself.
    const { page, context } = await watchedPage(browser, { serviceWorkers: "block" });
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "caches"));
    await page.goto(server.origin);
    await page.getByRole("button", { name: "Cheerful", exact: true }).waitFor();
    await settled(page);
    let [isGone, asked] = [true, 0];
    await context.route("**/api/**", (route) => {
      if (route.request().url().endsWith("/recommendations")) asked += 1;
      return isGone ? route.abort() : route.continue();
    });
    await tap(page, "Happy");
    await page.getByRole("heading", { name: "The projector is off" }).waitFor();
    await settled(page);
    const before = asked;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => asked).toBeGreaterThan(before);
    isGone = false;
    await page.getByTestId("film-card").first().waitFor();
    await context.close();
  });
});

test("edits of the policy stay when the same table is fetched again", async () => {
  await withPage(async (page) => {
    const row = page.getByTestId("policy-surprise");
    await row.waitFor();
    await page.getByRole("link", { name: "Watch", exact: true }).click();
    const edited = Promise.withResolvers<void>();
    await page.route("**/api/v1/policy**", async (route) => {
      await edited.promise;
      await route.continue();
    });
    const again = page.waitForResponse("**/api/v1/policy**");
    await page.getByRole("link", { name: "Moods" }).click();
    await row
      .getByRole("button", { name: /^Remove/ })
      .first()
      .click();
    await page.getByText("There are changes that are not saved yet.").waitFor();
    edited.resolve();
    await again;
    await settled(page);
    await page.getByText("There are changes that are not saved yet.").waitFor();
  }, "/policy");
});
