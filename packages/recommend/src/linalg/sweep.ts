import { barrier } from "./barrier.ts";
import { invertBlock } from "./invert-block.ts";
import { MOST_THREADS } from "../parallel/most-threads.ts";
import type { Kernel } from "../parallel/thread-pool.ts";
import { productKernel, TILE_COLUMNS, TILE_ROWS, type ProductKernel } from "./product-kernel.ts";

/** Turns the lower half of a matrix into that of its inverse, in place. */
export interface SweepJob {
  /** The matrix row by row from 0 on, then room to work in. */
  readonly memory: WebAssembly.Memory;
  /** Rows and columns, a multiple of the tile's. */
  readonly stride: number;
  /** One per sweep to draw work from, and two to wait at. */
  readonly counters: Int32Array;
}

/** Columns swept at once: deep enough to keep the kernel busy, small enough for the cache. */
export const BLOCK = 128;
/** Rows that a thread takes at a time: packed they fill half of a core's own cache. */
const ROWS = 512;
const FLOAT = 4;

/** Where what lies in memory, in floats: the panel packed twice, its product packed and plain, a block for each thread. */
export function workSpace(stride: number): {
  readonly columns: number;
  readonly rows: number;
  readonly product: number;
  readonly plain: number;
  readonly blocks: number;
  readonly end: number;
} {
  const panel = stride * BLOCK;
  const [columns, rows, product, plain, blocks] = [0, 1, 2, 3, 4].map((n) => stride * stride + n * panel) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { columns, rows, product, plain, blocks, end: blocks + MOST_THREADS * BLOCK * BLOCK };
}

export const SWEEP: Kernel<SweepJob> = { name: "sweep", perform: sweepAll };

function sweepAll({ memory, stride, counters }: SweepJob, member: number, size: number): void {
  const kernel = productKernel(memory);
  const numbers = new Float32Array(memory.buffer);
  const wait = (): void => barrier(counters, counters.length - 2, size);
  const tiles = stride / TILE_COLUMNS;
  const own = [member, member + 1].map((part) => Math.floor((tiles * part) / size) * TILE_COLUMNS);
  for (let start = 0, number = 0; start < stride; start += BLOCK, number++) {
    const width = Math.min(BLOCK, stride - start);
    const part = { kernel, numbers, stride, start, width, from: own[0]!, to: own[1]! };
    const block = invertBlock(numbers, stride, start, width);
    packPanel(part);
    wait();
    multiplyPanel(part, member, block);
    wait();
    update(part, counters, number);
    wait();
    putBack(part, block);
    wait();
  }
  negate(numbers, stride, member, size);
  wait();
}

interface Part {
  readonly kernel: ProductKernel;
  readonly numbers: Float32Array;
  readonly stride: number;
  /** The columns swept. */
  readonly start: number;
  readonly width: number;
  /** This thread's own rows. */
  readonly from: number;
  readonly to: number;
}

/** V, the block's columns with its own rows 0, packed as the kernel wants it on either side. */
function packPanel({ numbers, stride, start, width, from, to }: Part): void {
  const { columns, rows } = workSpace(stride);
  const end = start + width;
  for (let row = from; row < to; row++) {
    const inColumns = columns + (row - (row % TILE_COLUMNS)) * width + (row % TILE_COLUMNS);
    const inRows = rows + (row - (row % TILE_ROWS)) * width + (row % TILE_ROWS);
    const [base, step] = row >= end ? [row * stride + start, 1] : [start * stride + row, stride];
    const inside = row >= start && row < end;
    for (let k = 0; k < width; k++) {
      const value = inside ? 0 : numbers[base + k * step]!;
      numbers[inColumns + k * TILE_COLUMNS] = value;
      numbers[inRows + k * TILE_ROWS] = value;
    }
  }
}

/** V times −D for the own rows, packed for the update. */
function multiplyPanel(part: Part, member: number, block: Float64Array): void {
  const { kernel, numbers, stride, width, from, to } = part;
  // More threads than tiles: nothing for this one, and the kernel works at least once.
  if (from === to) return;
  const { rows, product, plain, blocks } = workSpace(stride);
  const packed = blocks + member * BLOCK * BLOCK;
  for (let row = 0; row < width; row++) {
    const target = packed + (row - (row % TILE_COLUMNS)) * width + (row % TILE_COLUMNS);
    for (let k = 0; k < width; k++) numbers[target + k * TILE_COLUMNS] = -block[row * width + k]!;
  }
  numbers.fill(0, plain + from * width, plain + to * width);
  for (let j = 0; j < width; j += TILE_COLUMNS) {
    kernel.multiply(
      (plain + from * width + j) * FLOAT,
      width * FLOAT,
      (rows + from * width) * FLOAT,
      (packed + j * width) * FLOAT,
      (to - from) / TILE_ROWS,
      width,
    );
  }
  for (let row = from; row < to; row++) {
    const source = plain + row * width;
    const target = product + (row - (row % TILE_ROWS)) * width + (row % TILE_ROWS);
    for (let k = 0; k < width; k++) numbers[target + k * TILE_ROWS] = numbers[source + k]!;
  }
}

/** A −= V D Vᵀ on and below the diagonal, in pieces of rows, the longest first. */
function update({ kernel, stride, width }: Part, counters: Int32Array, number: number): void {
  const { columns, product } = workSpace(stride);
  const pieces = Math.ceil(stride / ROWS);
  for (;;) {
    const piece = pieces - 1 - Atomics.add(counters, number, 1);
    if (piece < 0) return;
    const end = Math.min(stride, (piece + 1) * ROWS);
    for (let j = 0; j < end; j += TILE_COLUMNS) {
      const row = Math.max(j, piece * ROWS);
      kernel.multiply(
        (row * stride + j) * FLOAT,
        stride * FLOAT,
        (product + row * width) * FLOAT,
        (columns + j * width) * FLOAT,
        (end - row) / TILE_ROWS,
        width,
      );
    }
  }
}

/** V D in the panel's place and −D in the block's. */
function putBack({ numbers, stride, start, width, from, to }: Part, block: Float64Array): void {
  const { product } = workSpace(stride);
  const end = start + width;
  for (let row = from; row < to; row++) {
    const packed = product + (row - (row % TILE_ROWS)) * width + (row % TILE_ROWS);
    for (let k = 0; k < width; k++) {
      if (row >= end) numbers[row * stride + start + k] = -numbers[packed + k * TILE_ROWS]!;
      else if (row < start) numbers[(start + k) * stride + row] = -numbers[packed + k * TILE_ROWS]!;
      else if (k <= row - start) numbers[row * stride + start + k] = -block[(row - start) * width + k]!;
    }
  }
}

/** Swept by all columns a matrix has become minus its inverse. */
function negate(numbers: Float32Array, stride: number, member: number, size: number): void {
  for (let row = member; row < stride; row += size) {
    for (let at = row * stride; at <= row * stride + row; at++) numbers[at] = -numbers[at]!;
  }
}
