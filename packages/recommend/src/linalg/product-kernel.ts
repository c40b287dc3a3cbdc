/**
 * The inner loop of a matrix product as a WebAssembly module of a few hundred bytes, put together
 * here: four numbers at a time (SIMD) make it about ten times as fast as plain JavaScript, with no
 * native package to install, in a browser as well.
 */

/** Rows and columns of the tile of C that one step of the kernel holds in registers. */
export const TILE_ROWS = 4;
export const TILE_COLUMNS = 8;

/** WebAssembly's unit of memory, bytes. */
const PAGE = 65_536;

export interface ProductKernel {
  /**
   * C += A · Bᵀ for `tiles` tiles of 4 × 8, one below the other. All addresses and strides in bytes,
   * numbers are 32-bit floats.
   *
   * @param c first tile of C, whose rows are `stride` apart
   * @param a 4 rows of A for each tile, packed column by column: `depth` groups of 4
   * @param b 8 rows of B, packed column by column: `depth` groups of 8
   * @param depth columns of A and B, at least 1
   */
  readonly multiply: (c: number, stride: number, a: number, b: number, tiles: number, depth: number) => void;
}

/** Memory that kernels of several threads can work in. */
export function sharedMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / PAGE);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** @param memory of `sharedMemory` */
export function productKernel(memory: WebAssembly.Memory): ProductKernel {
  const fused = moduleOf(FUSED);
  const bytes = WebAssembly.validate(fused) ? fused : moduleOf(MULTIPLY_AND_ADD);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } });
  return { multiply: instance.exports["f"] as ProductKernel["multiply"] };
}

const I32 = 0x7f;
const V128 = 0x7b;
const NO_VALUE = 0x40;

// Locals: the six parameters in order, then these.
const [C, STRIDE, A, B, TILES, DEPTH] = [0, 1, 2, 3, 4, 5];
const [P, BP, ROW] = [6, 7, 8];
const FIRST_VECTOR = 9;
const sumAt = (row: number, half: number): number => FIRST_VECTOR + 2 * row + half;
const LEFT = FIRST_VECTOR + 2 * TILE_ROWS;
const RIGHT = LEFT + 1;
const SPREAD = LEFT + 2;
const TEMPORARY = LEFT + 3;

const get = (local: number): readonly number[] => [0x20, local];
const set = (local: number): readonly number[] => [0x21, local];
const constant = (value: number): readonly number[] => [0x41, value];
const ADD = 0x6a;
const advance = (local: number, by: readonly number[]): readonly number[] => [
  ...get(local),
  ...by,
  ADD,
  ...set(local),
];
/** Operations on vectors share a prefix byte; addresses carry an alignment (0: any) and an offset. */
const load = (offset: number): readonly number[] => [0xfd, 0x00, 0, offset];
const loadSpread = (offset: number): readonly number[] => [0xfd, 0x09, 0, offset];
const store = (offset: number): readonly number[] => [0xfd, 0x0b, 0, offset];
const ADD_VECTORS = [0xfd, 0xe4, 0x01];
/** With a, b and the sum on the stack: a · b added to it, in one step where the engine has relaxed SIMD. */
const FUSED = [0xfd, 0x85, 0x02];
const MULTIPLY_AND_ADD = [...set(TEMPORARY), 0xfd, 0xe6, 0x01, ...get(TEMPORARY), ...ADD_VECTORS];
const ZERO = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)];
const loop = (body: readonly number[], counter: number): readonly number[] => [
  0x03,
  NO_VALUE,
  ...body,
  ...get(counter),
  ...constant(1),
  0x6b,
  0x22, // set and keep
  counter,
  0x0d, // again, unless it is 0
  0,
  0x0b,
];

const rows = Array.from({ length: TILE_ROWS }, (_, row) => row);

/** One column of A and of B: eight products added to the tile. */
const step = (multiplyAndAdd: readonly number[]): readonly number[] => [
  ...get(BP),
  ...load(0),
  ...set(LEFT),
  ...get(BP),
  ...load(16),
  ...set(RIGHT),
  ...rows.flatMap((row) => [
    ...get(A),
    ...loadSpread(4 * row),
    ...set(SPREAD),
    ...[LEFT, RIGHT].flatMap((half, side) => [
      ...get(SPREAD),
      ...get(half),
      ...get(sumAt(row, side)),
      ...multiplyAndAdd,
      ...set(sumAt(row, side)),
    ]),
  ]),
  ...advance(A, constant(4 * TILE_ROWS)),
  ...advance(BP, constant(4 * TILE_COLUMNS)),
];

const tile = (multiplyAndAdd: readonly number[]): readonly number[] => [
  ...rows.flatMap((row) => [0, 1].flatMap((side) => [...ZERO, ...set(sumAt(row, side))])),
  ...get(B),
  ...set(BP),
  ...get(DEPTH),
  ...set(P),
  ...loop(step(multiplyAndAdd), P),
  ...get(C),
  ...set(ROW),
  ...rows.flatMap((row) => [
    ...[0, 1].flatMap((side) => [
      ...get(ROW),
      ...get(ROW),
      ...load(16 * side),
      ...get(sumAt(row, side)),
      ...ADD_VECTORS,
      ...store(16 * side),
    ]),
    ...advance(ROW, get(STRIDE)),
  ]),
  ...get(ROW),
  ...set(C),
];

/** Unsigned LEB128, the format's way to write a number. */
function leb(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

const section = (id: number, body: readonly number[]): readonly number[] => [
  id,
  ...leb(body.length),
  ...body,
];

/** Two kinds of locals beside the parameters: three numbers and the vectors. */
const LOCALS = [2, 3, I32, 2 * TILE_ROWS + 4, V128];

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function moduleOf(multiplyAndAdd: readonly number[]): Uint8Array<ArrayBuffer> {
  const body = [...LOCALS, ...loop(tile(multiplyAndAdd), TILES), 0x0b];
  return new Uint8Array([
    ...HEADER,
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    // Shared memory, of any size.
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 2, 3, 0, ...leb(PAGE)]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x66, 0, 0]),
    ...section(10, [1, ...leb(body.length), ...body]),
  ]);
}
