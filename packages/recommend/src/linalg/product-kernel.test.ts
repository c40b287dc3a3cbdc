import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compiledProductKernel } from "../../scripts/compile-product-kernel.ts";
import {
  plainProductKernel,
  productKernel,
  sharedMemory,
  TILE_COLUMNS,
  TILE_ROWS,
  type ProductKernel,
} from "./product-kernel.ts";

const FLOAT = 4;

describe.each([
  ["the kernel of this engine", productKernel],
  ["the kernel without relaxed SIMD", plainProductKernel],
])("%s", (_name, kernelIn) => {
  it("adds the product of two matrices, whatever their sizes, and writes nowhere else", () => {
    const size = fc.record({
      tiles: fc.integer({ min: 1, max: 5 }),
      depth: fc.integer({ min: 1, max: 150 }),
      beside: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(size, fc.nat(), (sizes, seed) => productIsRight(kernelIn, { ...sizes, seed })),
      {
        numRuns: 40,
      },
    );
  });
});

describe("product-kernel-wasm.ts", () => {
  it("is what product-kernel.wat compiles to", async () => {
    const kept = await readFile(new URL("product-kernel-wasm.ts", import.meta.url), "utf8");
    expect(kept).toBe(await compiledProductKernel());
  });
});

/** Small whole numbers, so that every order of adding them up gives exactly the same. */
function productIsRight(
  kernelIn: (memory: WebAssembly.Memory) => ProductKernel,
  { tiles, depth, beside, seed }: { tiles: number; depth: number; beside: number; seed: number },
): void {
  const rows = tiles * TILE_ROWS;
  const stride = TILE_COLUMNS + beside;
  const [a, b, end] = [
    rows * stride,
    rows * (stride + depth),
    rows * (stride + depth) + TILE_COLUMNS * depth,
  ];
  const memory = sharedMemory(FLOAT * end);
  const numbers = new Float32Array(memory.buffer, 0, end);
  for (let k = 0; k < end; k++) numbers[k] = ((k * 31 + seed) % 17) - 8;
  const expected = numbers.slice();
  for (let row = 0; row < rows; row++) {
    const ownA = a + (row - (row % TILE_ROWS)) * depth + (row % TILE_ROWS);
    for (let column = 0; column < TILE_COLUMNS; column++) {
      for (let k = 0; k < depth; k++) {
        expected[row * stride + column]! +=
          numbers[ownA + k * TILE_ROWS]! * numbers[b + k * TILE_COLUMNS + column]!;
      }
    }
  }
  kernelIn(memory).multiply(0, FLOAT * stride, FLOAT * a, FLOAT * b, tiles, depth);
  expect(numbers).toEqual(expected);
}
