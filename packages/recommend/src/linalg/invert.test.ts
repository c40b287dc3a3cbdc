import { randomStream } from "@moodreel/core/random";
import fc from "fast-check";
import { expect, test } from "vitest";
import { invert } from "./invert.ts";
import { solve } from "./solve.ts";

/** XᵀX + I for a random 0-1 matrix X: what the fits have to invert. */
function gram(size: number, seed: number): Float64Array {
  const random = randomStream(seed);
  const rows = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => (random() < 0.2 ? 1 : 0)),
  );
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return rows.reduce((sum, row) => sum + row[i]! * row[j]!, i === j ? 1 : 0);
  });
}

/** All of the inverse, row by row. */
async function inverseOf(size: number, lower: (i: number, j: number) => number): Promise<Float32Array> {
  const { inverse, stride } = await invert(size, lower);
  return Float32Array.from({ length: size * size }, (_, at) => {
    const [i, j] = [Math.floor(at / size), at % size];
    return inverse[Math.max(i, j) * stride + Math.min(i, j)]!;
  });
}

test("inverts by hand what can be inverted by hand", async () => {
  const matrix = [
    [4, 2],
    [2, 3],
  ];
  expect([...(await inverseOf(2, (i, j) => matrix[i]![j]!))]).toEqual(
    [3 / 8, -2 / 8, -2 / 8, 4 / 8].map((x) => expect.closeTo(x, 6)),
  );
  expect([...(await inverseOf(1, () => 8))]).toEqual([expect.closeTo(0.125, 7)]);
});

test("gives the unit matrix when multiplied, at sizes below, at and above a tile and a block", async () => {
  const sizes = fc.constantFrom(3, 8, 9, 127, 128, 129, 200, 530);
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async (size, seed) => {
      const matrix = gram(size, seed);
      const inverse = await inverseOf(size, (i, j) => matrix[i * size + j]!);
      let worst = 0;
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j += 7) {
          let sum = i === j ? -1 : 0;
          for (let k = 0; k < size; k++) sum += matrix[i * size + k]! * inverse[k * size + j]!;
          worst = Math.max(worst, Math.abs(sum));
        }
      }
      expect(worst).toBeLessThan(2e-3);
    }),
    { numRuns: 12 },
  );
});

test("solves equations", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (size, seed) => {
      const matrix = gram(size, seed);
      const answer = Float64Array.from({ length: size }, (_, i) => i - 3);
      const right = answer.map((_, i) => answer.reduce((sum, x, j) => sum + matrix[i * size + j]! * x, 0));
      solve(matrix, right, size);
      right.forEach((x, i) => expect(x).toBeCloseTo(answer[i]!, 6));
    }),
  );
});

test("refuses what has no such inverse", async () => {
  await expect(invert(2, (i, j) => (i === j ? 1 : 2))).rejects.toThrow(RangeError);
  expect(() => solve(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1), 2)).toThrow(RangeError);
});
