import { describe, expect, it } from "vitest";
import { parseDetectorSpec } from "../spec/detector-spec.ts";
import { fakeSession, frameOf, modelJson } from "../testing/vision-material.ts";
import { anchorCentres } from "../spec/anchors.ts";
import { decode } from "./decode.ts";
import { detectFaces } from "./detect-faces.ts";
import { letterbox } from "./letterbox.ts";
import { RegionSearch } from "./region-search.ts";
import { fineTilesOf, tilesOf } from "./tiles.ts";
import { containment, overlap, weightedNms } from "./weighted-nms.ts";

const spec = parseDetectorSpec(modelJson("face-detector.json"));
const check = modelJson("face-detector.check.json");
const plain = { ...spec.input, scale: 1, offset: 0 };
const whole = (width: number, height: number) => ({ x: 0, y: 0, width, height });

describe("anchorCentres", () => {
  it("gives the pinned centres", () => {
    const centres = anchorCentres(spec);
    expect(centres).toHaveLength(896 * 2);
    for (const [anchor, centre] of Object.entries(check.anchorCentres)) {
      expect(Array.from(centres.slice(Number(anchor) * 2, Number(anchor) * 2 + 2))).toEqual(centre);
    }
  });
});

describe("letterbox", () => {
  it("centres a wide frame on black and keeps a flat colour", () => {
    const { data, scale, left, top } = letterbox(
      frameOf(640, 480, (_x, _y, c) => [10, 120, 250][c]!),
      whole(640, 480),
      plain,
    );
    expect([scale, left, top]).toEqual([0.2, 0, 16]);
    const at = (x: number, y: number) => [0, 1, 2].map((c) => data[c * 128 * 128 + y * 128 + x]);
    expect(at(64, 15)).toEqual([0, 0, 0]);
    expect(at(64, 112)).toEqual([0, 0, 0]);
    for (const [value, wanted] of at(0, 16).map((v, c) => [v!, [10, 120, 250][c]!] as const))
      expect(value).toBeCloseTo(wanted, 3);
    expect(at(127, 111)[2]).toBeCloseTo(250, 3);
  });

  it("averages instead of skipping: fine stripes become grey", () => {
    const { data } = letterbox(
      frameOf(1280, 1280, (x) => (x % 2) * 200),
      whole(1280, 1280),
      plain,
    );
    expect(data[64 * 128 + 64]).toBeCloseTo(100, 0);
  });

  it("shows black where a region reaches beyond the frame", () => {
    const frame = frameOf(48, 48, () => 200);
    const region = { x: -16, y: -16, width: 80, height: 80 };
    const { data, scale, left, top } = letterbox(frame, region, plain);
    expect([scale, left, top]).toEqual([1.6, 0, 0]);
    const at = (x: number, y: number) => data[y * 128 + x];
    // The frame covers 16 · 1.6 = 25.6 to 64 · 1.6 = 102.4.
    expect([at(10, 64), at(64, 10), at(120, 64), at(64, 120)]).toEqual([0, 0, 0, 0]);
    expect(at(64, 64)).toBeCloseTo(200, 3);
    expect(at(30, 98)).toBeCloseTo(200, 3);
  });

  it("keeps a slope a slope, so that no pixel is shifted", () => {
    const { data } = letterbox(
      frameOf(320, 240, (x, y, c) => x * 0.5 + y * 0.25 + c * 10),
      whole(320, 240),
      plain,
    );
    const at = (x: number, y: number, c: number) => data[c * 128 * 128 + y * 128 + x]!;
    // Input pixel (x, y) shows the frame around ((x + 0.5) · 2.5, (y − 16 + 0.5) · 2.5).
    for (const [x, y] of [
      [20, 40],
      [64, 64],
      [100, 90],
    ] as const) {
      const wanted = ((x + 0.5) * 2.5 - 0.5) * 0.5 + ((y - 15.5) * 2.5 - 0.5) * 0.25;
      expect(Math.abs(at(x, y, 0) - wanted)).toBeLessThan(0.5);
      expect(Math.abs(at(x, y, 2) - wanted - 20)).toBeLessThan(0.5);
    }
  });
});

describe("decode", () => {
  it("adds offsets to the anchor and leaves out what is below the threshold", () => {
    const boxes = new Float32Array(32);
    boxes.set([12.8, -12.8, 64, 32, 6.4, 6.4], 16);
    const found = decode(
      { data: boxes, dims: [1, 2, 16] },
      { data: Float32Array.of(-3, 2), dims: [1, 2, 1] },
      Float64Array.of(0.1, 0.1, 0.5, 0.5),
      spec.decode,
      0.5,
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.score).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    const [x0, y0, x1, y1, kx, ky] = found[0]!.points;
    for (const [got, wanted] of [
      [x0, 0.35],
      [y0, 0.275],
      [x1, 0.85],
      [y1, 0.525],
      [kx, 0.55],
      [ky, 0.55],
    ] as const) {
      expect(got).toBeCloseTo(wanted, 6);
    }
  });
});

