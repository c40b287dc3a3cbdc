import { productKernel, TILE_COLUMNS, TILE_ROWS } from "./product-kernel.ts";

/** Columns swept at once: deep enough to keep the kernel busy, small enough for the cache. */
const BLOCK = 128;
const FLOAT = 4;

/**
 * Inverse of a symmetric positive definite matrix, by sweeping it block by block (Goodnight 1979,
 * "A tutorial on the SWEEP operator"): n³ operations in 32-bit floats, nearly all of them in one
 * matrix product. No pivoting, which such a matrix does not need; the relative error is about
 * its condition number times 1e-7.
 *
 * @param size rows and columns, n
 * @param lower entry (row, column) for column ≤ row
 * @returns n × n, row by row; the upper half mirrors the lower
 * @throws RangeError when the matrix is not positive definite
 */
export function invert(size: number, lower: (row: number, column: number) => number): Float32Array {
  const padded = Math.ceil(size / TILE_COLUMNS) * TILE_COLUMNS;
  const whole = padded * padded;
  const panel = padded * BLOCK;
  // Matrix, the panel twice packed, the panel times the inverse block, that packed.
  const kernel = productKernel((whole + 4 * panel + BLOCK * BLOCK) * FLOAT);
  const numbers = new Float32Array(kernel.memory.buffer);
  const matrix = numbers.subarray(0, whole);
  for (let i = 0; i < padded; i++) {
    for (let j = 0; j <= i; j++) matrix[i * padded + j] = i < size ? lower(i, j) : i === j ? 1 : 0;
  }
  const space: Space = { kernel, numbers, padded, at: whole };
  for (let start = 0; start < padded; start += BLOCK) sweep(space, start, Math.min(BLOCK, padded - start));
  return negativeOf(matrix, padded, size);
}

interface Space {
  readonly kernel: ReturnType<typeof productKernel>;
  readonly numbers: Float32Array;
  readonly padded: number;
  /** Where the working space begins, in floats. */
  readonly at: number;
}

/** With V the block's columns and D its inverted diagonal block: A −= V D Vᵀ, then V D and −D in the block's place. */
function sweep({ kernel, numbers, padded, at }: Space, start: number, width: number): void {
  const panel = padded * width;
  const packedColumns = at;
  const packedRows = packedColumns + panel;
  const product = packedRows + panel;
  const packedProduct = product + panel;
  const packedBlock = packedProduct + panel;
  const end = start + width;

  const block = invertBlock(numbers, padded, start, width);
  const value = (row: number, k: number): number =>
    row >= start && row < end
      ? 0
      : row >= end
        ? numbers[row * padded + start + k]!
        : numbers[(start + k) * padded + row]!;
  pack(numbers, packedColumns, padded, width, TILE_COLUMNS, value);
  pack(numbers, packedRows, padded, width, TILE_ROWS, value);
  pack(numbers, packedBlock, width, width, TILE_COLUMNS, (row, k) => -block[row * width + k]!);

  // V times −D …
  numbers.fill(0, product, product + panel);
  for (let j = 0; j < width; j += TILE_COLUMNS) {
    kernel.multiply(
      (product + j) * FLOAT,
      width * FLOAT,
      packedRows * FLOAT,
      (packedBlock + j * width) * FLOAT,
      padded / TILE_ROWS,
      width,
    );
  }
  // … times Vᵀ, on and below the diagonal.
  pack(numbers, packedProduct, padded, width, TILE_ROWS, (row, k) => numbers[product + row * width + k]!);
  for (let j = 0; j < padded; j += TILE_COLUMNS) {
    kernel.multiply(
      (j * padded + j) * FLOAT,
      padded * FLOAT,
      (packedProduct + j * width) * FLOAT,
      (packedColumns + j * width) * FLOAT,
      (padded - j) / TILE_ROWS,
      width,
    );
  }
  for (let row = 0; row < padded; row++) {
    for (let k = 0; k < width; k++) {
      if (row >= end) numbers[row * padded + start + k] = -numbers[product + row * width + k]!;
      else if (row < start) numbers[(start + k) * padded + row] = -numbers[product + row * width + k]!;
      else if (k <= row - start) numbers[row * padded + start + k] = -block[(row - start) * width + k]!;
    }
  }
}

/** Groups of `tile` rows, each column by column: the order in which the kernel reads. */
function pack(
  numbers: Float32Array,
  at: number,
  rows: number,
  columns: number,
  tile: number,
  value: (row: number, column: number) => number,
): void {
  let next = at;
  for (let row = 0; row < rows; row += tile) {
    for (let k = 0; k < columns; k++) for (let r = 0; r < tile; r++) numbers[next++] = value(row + r, k);
  }
}

/** The inverse of a diagonal block, swept column by column in 64-bit floats. */
function invertBlock(numbers: Float32Array, padded: number, start: number, width: number): Float64Array {
  const a = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      a[i * width + j] = a[j * width + i] = numbers[(start + i) * padded + start + j]!;
    }
  }
  for (let k = 0; k < width; k++) {
    const pivot = a[k * width + k]!;
    if (!(pivot > 0))
      throw new RangeError(`The matrix is not positive definite: pivot ${start + k} is ${pivot}.`);
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      const factor = a[i * width + k]! / pivot;
      if (factor === 0) continue;
      for (let j = 0; j < width; j++) if (j !== k) a[i * width + j]! -= factor * a[k * width + j]!;
    }
    for (let i = 0; i < width; i++) {
      if (i === k) continue;
      a[i * width + k]! /= pivot;
      a[k * width + i] = a[i * width + k]!;
    }
    a[k * width + k] = -1 / pivot;
  }
  return a.map((x) => -x);
}

function negativeOf(matrix: Float32Array, padded: number, size: number): Float32Array {
  const inverse = new Float32Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      inverse[i * size + j] = inverse[j * size + i] = -matrix[i * padded + j]!;
    }
  }
  return inverse;
}
