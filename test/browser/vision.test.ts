import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { EMOTIONS } from "@moodreel/core";
import { createFaceReader, type FaceReader, type FrameReadings, type ReadOptions } from "@moodreel/vision";
import type { Browser, Page } from "playwright-core";
import sharp, { type Sharp } from "sharp";
import { mapFunctions } from "../../packages/vision/scripts/wasm/map-functions.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../support/build-page.ts";
import { serveFolders, type FolderServer } from "../support/serve-folders.ts";
import { launchChromium } from "./support/chromium.ts";
import type { VisionUnderTest } from "./support/vision-page/main.ts";

declare const underTest: VisionUnderTest;

/** The web reader must say what the reader on Node says, whose numbers are checked against training. */
describe("the web face reader on WebAssembly", () => {
  let folder: string;
  let server: FolderServer;
  let browser: Browser;
  let page: Page;
  let node: FaceReader;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "moodreel-vision-"));
    await buildPage(fileURLToPath(new URL("support/vision-page", import.meta.url)), folder);
    server = await serveFolders({ "/": folder });
    browser = await launchChromium();
    node = await createFaceReader({ runtime: "native", threads: 1 });
    page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => "underTest" in globalThis);
    const opened = await page.evaluate(() => underTest.open("default"));
    if (opened !== "wasm") throw new Error(`The reader did not open: ${opened}`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await node?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Reads one lossless picture, so of equal pixels, in both places. */
  async function both(
    picture: Sharp,
    options: ReadOptions,
  ): Promise<readonly [FrameReadings, FrameReadings]> {
    const upright = await picture.png().toBuffer();
    const png = await sharp(upright).resize(640, 480, { fit: "inside" }).removeAlpha().png().toBuffer();
    const path = `/picture-${pictures++}.png`;
    server.put(path, png);
    const inPage = await page.evaluate(([at, how]) => underTest.read(at, how), [path, options] as const);
    return [inPage, await node.read(png, options)];
  }
  let pictures = 0;

  it.each(
    SAMPLES.flatMap(([name, picture]) => [
      [name, picture, {}],
      [`${name}, as a crop`, picture, { crop: true }],
    ]) as [string, () => Sharp, ReadOptions][],
  )("reads %s as Node does", async (_name, picture, options) => {
    const [inPage, onNode] = await both(picture(), options);
    expect(inPage.width).toBe(onNode.width);
    expect(inPage.faces).toHaveLength(onNode.faces.length);
    inPage.faces.forEach((face, index) => {
      const wanted = onNode.faces[index]!;
      for (const side of ["x", "y", "width", "height"] as const)
        expect(face.box[side]).toBeCloseTo(wanted.box[side], 1);
      face.keypoints.forEach(([x, y], k) => {
        expect(x).toBeCloseTo(wanted.keypoints[k]![0], 1);
        expect(y).toBeCloseTo(wanted.keypoints[k]![1], 1);
      });
      // The network computes in bytes: where a crop differs in the sixth digit, one may round the other way.
      for (const emotion of EMOTIONS)
        expect(Math.abs(face.scores[emotion] - wanted.scores[emotion])).toBeLessThan(0.01);
      expect(face.unsure).toBe(wanted.unsure);
    });
  });

  it("honours the orientation of a photo and gives boxes in its own pixels", async () => {
    const upright = await sharp(sample("sample6.jpg"))
      .resize(1600, 1200, { fit: "inside" })
      .jpeg()
      .toBuffer();
    const turned = await sharp(upright)
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    server.put("/upright.jpg", upright);
    server.put("/turned.jpg", turned);
    const [plain, exif] = await page.evaluate(async () => [
      await underTest.read("/upright.jpg", {}),
      await underTest.read("/turned.jpg", {}),
    ]);
    expect(plain!.faces.length).toBeGreaterThanOrEqual(3);
    expect([exif!.width, exif!.height]).toEqual([plain!.width, plain!.height]);
    expect(exif!.faces).toHaveLength(plain!.faces.length);
    expect(Math.abs(exif!.faces[0]!.box.x - plain!.faces[0]!.box.x)).toBeLessThan(8);
  });

  it("tells what is wrong with a source", async () => {
    expect(await page.evaluate(() => underTest.codeOfReading("nothing yet"))).toBe("frame-invalid");
    expect(await page.evaluate(() => underTest.codeOfReading("no picture"))).toBe("image-unreadable");
    expect(await page.evaluate(() => underTest.codeOfReading("no such address"))).toBe("image-unreadable");
    expect(await page.evaluate(() => underTest.codeOfReading("a number"))).toBe("source-unsupported");
  });

  it("reads on with the whole runtime where the small one lacks a function", async () => {
    const small = (await readdir(join(folder, "assets"))).find((name) => name.startsWith("ort-small"))!;
    // Every function of it traps.
    const broken = mapFunctions(await readFile(join(folder, "assets", small)), () =>
      Uint8Array.of(0, 0, 0x0b),
    );
    const crippled = await serveFolders({ "/": folder });
    try {
      crippled.put(`/assets/${small}`, broken);
      crippled.put("/face.png", await sharp(sample("sample1.jpg")).png().toBuffer());
      const other = await browser.newPage();
      await other.goto(crippled.origin);
      await other.waitForFunction(() => "underTest" in globalThis);
      expect(await other.evaluate(() => underTest.open("default"))).toBe("wasm");
      const { faces } = await other.evaluate(() => underTest.read("/face.png", {}));
      expect(faces).toHaveLength(3);
      await other.close();
    } finally {
      await crippled.close();
    }
  });

  it("fails where only a backend is allowed that is not there, and reads on with the other", async () => {
    const other = await browser.newPage();
    const loaded: string[] = [];
    other.on("request", (request) => void loaded.push(request.url()));
    await other.goto(server.origin);
    await other.waitForFunction(() => "underTest" in globalThis);
    const forced = await other.evaluate(() => underTest.open("webgpu"));
    // Chromium without a graphics card has no WebGPU; with one it must work.
    expect(["webgpu", "model-unusable"]).toContain(forced);
    // What is fused for WebAssembly is not for WebGPU: only the net of expressions, which never runs there, is.
    await expect
      .poll(() => loaded.filter((url) => url.includes("face-detector")))
      .toEqual([expect.stringMatching(/face-detector-[^.]*\.onnx$/)]);
    expect(await other.evaluate(() => underTest.open("default"))).toBe("wasm");
    expect(await other.evaluate(() => underTest.closeWhileReading())).toEqual([
      "reader-closed",
      "reader-closed",
    ]);
    expect(await other.evaluate(() => underTest.codeOfReading("after close"))).toBe("reader-closed");
    await other.close();
  });
});

/** Pictures that the repository has or makes: of several people, dark, tilted, cut off at the edge, of nobody. */
const SAMPLES: readonly (readonly [name: string, picture: () => Sharp])[] = [
  ["three people", () => sharp(sample("sample1.jpg"))],
  ["five people", () => sharp(sample("sample5.jpg"))],
  ["people in the dark", () => sharp(sample("sample6.jpg")).linear(0.35)],
  ["people who are tilted", () => sharp(sample("sample6.jpg")).rotate(30)],
  [
    "a face at the edge",
    () => sharp(sample("sample6.jpg")).extract({ left: 700, top: 300, width: 320, height: 320 }),
  ],
  ["nobody", () => sharp({ create: { width: 320, height: 240, channels: 3, background: "teal" } })],
];

function sample(name: string): string {
  const manifest = createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json");
  return join(dirname(manifest), "demo", name);
}
