import { openPipeline } from "./open-pipeline.ts";
import type { FaceScores, Pipeline, PipelineName } from "./pipeline.ts";

// What bench/vision drives from outside; one page measures all libraries or the cold start of one.

const SIDE = 48;
const open = new Map<PipelineName, Pipeline>();

/** Of a picture that is measured alone there are so many frames, as a camera would give them. */
const FRAMES = 8;

/** @param frame its number where it is one of a video: it is then a little moved, with noise of its own */
async function canvasOf(address: string, frame?: number): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
  const scale = Math.min(640 / bitmap.width, 480 / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.imageSmoothingQuality = "high";
  const [dx, dy] = frame === undefined ? [0, 0] : [frame % 3, Math.floor(frame / 3) % 3];
  context.drawImage(bitmap, (640 - width) / 2 + dx, (480 - height) / 2 + dy, width, height);
  if (frame !== undefined) addNoise(context, frame + 1);
  return canvas;
}

/** Three levels of a camera's noise, the same for the same seed. */
function addNoise(context: CanvasRenderingContext2D, seed: number): void {
  const picture = context.getImageData(0, 0, 640, 480);
  let state = seed;
  for (let i = 0; i < picture.data.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    if (i % 4 !== 3) picture.data[i]! += (state / 2 ** 32 - 0.5) * 10;
  }
  context.putImageData(picture, 0, 0);
}

async function cropsOf(address: string): Promise<readonly ImageData[]> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return Array.from({ length: bytes.length / SIDE ** 2 }, (_, index) => {
    const crop = new ImageData(SIDE, SIDE);
    for (let i = 0; i < SIDE ** 2; i++) {
      const grey = bytes[index * SIDE ** 2 + i]!;
      crop.data.set([grey, grey, grey, 255], i * 4);
    }
    return crop;
  });
}

const bench = {
  /** Milliseconds from navigation to the first reading. */
  async cold(name: PipelineName, address: string): Promise<number> {
    const [pipeline, canvas] = await Promise.all([openPipeline(name), canvasOf(address)]);
    await pipeline.frame(canvas);
    return performance.now();
  },
  async open(names: readonly PipelineName[]): Promise<void> {
    for (const name of names) if (!open.has(name)) open.set(name, await openPipeline(name));
  },
  async crops(name: PipelineName, address: string): Promise<readonly FaceScores[]> {
    const scores: FaceScores[] = [];
    for (const crop of await cropsOf(address)) scores.push(await open.get(name)!.crop(crop));
    return scores;
  },
  async frames(
    name: PipelineName,
    addresses: readonly string[],
  ): Promise<readonly (readonly FaceScores[])[]> {
    const found: (readonly FaceScores[])[] = [];
    for (const address of addresses) found.push(await open.get(name)!.frame(await canvasOf(address)));
    return found;
  },
  /** Times of `rounds` readings of each, in turn, so that a slow moment of the machine meets all. */
  async times(
    names: readonly PipelineName[],
    addresses: readonly string[],
    rounds: number,
  ): Promise<Readonly<Record<string, readonly number[]>>> {
    const [only, ...others] = addresses;
    const canvases =
      others.length === 0
        ? await Promise.all(Array.from({ length: FRAMES }, (_, frame) => canvasOf(only!, frame)))
        : await Promise.all(addresses.map((address) => canvasOf(address)));
    const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
    const warm = 3;
    for (let round = 0; round < rounds + warm; round++) {
      for (const name of names) {
        const start = performance.now();
        await open.get(name)!.frame(canvases[round % canvases.length]!);
        if (round >= warm) times[name]!.push(performance.now() - start);
      }
    }
    return times;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
