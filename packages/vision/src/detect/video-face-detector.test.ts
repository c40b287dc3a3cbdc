import { describe, expect, it } from "vitest";
import type { Region } from "../frame/region.ts";
import { frameOf } from "../testing/vision-material.ts";
import type { Proposal } from "./decode.ts";
import type { FaceSearch } from "./region-search.ts";
import { regionAround } from "./region-around.ts";
import { tilesOf } from "./tiles.ts";
import { VideoFaceDetector } from "./video-face-detector.ts";

const frame = frameOf(640, 480, () => 100);
const SWEEP = tilesOf(frame).length;

interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Something that is only a little like a face, however near it is looked at. */
  readonly faint?: boolean;
}

/**
 * A room in which the whole frame's pass sees faces from 60 pixels, a part's from 1 / 8 of its side.
 *
 * @param blur how much larger than they are the whole frame's pass sees faces
 */
function roomWith(faces: () => readonly Square[], blur = 1) {
  let runs = 0;
  // Somewhat below its size a pass has a faint idea of a face, enough for one that is known.
  const scoreOf = ({ side, faint = false }: Square, least: number) =>
    side >= least && !faint ? 0.9 : side >= least / 1.2 ? 0.3 : 0.1;
  const seen = (
    region: Region,
    least: number,
    threshold: number,
    grown = 1,
  ): Promise<readonly Proposal[]> => {
    runs++;
    return Promise.resolve(
      faces()
        .filter((face) => scoreOf(face, least) >= threshold)
        .filter(
          ({ x, y, side }) =>
            x >= region.x &&
            y >= region.y &&
            x + side <= region.x + region.width &&
            y + side <= region.y + region.height,
        )
        .map((face) => {
          const { x, y, side } = face;
          const more = (side * (grown - 1)) / 2;
          const points = [x - more, y - more, x + side + more, y + side + more];
          return { points, score: scoreOf(face, least) };
        }),
    );
  };
  const search: FaceSearch = {
    iou: 0.3,
    threshold: 0.5,
    whole: ({ width, height }, threshold) => seen({ x: 0, y: 0, width, height }, 60, threshold ?? 0.5, blur),
    partThreshold: 0.75,
    fineThreshold: 0.85,
    part: (_frame, region, threshold) => seen(region, region.width / 8, threshold ?? 0.75),
  };
  const runsOf = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const before = runs;
    return [await work(), runs - before];
  };
  return { detector: new VideoFaceDetector(search), runsOf };
}

