import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiledPixels } from "../../scripts/compile-pixels.ts";
import { frameOf } from "../testing/vision-material.ts";
import type { Frame } from "./frame.ts";
import type { Region } from "./region.ts";
import { resample } from "./resample.ts";

const plain = { scale: 1, offset: 0 };
const noisy = (width: number, height: number) =>
  frameOf(width, height, (x, y, c) => (x * 31 + y * 17 + c * 83 + ((x * y) % 7) * 29) % 256);

/** The triangle filter as its definition says, one output pixel after the other. */
function oracle(frame: Frame, region: Region, width: number, height: number): number[][] {
  const weights = (source: number, target: number, at: number) => {
    const [ratio, reach] = [source / target, Math.max(1, source / target)];
    const all = Array.from({ length: source }, (_, j) =>
      Math.max(0, 1 - Math.abs((j + 0.5 - (at + 0.5) * ratio) / reach)),
    );
    const total = all.reduce((sum, weight) => sum + weight, 0);
    return all.map((weight) => weight / total);
  };
  const pixel = (x: number, y: number, channel: number) =>
    x < 0 || y < 0 || x >= frame.width || y >= frame.height
      ? 0
      : frame.data[(y * frame.width + x) * 4 + channel]!;
  return [0, 1, 2].map((channel) =>
    Array.from({ length: width * height }, (_, index) => {
      const columns = weights(region.width, width, index % width);
      const rows = weights(region.height, height, Math.floor(index / width));
      let sum = 0;
      for (const [y, row] of rows.entries())
        for (const [x, column] of columns.entries())
          if (row * column > 0) sum += row * column * pixel(region.x + x, region.y + y, channel);
      return sum;
    }),
  );
}

describe("resample", () => {
  it("gives what the definition of the filter gives, inside the frame and beyond it", () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        fc.record({ width: side, height: side }),
        fc.record({
          x: fc.integer({ min: -30, max: 30 }),
          y: fc.integer({ min: -30, max: 30 }),
          width: side,
          height: side,
        }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (size, region, width, height) => {
          const frame = noisy(size.width, size.height);
          const got = resample(frame, region, { size: 12, place: { x: 0, y: 0, width, height }, ...plain });
          for (const [channel, plane] of oracle(frame, region, width, height).entries())
            for (const [index, wanted] of plane.entries()) {
              const at = channel * 144 + Math.floor(index / width) * 12 + (index % width);
              // Each row's weight is rounded to a 255th, which noise like this makes the most of.
              expect(Math.abs(got[at]! - wanted)).toBeLessThan(3);
            }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is the same whether a frame is worked on in one piece or in several", () => {
    // 4,000 pixels wide: 65 rows are a megabyte, and 600 are worked on in many pieces.
    const frame = noisy(4000, 600);
    const place = { x: 0, y: 4, width: 64, height: 10 };
    const got = resample(frame, { x: 0, y: 0, width: 4000, height: 600 }, { size: 64, place, ...plain });
    const part = { x: 0, y: 240, width: 4000, height: 180 };
    const middle = resample(frame, part, { size: 64, place: { ...place, height: 3 }, ...plain });
    // The middle row of three is far enough from the part's edges to be the sixth of ten.
    for (let x = 0; x < 64; x++) expect(got[9 * 64 + x]).toBeCloseTo(middle[5 * 64 + x]!, 3);
  });

  it("leaves black what lies outside the place and the frame", () => {
    const frame = frameOf(8, 8, () => 200);
    const target = { size: 4, place: { x: 1, y: 1, width: 2, height: 2 }, scale: 0.01, offset: -1 };
    const got = resample(frame, { x: 4, y: 0, width: 8, height: 8 }, target);
    // Each of the two columns is a triangle of which the frame's right edge cuts off a seventh.
    const rows = [0, 1, 2, 3].map((y) => Array.from(got.subarray(y * 4, y * 4 + 4), (v) => v.toFixed(2)));
    const [outside, inside] = [
      ["-1.00", "-1.00", "-1.00", "-1.00"],
      ["-1.00", "0.71", "-0.71", "-1.00"],
    ];
    expect(rows).toEqual([outside, inside, inside, outside]);
    const beside = resample(frame, { x: 9, y: 0, width: 4, height: 4 }, target);
    expect(beside.every((value) => value === -1)).toBe(true);
  });
});

describe("pixels-wasm.ts", () => {
  it("is what pixels.wat compiles to", async () => {
    const kept = await readFile(new URL("pixels-wasm.ts", import.meta.url), "utf8");
    expect(kept).toBe(await compiledPixels());
  });
});