describe("weightedNms", () => {
  const box = (x: number, score: number) => ({ points: [x, 0, x + 1, 1], score });

  it("joins what overlaps by weight, keeps what does not, best first", () => {
    const joint = weightedNms([box(0.3, 0.3), box(5, 0.8), box(0, 0.9)], 0.3);
    expect(joint.map(({ score }) => score)).toEqual([0.9, 0.8]);
    expect(joint[0]!.points[0]).toBeCloseTo((0.9 * 0 + 0.3 * 0.3) / 1.2, 12);
    expect(joint[1]!.points[0]).toBe(5);
  });

  it("ends for boxes without area", () => {
    expect(
      weightedNms(
        [
          { points: [1, 1, 1, 1], score: 0.9 },
          { points: [1, 1, 1, 1], score: 0.8 },
        ],
        0.3,
      ),
    ).toHaveLength(2);
  });

  it("measures overlap and containment", () => {
    expect(overlap([0, 0, 2, 2], [1, 0, 3, 2])).toBeCloseTo(1 / 3, 12);
    expect(containment([0, 0, 10, 10], [2, 2, 4, 4])).toBe(1);
    expect(overlap([0, 0, 1, 1], [2, 2, 3, 3])).toBe(0);
  });
});

describe("tilesOf", () => {
  it("covers the frame with squares inside it", () => {
    const tiles = tilesOf({ width: 640, height: 480 });
    expect(tiles.length).toBeGreaterThan(2);
    for (const { x, y, width, height } of tiles) {
      expect(width).toBe(height);
      expect(x >= 0 && y >= 0 && x + width <= 640 && y + height <= 480).toBe(true);
    }
    expect(Math.max(...tiles.map(({ x, width }) => x + width))).toBe(640);
  });

  it("has finer ones for somebody far away, bounded too", () => {
    expect(fineTilesOf({ width: 640, height: 480 })).toHaveLength(35);
    expect(fineTilesOf({ width: 640, height: 480 })[0]!.width).toBe(160);
    expect(fineTilesOf({ width: 300, height: 300 })).toEqual([]);
    for (const height of [995, 1280, 40_000])
      expect(fineTilesOf({ width: 1280, height }).length).toBeLessThanOrEqual(96);
  });

  it("stays bounded for any shape", () => {
    for (const [width, height] of [
      [1, 1],
      [4000, 40],
      [64_000, 1000],
      [8000, 8000],
    ] as const) {
      expect(tilesOf({ width, height }).length).toBeLessThanOrEqual(48);
    }
  });
});

describe("detectFaces", () => {
  /** One face at the middle of each input whose logit is given; anchor 588 is near the middle. */
  const middle = 512 + (4 * 8 + 4) * 6;
  const answer = (logit: number, size: number) => {
    const logits = new Float32Array(896).fill(-20);
    logits[middle] = logit;
    const boxes = new Float32Array(896 * 16);
    boxes.set([0, 0, size, size], middle * 16);
    return { boxes: { data: boxes, dims: [1, 896, 16] }, logits: { data: logits, dims: [1, 896, 1] } };
  };
  const frame = frameOf(640, 480, () => 100);

  it("runs the network once where one large face fills the frame, and gives frame pixels", async () => {
    const { session, calls } = fakeSession(() => answer(4, 40));
    const [face, ...others] = await detectFaces(new RegionSearch(session, spec), frame);
    expect(calls).toHaveLength(1);
    expect(others).toEqual([]);
    // Centre (4.5 / 8 of 128, less the 16 rows above) times 5.
    expect(face!.box).toEqual({ x: 260, y: 180, width: 200, height: 200 });
    expect(face!.keypoints).toHaveLength(6);
    expect(face!.keypoints[0]).toEqual([360, 280]);
  });

  it("searches tiles when the whole frame shows none, with their higher threshold", async () => {
    const { session, calls } = fakeSession(() => answer(3, 40));
    const faces = await detectFaces(
      new RegionSearch(session, spec),
      frameOf(640, 480, () => 0),
    );
    expect(faces).toHaveLength(1); // 0.95: sure enough of where it is …
    const doubtful = fakeSession(() => answer(0.5, 40));
    // … at 0.62 it is a face, whose place tiles may show better; that is too little for theirs.
    expect(await detectFaces(new RegionSearch(doubtful.session, spec), frame)).toHaveLength(1);
    expect(doubtful.calls).toHaveLength(1 + tilesOf(frame).length);
    const none = fakeSession(() => answer(-1, 40));
    expect(await detectFaces(new RegionSearch(none.session, spec), frame)).toEqual([]);
    expect(none.calls).toHaveLength(1 + tilesOf(frame).length + fineTilesOf(frame).length);
    expect(calls).toHaveLength(1);
  });

  it("refuses a model with other outputs", async () => {
    const { session } = fakeSession(() => ({ logits: { data: new Float32Array(896), dims: [896] } }));
    await expect(detectFaces(new RegionSearch(session, spec), frame)).rejects.toMatchObject({
      code: "model-unusable",
    });
    const bad = fakeSession(() => answer(Number.NaN, 40));
    await expect(detectFaces(new RegionSearch(bad.session, spec), frame)).rejects.toMatchObject({
      code: "model-unusable",
    });
  });
});
