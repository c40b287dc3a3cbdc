import { describe, expect, it } from "vitest";
import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../testing/vision-material.ts";
import type { Proposal } from "./decode.ts";
import { FacePatch } from "./face-patch.ts";

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly light?: number;
  readonly waves?: number;
}

/** A frame with waves that begin at this place, and are as wide as a face of this side has them. */
function frameWith({ x, y, side, light = 1, waves = 4 }: Drawn): Frame {
  return frameOf(160, 120, (px, py) => {
    const [u, v] = [(px + 0.5 - x) / side, (py + 0.5 - y) / side];
    return (
      light * (110 + 60 * Math.sin(waves * u + 1) * Math.cos(waves * 1.3 * v) + 30 * Math.sin(9 * (u + v)))
    );
  });
}

function faceOf({ x, y, side }: Drawn, score = 0.93): Proposal {
  return { points: [x, y, x + side, y + side, x + 0.3 * side, y + 0.4 * side], score };
}

const first: Drawn = { x: 50, y: 30, side: 52 };
const patch = FacePatch.of(frameWith(first), faceOf(first))!;

describe("FacePatch", () => {
  it.each<[string, Drawn]>([
    ["at rest", first],
    ["moved by parts of a pixel", { x: 50.6, y: 29.7, side: 52 }],
    ["moved", { x: 54.5, y: 26, side: 52 }],
    ["grown", { x: 47, y: 27, side: 57 }],
    ["in half the light", { x: 52, y: 31, side: 50, light: 0.5 }],
  ])("finds a face %s to a fraction of a pixel, with all its points", (_how, now) => {
    const found = patch.find(frameWith(now), faceOf(first))!;
    const wanted = faceOf(now);
    for (const [i, value] of wanted.points.entries())
      expect(Math.abs(found.points[i]! - value)).toBeLessThan(0.4);
    expect(found.score).toBe(0.93);
  });

  it("finds nothing in what looks different, is flat, or is far away", () => {
    expect(patch.find(frameWith({ ...first, waves: 7 }), faceOf(first))).toBeNull();
    expect(
      patch.find(
        frameOf(160, 120, () => 90),
        faceOf(first),
      ),
    ).toBeNull();
    expect(patch.find(frameWith(first), faceOf({ x: 100, y: 60, side: 40 }))).toBeNull();
  });

  it("is none for a flat face, or one without a size", () => {
    const flat = frameOf(160, 120, (x) => x / 160);
    expect(FacePatch.of(flat, faceOf(first))).toBeNull();
    expect(FacePatch.of(frameWith(first), faceOf({ ...first, side: 0 }))).toBeNull();
  });
});
