import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FaceReaderOptions } from "@moodreel/vision";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDist } from "../../packages/vision/scripts/bundle/build-dist.ts";
import { buildPage } from "../support/build-page.ts";
import { serveFolders, type FolderServer } from "../support/serve-folders.ts";
import { launchChromium } from "./support/chromium.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";

interface Tried {
  readonly outcome: string;
  readonly faces?: number;
  readonly progress?: readonly (readonly [number, number])[];
  readonly message?: string;
}

declare const createFaceReader: typeof import("@moodreel/vision").createFaceReader;
declare const tryOut: (options?: FaceReaderOptions) => Promise<Tried>;

/** A page as anybody may write it: reads a picture, and says what came of it. */
const script = (from: string) => `import { createFaceReader } from "${from}";
globalThis.createFaceReader = createFaceReader;
globalThis.tryOut = async (options) => {
  try {
    const progress = [];
    const reader = await createFaceReader({ onProgress: (...at) => progress.push(at), ...options });
    const { outcome, faces } = await reader.read("/three-people.png");
    await reader.close();
    return { outcome, faces: faces.length, progress };
  } catch (error) {
    return { outcome: error.code ?? String(error), message: error.message };
  }
};`;

const html = '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script>';

describe("the built package", () => {
  let folder: string;
  let picture: Uint8Array;
  let browser: Browser;
  const servers: FolderServer[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "moodreel-vision-dist-"));
    await buildDist(join(folder, "vision"));
    const manifest = createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json");
    picture = await sharp(join(dirname(manifest), "demo", "sample1.jpg"))
      .png()
      .toBuffer();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function served(
    folders: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<FolderServer> {
    const server = await serveFolders(folders, headers);
    servers.push(server);
    server.put("/three-people.png", picture);
    return server;
  }

  /** A page without a bundler: the package lies beside it. */
  async function plainPage(headers: Readonly<Record<string, string>> = {}) {
    const server = await served({ "/lib/": join(folder, "vision/dist") }, headers);
    server.put("/index.html", Buffer.from(html));
    server.put("/main.js", Buffer.from(script("/lib/web/index.js")));
    return { server, ...(await opened(server)) };
  }

  async function opened(server: FolderServer) {
    const watched = await watchedPage(browser);
    await watched.page.goto(`${server.origin}/index.html`);
    await watched.page.waitForFunction(() => "tryOut" in globalThis);
    return watched;
  }

  const tried = (page: Page, options: FaceReaderOptions = {}): Promise<Tried> =>
    page.evaluate((given) => tryOut(given), options);

  it("reads faces in a page of somebody else, without one request to another origin", async () => {
    const { page, context, requests, server } = await plainPage();
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    // Nothing is fetched for faces before it is asked for.
    expect(requests.filter((request) => request.url().includes("/assets/"))).toEqual([]);
    const { outcome, faces, progress = [] } = await tried(page);
    expect([outcome, faces]).toEqual(["ok", 3]);
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    const wasm = requests.filter((request) => request.url().endsWith(".wasm"));
    expect(wasm.map((request) => request.url())).toEqual([`${server.origin}/lib/assets/ort-small.wasm`]);
    const [loaded, total] = progress.at(-1)!;
    expect(loaded).toBe(total);
    expect(loaded).toBeGreaterThan(6_000_000);
    expect(progress.every(([some, all]) => some <= all)).toBe(true);
    await context.close();
  });

  it("runs under a strict Content-Security-Policy that allows what the README says", async () => {
    const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
    const { page, context, faults } = await plainPage({ "content-security-policy": policy });
    expect(await tried(page)).toMatchObject({ outcome: "ok", faces: 3 });
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ["WebAssembly", "default-src 'self'", "'wasm-unsafe-eval'"],
    ["workers", "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'", "worker-src"],
  ])("says what to add to a policy that forbids %s", async (_what, policy, wanted) => {
    const { page, context } = await plainPage({ "content-security-policy": policy });
    const { outcome, message } = await tried(page);
    expect(outcome).toBe("csp-blocked");
    expect(message).toContain(wanted);
    await context.close();
  });

  it("takes worker, models and WebAssembly from another origin where `assets` says so", async () => {
    const cors = { "access-control-allow-origin": "*" };
    const cdn = await served({ "/vision/": join(folder, "vision/dist/assets") }, cors);
    const { page, context, requests, server } = await plainPage();
    const baseUrl = `${cdn.origin}/vision/`;
    expect(await tried(page, { assets: { baseUrl } })).toMatchObject({ outcome: "ok", faces: 3 });
    const elsewhere = foreignRequests(requests, server.origin);
    expect(elsewhere.every((url) => url.startsWith(baseUrl))).toBe(true);
    expect(elsewhere.map((url) => url.slice(baseUrl.length)).toSorted()).toEqual([
      "expression.fused.onnx",
      "face-detector.fused.onnx",
      "face-reader.worker.js",
      "ort-small.wasm",
    ]);
    await context.close();
  });

  it("is imported from another origin as it is, as from a CDN", async () => {
    const cors = { "access-control-allow-origin": "*" };
    const cdn = await served({ "/vision/": join(folder, "vision/dist") }, cors);
    const server = await served({});
    server.put("/index.html", Buffer.from(html));
    server.put("/main.js", Buffer.from(script(`${cdn.origin}/vision/web/index.js`)));
    const { page, context } = await opened(server);
    expect(await tried(page)).toMatchObject({ outcome: "ok", faces: 3 });
    await context.close();
  });

  it("hands the picture on to the whole runtime when the small one breaks while it reads", async () => {
    const { page, context, requests } = await plainPage();
    const read = await page.evaluate(async () => {
      const broken = `onmessage = ({ data }) => data.type === "open"
        ? postMessage({ type: "ready" })
        : postMessage(
            { type: "broken", id: data.id, picture: data.picture, error: { code: "model-unusable", message: "trap", fields: {} } },
            [data.picture.bitmap],
          );`;
      const started: string[] = [];
      const worker = (): Worker => {
        const url =
          started.length === 0
            ? URL.createObjectURL(new Blob([broken]))
            : "/lib/assets/face-reader.worker.js";
        started.push(url);
        return new Worker(url, { type: "module" });
      };
      const reader = await createFaceReader({ assets: { worker } });
      const both = await Promise.all([reader.read("/three-people.png"), reader.read("/three-people.png")]);
      await reader.close();
      return { started: started.length, faces: both.map(({ faces }) => faces.length) };
    });
    expect(read).toEqual({ started: 2, faces: [3, 3] });
    const wasm = requests.map((request) => request.url()).filter((url) => url.endsWith(".wasm"));
    expect(wasm.map((url) => url.split("/").at(-1))).toEqual(["ort-wasm-simd-threaded.wasm"]);
    await context.close();
  });

  it("says where it looked when there is nothing", async () => {
    const { page, context, server } = await plainPage();
    const worker = `${server.origin}/lib/assets/face-reader.worker.js`;
    const nowhere = { worker, baseUrl: `${server.origin}/nowhere/` };
    const { outcome, message } = await tried(page, { assets: nowhere });
    expect(outcome).toBe("model-unusable");
    expect(message).toContain(`${server.origin}/nowhere/`);
    expect(message).toContain("404");
    expect(await tried(page, { assets: { worker: "/no-worker.js" } })).toMatchObject({
      outcome: "model-unusable",
      message: expect.stringContaining("did not start"),
    });
    await context.close();
  });

  it("is bundled by Vite's defaults, with no WebAssembly that no path asks for", async () => {
    const app = join(folder, "app");
    const installed = join(app, "node_modules/@moodreel/vision");
    await mkdir(installed, { recursive: true });
    await cp(join(folder, "vision"), installed, { recursive: true });
    const exports = {
      ".": { node: "./dist/node/index.js", default: "./dist/web/index.js" },
      "./webgpu": "./dist/webgpu/index.js",
    };
    await writeFile(
      join(installed, "package.json"),
      JSON.stringify({ name: "@moodreel/vision", type: "module", sideEffects: false, exports }),
    );
    await writeFile(join(app, "index.html"), html);
    await writeFile(join(app, "main.js"), script("@moodreel/vision"));
    await buildPage(app, join(folder, "built"), "iife");
    const files = await readdir(join(folder, "built/assets"));
    const wasm = files.filter((file) => file.endsWith(".wasm")).map((file) => file.replace(/-[^-]+$/, ""));
    expect(wasm.toSorted()).toEqual(["ort-small", "ort-wasm-simd-threaded"]);
    const server = await served({ "/": join(folder, "built") });
    const { page, context, requests } = await opened(server);
    expect(await tried(page)).toMatchObject({ outcome: "ok", faces: 3 });
    expect(foreignRequests(requests, server.origin)).toEqual([]);
    await context.close();
  });
});
