import type { Point } from "@moodreel/core/emotion";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Template } from "../spec/expression-spec.ts";
import { frameOf } from "../testing/vision-material.ts";
import { align } from "./align.ts";
import { cropOfFace, cropOfPicture } from "./face-crop.ts";
import { DEFAULT_QUALITY_LIMITS, qualityReason, sharpness, turn } from "./quality.ts";
import { apply, invert } from "../frame/transform.ts";

const template: Template = {
  size: 48,
  points: [
    [15.5, 18.5],
    [32.5, 18.5],
    [24, 37],
  ],
};
const frame = frameOf(320, 240, (x, y, c) => (x * 5 + y * 3 + c * 40 + Math.floor((x * y) / 16)) % 256);

/** Made by `align` and `warp` of training/moodreel_training/geometry.py on the same picture. */
const PINNED = [
  {
    points: [
      [120, 90],
      [170.5, 101.25],
      [140, 150],
    ],
    align: [
      0.3251052538034639, 0.07242443772849443, -30.890883712413313, -0.07242443772849443, 0.3251052538034639,
      -1.9211491394383948,
    ],
    pixels: {
      0: 192.7514,
      47: 117.52192,
      1000: 134.21016,
      1176: 68.4642,
      2303: 168.64507,
    },
    mean: 127.2819,
  },
  {
    points: [
      [10, 20],
      [24, 18],
      [18, 31],
    ],
    align: [
      1.35135593220339, -0.19305084745762716, 5.016666666666669, 0.19305084745762716, 1.35135593220339,
      -9.760734463276837,
    ],
    pixels: {
      0: 54.82695,
      47: 201.52991,
      1000: 79.19331,
      1176: 195.92102,
      2303: 150.40744,
    },
    mean: 136.07756,
  },
  {
    points: [
      [200, 60],
      [130, 70],
      [160, 5],
    ],
    align: [
      -0.270271186440678, 0.038610169491525494, 66.40683615819209, -0.038610169491525494, -0.270271186440678,
      43.13519774011301,
    ],
    pixels: {
      0: 72.82336,
      47: 185.48573,
      1000: 185.01572,
      1176: 150.57658,
      2303: 105.57498,
    },
    mean: 128.37405,
  },
];

describe("the canonical crop", () => {
  it.each(PINNED)(
    "is the one of the Python reference for $points",
    ({ points, align: matrix, pixels, mean }) => {
      const three = points as unknown as Template["points"];
      const { a, b, c, d, e, f } = align(three, template);
      [a, b, c, d, e, f].forEach((value, i) => expect(value).toBeCloseTo(matrix[i]!, 9));
      const crop = cropOfFace(frame, [three[0], three[1], [0, 0], three[2]], template);
      for (const [index, grey] of Object.entries(pixels))
        expect(Math.abs(crop[Number(index)]! - grey)).toBeLessThan(0.01);
      expect(crop.reduce((sum, v) => sum + v, 0) / crop.length).toBeCloseTo(mean, 2);
    },
  );

  it("puts points that have the template's shape exactly on the template", () => {
    const shape = fc.record({
      turn: fc.double({ min: -3, max: 3, noNaN: true }),
      size: fc.double({ min: 0.2, max: 30, noNaN: true }),
      x: fc.double({ min: -500, max: 2000, noNaN: true }),
    });
    fc.assert(
      fc.property(shape, ({ turn: angle, size, x }) => {
        const moved = template.points.map(([px, py]): Point => [
          size * (Math.cos(angle) * px - Math.sin(angle) * py) + x,
          size * (Math.sin(angle) * px + Math.cos(angle) * py) - x,
        ]) as unknown as Template["points"];
        const transform = align(moved, template);
        moved.forEach((point, i) => {
          const [gx, gy] = apply(transform, point);
          expect(Math.hypot(gx - template.points[i]![0], gy - template.points[i]![1])).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it("takes a 48 × 48 grey picture as it is", () => {
    const grey = (x: number, y: number) => (x * 7 + y * 13) % 256;
    const crop = cropOfPicture(frameOf(48, 48, grey), template);
    crop.forEach((value, i) => expect(value).toBeCloseTo(grey(i % 48, Math.floor(i / 48)), 3));
  });

  it("averages when it shrinks", () => {
    const crop = cropOfPicture(
      frameOf(480, 480, (x) => (x % 2) * 200),
      template,
    );
    for (const value of crop) expect(Math.abs(value - 100)).toBeLessThan(11);
  });

  it("is finite for any keypoints, inside the frame or not", () => {
    const point = fc.tuple(fc.integer({ min: -400, max: 700 }), fc.integer({ min: -400, max: 700 }));
    fc.assert(
      fc.property(point, point, point, (rightEye, leftEye, mouth) => {
        const crop = cropOfFace(frame, [rightEye, leftEye, [0, 0], mouth], template);
        expect(crop).toHaveLength(48 * 48);
        expect(crop.every((v) => v >= 0 && v <= 255.001)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("has no inverse when flat", () => {
    expect(invert({ a: 1, b: 2, c: 0, d: 2, e: 4, f: 0 })).toBeNull();
  });
});

describe("quality", () => {
  it("sees a blur and nothing in a flat crop", () => {
    const noisy = Float32Array.from(
      { length: 48 * 48 },
      (_, i) => (((i % 48) + Math.floor(i / 48)) % 2) * 255,
    );
    const slope = Float32Array.from({ length: 48 * 48 }, (_, i) => (i % 48) * 5);
    expect(sharpness(noisy, 48)).toBeGreaterThan(0.5);
    expect(sharpness(slope, 48)).toBeLessThan(1e-6);
    expect(sharpness(new Float32Array(48 * 48).fill(7), 48)).toBe(0);
  });

  it("judges light by what is left to see in the face, not by how bright it is", () => {
    // A face of the given mean, its features lighter and darker by so much.
    const reason = (mean: number, depth: number) => {
      const crop = Float32Array.from({ length: 48 * 48 }, (_, i) => {
        const wave = Math.sin((i % 48) / 2) + Math.sin(Math.floor(i / 48) / 2);
        return Math.min(255, Math.max(0, mean + depth * wave));
      });
      return qualityReason(crop, 48, 100, [], DEFAULT_QUALITY_LIMITS);
    };
    // Dark skin in dim light, and fair skin in a bright room.
    expect(reason(12, 8)).toBeNull();
    expect(reason(215, 30)).toBeNull();
    expect(reason(5, 2)).toBe("too-dark");
    expect(reason(250, 2)).toBe("too-bright");
    expect(reason(290, 40)).toBe("too-bright");
  });

  it("measures how far the nose is from the middle, whatever the tilt", () => {
    expect(
      turn([
        [0, 0],
        [10, 0],
        [5, 8],
      ]),
    ).toBe(0);
    expect(
      turn([
        [0, 0],
        [10, 0],
        [10, 8],
      ]),
    ).toBe(0.5);
    expect(
      turn([
        [0, 0],
        [0, 10],
        [-8, 10],
      ]),
    ).toBe(0.5);
    expect(
      turn([
        [3, 3],
        [3, 3],
        [1, 1],
      ]),
    ).toBe(Infinity);
  });
});
