import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDist } from "../../packages/vision/scripts/bundle/build-dist.ts";
import { buildPage } from "../support/build-page.ts";
import { serveFolders, type FolderServer } from "../support/serve-folders.ts";
import { launchChromium } from "./support/chromium.ts";
import { faces } from "./support/faces.ts";
import { writeFakeCamera } from "./support/fake-camera.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";

/** What the page notes of the element's events. */
declare const seen: { readonly moods: string[]; readonly camera: boolean[]; readonly troubles: string[] };

const ELEMENT = `<!doctype html><meta charset="utf-8"><title>element</title>
<mood-camera><span slot="stop">Enough</span></mood-camera>
<script type="module" src="./main.js"></script>`;

const LISTENER = `import "/lib/element/index.js";
globalThis.seen = { moods: [], camera: [], troubles: [] };
addEventListener("mood", ({ detail }) => seen.moods.push(detail.mood?.dominant ?? detail.outcome));
addEventListener("camera", ({ detail }) => seen.camera.push(detail.on));
addEventListener("trouble", ({ detail }) => seen.troubles.push(detail.name));`;

const HOOK = `import { createElement as h, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { useMood } from "@moodreel/vision/react";

function Mood() {
  const video = useRef(null);
  const [on, setOn] = useState(true);
  const { status, seen } = useMood(video, { active: on });
  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: true }).then((stream) => (video.current.srcObject = stream));
  }, []);
  return h("div", null,
    h("video", { ref: video, autoPlay: true, muted: true }),
    h("output", null, seen?.mood?.dominant ?? status),
    h("button", { onClick: () => setOn(!on) }, "switch"));
}
createRoot(document.querySelector("main")).render(h(Mood));`;

