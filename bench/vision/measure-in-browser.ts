import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { EMOTIONS } from "@moodreel/core";
import { dominantOf, mapEmotions } from "@moodreel/core/emotion";
import { randomStream } from "@moodreel/core/random";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../test/browser/support/chromium.ts";
import { buildPage } from "../../test/support/build-page.ts";
import { serveFolders, type FolderServer } from "../../test/support/serve-folders.ts";
import { DISTORTIONS } from "./distortions.ts";
import { drawn } from "./draw.ts";
import type { LabelledCrop } from "./ferplus.ts";
import { figuresOf, quantile, type Figures, type FaceScores } from "./figures.ts";
import { packageFolder, type Material } from "./material.ts";
import type { Bench } from "./page/main.ts";
import { PIPELINES, type PipelineName } from "./page/pipeline.ts";

declare const bench: Bench;

export interface Run {
  readonly seed: number;
  readonly quick: boolean;
  readonly say: (text: string) => void;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

export interface InBrowser {
  readonly browser: string;
  readonly names: readonly PipelineName[];
  readonly crops: Readonly<Record<string, Figures>>;
  /** The same on development crops, by what each was collected as. */
  readonly meant: Readonly<Record<string, Figures>>;
  readonly robustness: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** News and film faces: of how many, and the figures of those in which a face was found. */
  readonly wild: Readonly<Record<string, { readonly of: number; readonly found: Figures }>>;
  readonly portraits: Readonly<
    Record<string, { found: number; happy: number; neutral: number; each: number }>
  >;
  readonly oneFace: Readonly<Record<string, Times>>;
  readonly fiveFaces: Readonly<Record<string, Times & { readonly found: number }>>;
  readonly cold: Readonly<Record<string, { readonly firstMs: number; readonly gzipBytes: number }>>;
}

/** The libraries whose expression net differs: what is measured on crops. */
const NETS: readonly PipelineName[] = ["moodreel", "face-api tiny 416", "human detector + emotion"];

/** Measures all libraries in one Chromium page, one thread each, and each one's cold start apart. */
export async function measureInBrowser(pictures: Material, run: Run, folder: string): Promise<InBrowser> {
  run.say("Bundling the page …");
  await buildPage(fileURLToPath(new URL("page", import.meta.url)), folder);
  const server = await serveFolders({
    "/peers/face-api/": packageFolder("@vladmandic/face-api"),
    "/peers/human/": packageFolder("@vladmandic/human"),
    "/peers/tfjs-wasm/": `${packageFolder("@tensorflow/tfjs-backend-wasm")}/dist`,
    "/": folder,
  });
  const browser = await launchChromium();
  try {
    const cold = await coldStarts(browser, server, pictures, run);
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => "bench" in globalThis);
    await page.evaluate((names) => bench.open(names), PIPELINES);
    const { oneFace, fiveFaces } = await times(page, server, pictures, run);
    const crops: Record<string, Figures> = {};
    const robustness: Record<string, Record<string, number>> = {};
    if (pictures.crops.length > 0) {
      const whole = run.quick ? drawn(pictures.crops, 200, run.seed) : pictures.crops;
      for (const name of NETS) {
        crops[name] = await onCrops(page, server, name, whole, "none", run);
        run.say(`${name}: accuracy ${crops[name].accuracy.toFixed(3)} on ${whole.length} crops`);
      }
      const part = drawn(pictures.crops, run.quick ? 60 : 600, run.seed);
      for (const distortion of Object.keys(DISTORTIONS)) {
        robustness[distortion] = {};
        for (const name of NETS) {
          const { accuracy } = await onCrops(page, server, name, part, distortion, run);
          robustness[distortion][name] = accuracy;
        }
        run.say(`${distortion}: ${JSON.stringify(robustness[distortion])}`);
      }
    }
    const meant: Record<string, Figures> = {};
    const meantCrops = run.quick ? drawn(pictures.meant, 200, run.seed) : pictures.meant;
    for (const name of meantCrops.length > 0 ? NETS : []) {
      meant[name] = await onCrops(page, server, name, meantCrops, "none", run, "meant");
      run.say(`${name}: accuracy ${meant[name].accuracy.toFixed(3)} by what was meant`);
    }
    const wild = await onWild(page, server, pictures, run);
    const portraits = await onPortraits(page, server, pictures, run);
    return {
      browser: browser.version(),
      names: PIPELINES,
      crops,
      meant,
      robustness,
      wild,
      portraits,
      oneFace,
      fiveFaces,
      cold,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function coldStarts(browser: Browser, server: FolderServer, pictures: Material, run: Run) {
  const address = await put(server, pictures.single[0]!);
  const cold: Record<string, { firstMs: number; gzipBytes: number }> = {};
  for (const name of PIPELINES) {
    const firsts: number[] = [];
    let gzipBytes = 0;
    // The first run packs the files on the server and is not counted.
    for (let i = 0; i < (run.quick ? 2 : 6); i++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      let bytes = 0;
      const sized: Promise<void>[] = [];
      page.on("requestfinished", (request) => {
        if (!request.url().endsWith(address))
          sized.push(request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize)));
      });
      await page.goto(server.origin);
      await page.waitForFunction(() => "bench" in globalThis);
      const first = await page.evaluate(([n, a]) => bench.cold(n, a), [name, address] as const);
      await Promise.all(sized);
      if (i > 0) firsts.push(first);
      gzipBytes = bytes;
      await context.close();
    }
    cold[name] = { firstMs: quantile(firsts, 0.5), gzipBytes };
    run.say(`${name}: first reading after ${cold[name].firstMs.toFixed(0)} ms`);
  }
  return cold;
}

async function times(page: Page, server: FolderServer, pictures: Material, run: Run) {
  const single = await Promise.all(pictures.single.map((file) => put(server, file)));
  const group = await put(server, pictures.group);
  const measure = async (addresses: readonly string[], rounds: number) => {
    const all = await page.evaluate(([names, from, count]) => bench.times(names, from, count), [
      PIPELINES,
      addresses,
      rounds,
    ] as const);
    return Object.fromEntries(
      Object.entries(all).map(([name, ms]) => [name, { median: quantile(ms, 0.5), p95: quantile(ms, 0.95) }]),
    );
  };
  const oneFace = await measure(single, run.quick ? 6 : 60);
  run.say(`one face: ${JSON.stringify(oneFace)}`);
  const five = await measure([group], run.quick ? 6 : 40);
  const fiveFaces: Record<string, Times & { found: number }> = {};
  for (const name of PIPELINES) {
    const [found] = await page.evaluate(([n, a]) => bench.frames(n, [a]), [name, group] as const);
    fiveFaces[name] = { ...five[name]!, found: found!.length };
  }
  run.say(`five faces: ${JSON.stringify(fiveFaces)}`);
  return { oneFace, fiveFaces };
}

async function onCrops(
  page: Page,
  server: FolderServer,
  name: PipelineName,
  crops: readonly LabelledCrop[],
  distortion: string,
  { seed }: Run,
  split = "valid",
): Promise<Figures> {
  const random = randomStream(seed);
  const changed: Uint8Array[] = [];
  for (const { grey } of crops) changed.push(await DISTORTIONS[distortion]!(grey, random));
  const path = `/crops/${split}-${crops.length}-${Object.keys(DISTORTIONS).indexOf(distortion)}`;
  server.put(path, Buffer.concat(changed));
  const scores = await page.evaluate(([n, address]) => bench.crops(n, address), [name, path] as const);
  return figuresOf(
    scores,
    crops.map(({ truth }) => truth),
  );
}

async function onWild(page: Page, server: FolderServer, { wild }: Material, run: Run) {
  // The slowest peer takes a tenth of a second a picture, so a third of them are drawn.
  const chosen = drawn(wild, run.quick ? 30 : 360, run.seed);
  const addresses = await Promise.all(chosen.map(({ file }) => put(server, file)));
  const result: Record<string, { of: number; found: Figures }> = {};
  for (const name of chosen.length > 0 ? PIPELINES : []) {
    const frames = await page.evaluate(([n, list]) => bench.frames(n, list), [name, addresses] as const);
    const found = chosen.flatMap(({ emotion }, index) => {
      const [scores] = frames[index]!;
      return scores === undefined ? [] : [{ scores, truth: EMOTIONS.indexOf(emotion) }];
    });
    const figures = figuresOf(
      found.map(({ scores }) => scores),
      found.map(({ truth }) => truth),
    );
    result[name] = { of: chosen.length, found: figures };
    run.say(`${name}: accuracy ${figures.accuracy.toFixed(3)} on ${figures.pictures} news and film faces`);
  }
  return result;
}

async function onPortraits(page: Page, server: FolderServer, { portraits }: Material, run: Run) {
  const chosen = run.quick ? portraits.filter((_, index) => index % 10 === 0) : portraits;
  const addresses = await Promise.all(chosen.map(({ file }) => put(server, file)));
  const result: Record<string, { found: number; happy: number; neutral: number; each: number }> = {};
  if (chosen.length === 0) return result;
  for (const name of PIPELINES) {
    const found = await page.evaluate(([n, list]) => bench.frames(n, list), [name, addresses] as const);
    const right = (emotion: "happy" | "neutral") =>
      chosen.filter(
        (portrait, index) => portrait.emotion === emotion && leading(found[index]![0]) === emotion,
      ).length;
    result[name] = {
      found: found.filter((faces) => faces.length > 0).length,
      happy: right("happy"),
      neutral: right("neutral"),
      each: chosen.length / 2,
    };
    run.say(`${name}: portraits ${JSON.stringify(result[name])}`);
  }
  return result;
}

function leading(scores: FaceScores | undefined): (typeof EMOTIONS)[number] | null {
  return scores === undefined ? null : dominantOf(mapEmotions((emotion) => scores[emotion] ?? 0));
}

/** Serves a picture and gives its address. */
async function put(server: FolderServer, file: string): Promise<string> {
  const path = `/pictures/${Buffer.from(file).toString("hex").slice(-80)}.jpg`;
  server.put(path, await readFile(file));
  return path;
}
