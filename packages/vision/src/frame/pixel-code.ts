import { PIXELS_WASM } from "./pixels-wasm.ts";

/** What pixels.wat exports. Whole numbers are addresses and counts of bytes, rows and pixels. */
export interface PixelCode {
  readonly memory: WebAssembly.Memory;
  sumRows(from: number, stride: number, count: number, weights: number, to: number, bytes: number): void;
  sumPixels(
    ...whole: readonly [
      row: number,
      first: number,
      count: number,
      weights: number,
      stride: number,
      to: number,
      plane: number,
      width: number,
      gain: number,
      offset: number,
    ]
  ): void;
  sampleGrey(
    ...whole: readonly [
      from: number,
      stride: number,
      to: number,
      size: number,
      k: number,
      a: number,
      b: number,
      c: number,
      d: number,
      e: number,
      f: number,
      limitX: number,
      limitY: number,
    ]
  ): void;
}

/** What it works on at once, bytes: parts of memory start on such blocks. */
const BLOCK = 16;
const PAGE_BYTES = 1 << 16;
/** Memory of WebAssembly never shrinks. One that grew beyond this for a huge picture is let go. */
const MOST_KEPT_BYTES = 1 << 25;

let started: PixelCode | null = null;

/**
 * Runs `work` with at least so much memory, whose content is whatever was there before. The code
 * is compiled once in each thread.
 */
export function withPixelCode<Result>(bytes: number, work: (code: PixelCode) => Result): Result {
  const code = (started ??= start());
  const missing = bytes - code.memory.buffer.byteLength;
  if (missing > 0) code.memory.grow(Math.ceil(missing / PAGE_BYTES));
  const result = work(code);
  if (code.memory.buffer.byteLength > MOST_KEPT_BYTES) started = null;
  return result;
}

function start(): PixelCode {
  const code = Uint8Array.from(atob(PIXELS_WASM), (character) => character.charCodeAt(0));
  return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as unknown as PixelCode;
}

/** Addresses of parts of memory, one after the other, and where the last ends. */
export function layOut<Part extends string>(
  sizes: Readonly<Record<Part, number>>,
): readonly [starts: Readonly<Record<Part, number>>, end: number] {
  let end = 0;
  const starts: Partial<Record<Part, number>> = {};
  for (const [part, size] of Object.entries(sizes) as [Part, number][]) {
    starts[part] = end;
    end += roundUp(size);
  }
  return [starts as Readonly<Record<Part, number>>, end];
}

/** Bytes in whole blocks. */
export function roundUp(bytes: number): number {
  return Math.ceil(bytes / BLOCK) * BLOCK;
}