describe("VideoFaceDetector", () => {
  it("runs the network once a frame where one large face is all there is", async () => {
    const { detector, runsOf } = roomWith(() => [{ x: 200, y: 100, side: 200 }]);
    for (let i = 0; i < 10; i++) expect((await runsOf(() => detector.detect(frame)))[1]).toBe(1);
  });

  it("lets a large face go in the first frame without it, and finds it where it comes back", async () => {
    let faces: readonly Square[] = [{ x: 200, y: 100, side: 200 }];
    const { detector } = roomWith(() => faces);
    for (let i = 0; i < 5; i++) expect(await detector.detect(frame)).toHaveLength(1);
    faces = [];
    for (let i = 0; i < 5; i++) expect(await detector.detect(frame)).toEqual([]);
    faces = [{ x: 380, y: 140, side: 200 }];
    for (let i = 0; i < 5; i++) expect(await detector.detect(frame)).toHaveLength(1);
  });

  it("does not take what is faintly like a face for the clear one that was there", async () => {
    // From near it is no clearer than from afar: 0.3.
    let faces: readonly Square[] = [{ x: 200, y: 100, side: 90 }];
    const { detector } = roomWith(() => faces);
    for (let i = 0; i < 5; i++) await detector.detect(frame);
    faces = [{ x: 210, y: 110, side: 52, faint: true }];
    await detector.detect(frame);
    for (let i = 0; i < 5; i++) expect(await detector.detect(frame)).toEqual([]);
  });

  it("finds a small face within one sweep and then follows it as it moves", async () => {
    const face = { x: 20, y: 20, side: 40 };
    const { detector, runsOf } = roomWith(() => [face]);
    let frames = 0;
    for (; frames <= SWEEP && (await detector.detect(frame)).length === 0; frames++);
    expect(frames).toBeLessThan(SWEEP);
    for (let i = 0; i < 100; i++) {
      face.x += 1;
      const [found, runs] = await runsOf(() => detector.detect(frame));
      // It stays where it was until it is looked at again.
      expect(found.map(({ box }) => Math.abs(box.x - face.x) <= 4)).toEqual([true]);
      expect(runs).toBe(1);
    }
  });

  it("believes a faint sight of a face that it knows, and not of another", async () => {
    const faces = [{ x: 20, y: 20, side: 52 }];
    const { detector, runsOf } = roomWith(() => faces);
    expect(await detector.detect(frameOf(100, 100, () => 0))).toEqual([]);
    for (let i = 0; i <= SWEEP; i++) await detector.detect(frame);
    let runs = 0;
    for (let i = 0; i < 40; i++) {
      const [found, more] = await runsOf(() => detector.detect(frame));
      expect(found).toHaveLength(1);
      runs += more;
    }
    // In each frame a glimpse, a look or a tile.
    expect(runs).toBe(40);
  });

  it("takes at most three runs a frame while nobody is there", async () => {
    const { detector, runsOf } = roomWith(() => []);
    for (let i = 0; i < 2 * SWEEP; i++) {
      const [found, runs] = await runsOf(() => detector.detect(frame));
      expect(found).toEqual([]);
      expect(runs).toBeLessThanOrEqual(3);
    }
  });

  it("sees four faces and a small fifth, largest first, each once", async () => {
    const large = [40, 180, 320, 460].map((x, i) => ({ x, y: 100, side: 90 + i }));
    const { detector } = roomWith(() => [...large, { x: 560, y: 400, side: 40 }]);
    let found = await detector.detect(frame);
    for (let i = 0; i < 4 * SWEEP; i++) found = await detector.detect(frame);
    expect(found.map(({ box }) => Math.round(box.width))).toEqual([93, 92, 91, 90, 40]);
  });

  it("puts small faces where they are from near, and moves them with the glimpses between looks", async () => {
    const faces = [100, 220, 340, 460].map((x, i) => ({ x, y: 200 + i * 10, side: 70 + i }));
    const { detector, runsOf } = roomWith(() => faces, 1.6);
    await detector.detect(frame);
    await detector.detect(frame);
    for (let i = 0; i < 20; i++) {
      for (const face of faces) face.x += 3;
      const [found, runs] = await runsOf(() => detector.detect(frame));
      expect(runs).toBe(1);
      expect(found).toHaveLength(4);
      for (const [index, { x, side }] of faces.toReversed().entries()) {
        // A frame without a glimpse shows them where they were in the one before.
        expect(Math.abs(found[index]!.box.x - x)).toBeLessThan(3 + 1e-6);
        expect(found[index]!.box.width).toBeCloseTo(side, 6);
      }
    }
  });

  it("keeps small faces where they look as they did, wherever glimpses put them", async () => {
    const faces = [100, 220, 340, 460].map((x, i) => ({ x, y: 200, side: 70 + i }));
    let frames = 0;
    const seen = () =>
      // In every glimpse all are a little elsewhere: a tenth of their width.
      faces.map(({ x, y, side }) => ({ x: x + (frames % 4 < 2 ? 7 : -7), y, side }));
    const { detector } = roomWith(seen);
    const shown = frameOf(640, 480, (x, y) => {
      const face = faces.find((one) => x >= one.x && x < one.x + one.side);
      const [u, v] = face === undefined ? [x / 90, y / 90] : [(x - face.x) / 70, (y - face.y) / 70];
      return 110 + 50 * Math.sin(5 * u + 1) * Math.cos(6 * v) + 30 * Math.sin(9 * (u + v));
    });
    // The first frames put each where it is: no glimpse has moved yet.
    for (let i = 0; i < 4; i++) await detector.detect(shown);
    const placed = (await detector.detect(shown)).map(({ box }) => box.x);
    for (let i = 0; i < 5; i++) {
      frames++;
      for (const [index, { box }] of (await detector.detect(shown)).entries())
        expect(Math.abs(box.x - placed[index]!)).toBeLessThan(1);
    }
  });

  it("forgets within two frames a group that a cut has taken away", async () => {
    let faces: readonly Square[] = [40, 140, 240, 340, 440, 540].map((x) => ({ x, y: 200, side: 64 }));
    const { detector } = roomWith(() => faces);
    for (let i = 0; i < 10; i++) await detector.detect(frame);
    expect(await detector.detect(frame)).toHaveLength(6);
    faces = [{ x: 200, y: 100, side: 200 }];
    await detector.detect(frame);
    expect(await detector.detect(frame)).toHaveLength(1);
  });

  it("goes on searching for small faces beside two large ones", async () => {
    const faces = [60, 360].map((x) => ({ x, y: 100, side: 200 }));
    const { detector } = roomWith(() => faces);
    await detector.detect(frame);
    faces.push({ x: 300, y: 20, side: 40 });
    let frames = 0;
    for (; frames <= 10 * SWEEP && (await detector.detect(frame)).length < 3; frames++);
    expect(frames).toBeLessThan(8 * SWEEP);
  });

  it("forgets a face that has gone, and takes frames of another size", async () => {
    let faces: readonly Square[] = [{ x: 100, y: 100, side: 40 }];
    const { detector } = roomWith(() => faces);
    for (let i = 0; i < SWEEP; i++) await detector.detect(frame);
    faces = [];
    expect(await detector.detect(frameOf(320, 90, () => 100))).toEqual([]);
    expect(await detector.detect(frame)).toEqual([]);
  });
});

describe("regionAround", () => {
  const at = (x: number, y: number, side: number): Proposal => ({
    points: [x, y, x + side, y + side],
    score: 1,
  });

  it("stays inside the frame on whole pixels, and is null for a face that left", () => {
    expect(regionAround(at(300, 200, 50), frame)).toEqual({ x: 250, y: 150, width: 150, height: 150 });
    expect(regionAround(at(-10, 460, 40), frame)).toEqual({ x: 0, y: 360, width: 120, height: 120 });
    expect(regionAround(at(0, 0, 400), { width: 64, height: 50 })).toBeNull();
    expect(regionAround(at(10, 10, 4), { width: 64, height: 50 })).toEqual({
      x: 0,
      y: 0,
      width: 50,
      height: 50,
    });
    expect(regionAround(at(-60, 10, 50), frame)).toBeNull();
  });
});