describe("pages that show a camera", () => {
  let folder: string;
  let browser: Browser;
  const servers: FolderServer[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "moodreel-vision-element-"));
    await buildDist(join(folder, "vision"));
    const { smiling } = await faces(folder);
    const camera = join(folder, "camera.y4m");
    await writeFakeCamera(camera, [{ picture: smiling, seconds: 2 }]);
    browser = await launchChromium({ file: camera });
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function elementPage(policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'") {
    const server = await serveFolders(
      { "/lib/": join(folder, "vision/dist") },
      { "content-security-policy": policy },
    );
    servers.push(server);
    server.put("/index.html", Buffer.from(ELEMENT));
    server.put("/main.js", Buffer.from(LISTENER));
    const watched = await watchedPage(browser);
    await watched.page.goto(`${server.origin}/index.html`);
    await watched.page.waitForFunction(() => "seen" in globalThis);
    return { server, ...watched };
  }

  const workers = (page: Page): number => page.workers().length;

  it("<mood-camera> says what is read before it reads, shows its light, and can be stopped", async () => {
    const { page, context, requests, faults, server } = await elementPage();
    await page.getByText("reads the expression of every face in view").waitFor();
    expect(requests.filter((request) => request.url().includes("/assets/"))).toEqual([]);
    await expect.poll(() => page.getByText("Camera on").isVisible()).toBe(false);

    await page.getByRole("button", { name: "Use the camera" }).click();
    await page.getByText("Camera on").waitFor();
    await page.waitForFunction(() => seen.moods.at(-1) === "happy");
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    expect(faults).toEqual([]);

    await page.getByRole("button", { name: "Enough" }).click();
    await page.getByText("reads the expression of every face in view").waitFor();
    await expect.poll(() => page.getByText("Camera on").isVisible()).toBe(false);
    const count = await page.evaluate(() => seen.moods.length);
    await expect.poll(() => page.evaluate(() => seen.camera)).toEqual([true, false]);

    // On again, with the models that are there already.
    const before = requests.length;
    await page.getByRole("button", { name: "Use the camera" }).click();
    await page.waitForFunction((least) => seen.moods.length > least, count);
    expect(requests.slice(before).filter((request) => request.url().includes("/assets/"))).toEqual([]);

    expect(workers(page)).toBe(1);
    await page.evaluate(() => document.querySelector("mood-camera")?.remove());
    await expect.poll(() => workers(page)).toBe(0);
    await context.close();
  });

  it("<mood-camera> says that the camera went away", async () => {
    const { page, context } = await elementPage();
    await page.getByRole("button", { name: "Use the camera" }).click();
    await page.waitForFunction(() => seen.moods.at(-1) === "happy");
    await page.evaluate(() => {
      const video = document.querySelector("mood-camera")?.shadowRoot?.querySelector("video");
      const stream = video?.srcObject as MediaStream | null | undefined;
      for (const track of stream?.getTracks() ?? []) track.dispatchEvent(new Event("ended"));
    });
    await page.getByRole("alert").getByText("The camera went away.").waitFor();
    await expect.poll(() => page.getByText("Camera on").isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => seen.camera)).toEqual([true, false]);
    await context.close();
  });

  it("<mood-camera> opens nothing more once it was taken out of the page", async () => {
    const { page, context, requests } = await elementPage();
    await page.evaluate(() => {
      HTMLMediaElement.prototype.play = async () => document.querySelector("mood-camera")?.remove();
    });
    const camera = await page.evaluateHandle(() => document.querySelector("mood-camera"));
    await page.getByRole("button", { name: "Use the camera" }).click();
    await expect.poll(() => camera.evaluate((element) => element?.isConnected)).toBe(false);
    await page.waitForTimeout(500);
    expect(requests.filter((request) => request.url().includes("/assets/"))).toEqual([]);
    expect(workers(page)).toBe(0);
    await context.close();
  });

  it("<mood-camera> takes its notice from the page, and says what it cannot do", async () => {
    const { page, context } = await elementPage("default-src 'self'");
    await page.evaluate(() =>
      document.querySelector("mood-camera")?.setAttribute("notice", "We read faces."),
    );
    await page.getByText("We read faces.").waitFor();
    await page.getByRole("button", { name: "Use the camera" }).click();
    await page.getByRole("alert").getByText("'wasm-unsafe-eval'").waitFor();
    await expect.poll(() => page.evaluate(() => seen.camera)).toEqual([true, false]);
    await expect.poll(() => page.evaluate(() => seen.troubles)).toEqual(["VisionError"]);
    await context.close();
  });

  it("useMood follows a video in a React component", async () => {
    const app = join(folder, "app");
    const modules = join(app, "node_modules");
    // Of a first try.
    await rm(app, { recursive: true, force: true });
    await mkdir(join(modules, "@moodreel"), { recursive: true });
    await cp(join(folder, "vision"), join(modules, "@moodreel/vision"), { recursive: true });
    const exports = { "./react": "./dist/react/index.js" };
    await writeFile(
      join(modules, "@moodreel/vision/package.json"),
      JSON.stringify({ name: "@moodreel/vision", type: "module", exports }),
    );
    for (const name of ["react", "react-dom"])
      await symlink(
        fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url)),
        join(modules, name),
      );
    await writeFile(
      join(app, "index.html"),
      '<!doctype html><meta charset="utf-8"><main></main><script type="module" src="./main.js"></script>',
    );
    await writeFile(join(app, "main.js"), HOOK);
    await buildPage(app, join(folder, "built"));
    const server = await serveFolders({ "/": join(folder, "built") });
    servers.push(server);
    const { page, context, faults } = await watchedPage(browser);
    await page.goto(server.origin);
    await page.locator("output", { hasText: "happy" }).waitFor();
    await page.getByRole("button", { name: "switch" }).click();
    await page.locator("output", { hasText: "off" }).waitFor();
    await expect.poll(() => workers(page)).toBe(0);
    await page.getByRole("button", { name: "switch" }).click();
    await page.locator("output", { hasText: "happy" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
