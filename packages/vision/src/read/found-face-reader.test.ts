import { EMOTIONS } from "@moodreel/core";
import { describe, expect, it } from "vitest";
import type { DetectedFace } from "../detect/detected-face.ts";
import { parseExpressionSpec } from "../spec/expression-spec.ts";
import type { Frame } from "../frame/frame.ts";
import { fakeSession, frameOf, modelJson } from "../testing/vision-material.ts";
import { FoundFaceReader } from "./found-face-reader.ts";

const spec = parseExpressionSpec(modelJson("expression.json"));
const [eyes, mouth] = [18, 37];

/** A face of 48 pixels whose left top corner is here: its crop is these pixels. */
function faceAt(x: number, score = 0.9): DetectedFace {
  const at = (dx: number, dy: number) => [x + dx, dy] as const;
  const keypoints = [at(15.5, eyes), at(32.5, eyes), at(24, 28), at(24, mouth)];
  return { box: { x, y: 0, width: 48, height: 48 }, keypoints, score };
}

/** Five things side by side; each has stripes of its own, which `turned` turns by 90°. */
function frameWith(changed: readonly number[] = [], noise = 0): Frame {
  return frameOf(5 * 48, 48, (x, y, c) => {
    const thing = Math.floor(x / 48);
    const along = changed.includes(thing) ? y : x % 48;
    return 120 + 80 * Math.sin(along / (2 + thing)) + noise * Math.sin(x * 91.7 + y * 47.3 + c);
  });
}

/** A reader whose network gives one expression this logit and the others 0, that counts crops read and looks from near. */
function readerOf(near: boolean, logit = 9) {
  const { session, calls } = fakeSession((feeds) => {
    const count = feeds[spec.input.name]!.dims[0]!;
    const row = (length: number, first: number) =>
      Float32Array.from({ length: count * length }, (_, i) => (i % length === 0 ? first : 0));
    const labels = spec.look.labels.length;
    return {
      [spec.detected.logits]: { data: row(EMOTIONS.length, logit), dims: [count, EMOTIONS.length] },
      [spec.look.output]: { data: row(labels, 1), dims: [count, labels] },
    };
  });
  let looks = 0;
  const search = {
    whole: () => Promise.resolve([]),
    part: (_frame: Frame, { x, width }: { x: number; width: number }) => {
      looks++;
      const middle = x + width / 2;
      return Promise.resolve(near ? [{ points: [middle - 24, 0, middle + 24, 48], score: 0.9 }] : []);
    },
  };
  const reader = new FoundFaceReader(search, session, spec);
  const crops = () => calls.splice(0).reduce((sum, feeds) => sum + feeds[spec.input.name]!.dims[0]!, 0);
  return { reader, crops, looks: () => [looks, (looks = 0)][0]! };
}

const five = [0, 1, 2, 3, 4].map((thing) => faceAt(thing * 48));

describe("FoundFaceReader", () => {
  it("reads a face of a video again only where it looks different, and every face of a picture", async () => {
    const { reader, crops } = readerOf(true);
    await reader.read(frameWith(), five, true);
    expect(crops()).toBe(5);
    const again = await reader.read(frameWith([], 1), five, true);
    expect(crops()).toBe(0);
    expect(again.map(({ read }) => read.look)).toEqual(Array(5).fill("face"));
    await reader.read(frameWith([1, 2, 3]), five, true);
    expect(crops()).toBe(3);
    await reader.read(frameWith([1, 2, 3]), five, false);
    expect(crops()).toBe(5);
  });

  it("lets faces that hardly changed wait their turn, none for more than two frames", async () => {
    const { reader, crops } = readerOf(true);
    await reader.read(frameWith(), five, true);
    crops();
    const counts: number[] = [];
    for (let frame = 0; frame < 6; frame++) {
      // Each frame differs a little from the last one, by the pattern of its noise.
      await reader.read(frameWith([], frame % 2 === 0 ? 18 : -18), five, true);
      counts.push(crops());
    }
    for (const count of counts) expect(count).toBeLessThanOrEqual(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(8);
  });

  it("reads five that changed a little within half a second, one in each frame", async () => {
    const { reader, crops } = readerOf(true);
    await reader.read(frameWith(), five, true);
    crops();
    const counts: number[] = [];
    for (let frame = 0; frame < 5; frame++) {
      await reader.read(frameWith([], 24), five, true);
      counts.push(crops());
    }
    expect(counts).toEqual([1, 1, 1, 1, 1]);
  });

  it("reads one doubtful face of a video mirrored in each frame, and every one of a picture", async () => {
    const { reader, crops } = readerOf(true, 2);
    await reader.read(frameWith(), five, false);
    expect(crops()).toBe(10);
    await reader.read(frameWith(), five, true);
    expect(crops()).toBe(6);
    await reader.read(frameWith([0]), [faceAt(0)], true);
    expect(crops()).toBe(2);
  });

  it("reads a face again after a while, however still it is", async () => {
    const { reader, crops } = readerOf(true);
    let count = 0;
    for (let frame = 0; frame < 30; frame++) {
      await reader.read(frameWith(), five, true);
      count += crops();
    }
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(20);
  });

  it("looks at a doubtful face once while it stays what it is, and again at what comes in its place", async () => {
    const doubtful = five.map((face) => ({ ...face, score: 0.5 }));
    const { reader, looks } = readerOf(true);
    await reader.read(frameWith(), doubtful, true);
    expect(looks()).toBe(5);
    await reader.read(frameWith([], 3), doubtful, true);
    expect(looks()).toBe(0);
    await reader.read(frameWith([2]), doubtful, true);
    expect(looks()).toBe(1);
  });

  it("needs no look at a face that was clear the frame before", async () => {
    const { reader, looks } = readerOf(false);
    await reader.read(frameWith(), five, true);
    const [face] = await reader.read(frameWith(), [faceAt(0, 0.5)], true);
    expect(looks()).toBe(0);
    expect(face!.read.look).toBe("face");
  });

  it("keeps what is no face away, and what comes where a face was", async () => {
    const { reader, looks } = readerOf(false);
    await reader.read(frameWith(), five, true);
    for (let frame = 0; frame < 3; frame++) {
      const [, ghost] = await reader.read(frameWith([1]), [faceAt(0), faceAt(48, 0.6)], true);
      expect(ghost!.read.look).toBe("noFace");
    }
    expect(looks()).toBe(2);
  });
});
