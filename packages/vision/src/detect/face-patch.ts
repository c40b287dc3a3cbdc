import type { Frame } from "../frame/frame.ts";
import { warp } from "../frame/warp.ts";
import type { Proposal } from "./decode.ts";

/** Side of the picture that is kept of a face, pixels. */
const SIDE = 32;
/** From this correlation on what is seen is the face that was there, perhaps with another expression. */
const SAME = 0.9;
/** Steps at most, and the one that is no longer worth another, in pixels of the patch. */
const [STEPS, LEAST_STEP] = [4, 0.1];
/** It may move by no more than this from where it is looked for, in widths of it, and change its width so. */
const [MAX_SHIFT, MAX_SCALE] = [0.3, 1.25];
/** Less contrast than this, in levels of 0 to 255, says nothing about where something is. */
const MIN_CONTRAST = 2;

/**
 * A face as it looked from near, small and grey, by which it is found again in later frames without the
 * network: shifted and scaled until the picture fits, step by step (Baker and Matthews 2004, inverse
 * compositional). A glimpse of the whole frame puts a small face wrongly by a tenth of its width, now here and
 * now there; this puts it right to a fraction of a pixel.
 */
export class FacePatch {
  readonly #face: Proposal;
  readonly #look: Float32Array;
  /** How the look changes with a shift to the right, one down, and with growing; in pixels of the patch. */
  readonly #changes: readonly Float32Array[];
  /** From how much of each change is seen to the shifts and the growth that it takes. */
  readonly #toSteps: Matrix;
  readonly #least: readonly number[];

  /** `null` where the face is too flat to be found again. */
  static of(frame: Frame, face: Proposal): FacePatch | null {
    const place = placeOf(face);
    const look = place.side > 0 ? lookAt(frame, place) : null;
    if (look === null) return null;
    const changes = changesOf(look);
    const toSteps = inverse(changes.map((a) => changes.map((b) => product(a, b))));
    return toSteps === null ? null : new FacePatch(face, look, changes, toSteps);
  }

  private constructor(face: Proposal, look: Float32Array, changes: readonly Float32Array[], toSteps: Matrix) {
    this.#face = face;
    this.#look = look;
    this.#changes = changes;
    this.#toSteps = toSteps;
    this.#least = changes.map((change) => product(change, look));
  }

  /** The face near `last` in another frame, as sure as it was; `null` where nothing there looks like it. */
  find(frame: Frame, last: Proposal): Proposal | null {
    const from = placeOf(last);
    let place = from;
    for (let step = 0; isNear(place, from); step++) {
      const look = lookAt(frame, place);
      if (look === null) return null;
      const seen = this.#changes.map((change, i) => product(change, look) - this.#least[i]!);
      const [right, down, growth] = this.#toSteps.map((row) =>
        row.reduce((sum, x, i) => sum + x * seen[i]!, 0),
      );
      const reach = Math.max(Math.abs(right!), Math.abs(down!), Math.abs(growth!));
      if (step === STEPS || reach < LEAST_STEP)
        return product(look, this.#look) >= SAME ? this.#movedTo(place) : null;
      const pixel = place.side / SIDE;
      place = {
        x: place.x - right! * pixel,
        y: place.y - down! * pixel,
        side: place.side / (1 + (2 * growth!) / SIDE),
      };
    }
    return null;
  }

  #movedTo({ x, y, side }: Place): Proposal {
    const { points, score } = this.#face;
    const before = placeOf(this.#face);
    const scale = side / before.side;
    return {
      points: points.map((value, i) =>
        i % 2 === 0 ? (value - before.x) * scale + x : (value - before.y) * scale + y,
      ),
      score,
    };
  }
}

type Matrix = readonly (readonly number[])[];

/** Middle and side of a square, pixels of the frame. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

function placeOf({ points: [x0, y0, x1, y1] }: Proposal): Place {
  return { x: (x0! + x1!) / 2, y: (y0! + y1!) / 2, side: x1! - x0! };
}

/** Numbers that are none are far. */
function isNear(place: Place, from: Place): boolean {
  const shift = Math.max(Math.abs(place.x - from.x), Math.abs(place.y - from.y)) / from.side;
  const scale = place.side / from.side;
  return shift <= MAX_SHIFT && scale <= MAX_SCALE && scale >= 1 / MAX_SCALE;
}

/** What is there, with a mean of 0 and squares that sum to 1, so that light makes no difference; or `null`. */
function lookAt(frame: Frame, { x, y, side }: Place): Float32Array | null {
  const pixel = side / SIDE;
  const look = warp(frame, { a: pixel, b: 0, c: x - side / 2, d: 0, e: pixel, f: y - side / 2 }, SIDE);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < look.length; i++) {
    sum += look[i]!;
    squares += look[i]! ** 2;
  }
  const mean = sum / look.length;
  const length = Math.sqrt(Math.max(0, squares - sum * mean));
  if (!(length >= MIN_CONTRAST * SIDE)) return null;
  for (let i = 0; i < look.length; i++) look[i] = (look[i]! - mean) / length;
  return look;
}

function changesOf(look: Float32Array): readonly Float32Array[] {
  const [across, down, growing] = [0, 1, 2].map(() => new Float32Array(look.length));
  for (let y = 1; y < SIDE - 1; y++) {
    for (let x = 1; x < SIDE - 1; x++) {
      const at = y * SIDE + x;
      const dx = (look[at + 1]! - look[at - 1]!) / 2;
      const dy = (look[at + SIDE]! - look[at - SIDE]!) / 2;
      const middle = (SIDE - 1) / 2;
      across![at] = dx;
      down![at] = dy;
      growing![at] = (dx * (x - middle) + dy * (y - middle)) / (SIDE / 2);
    }
  }
  return [across!, down!, growing!];
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Of three rows of three; `null` where there is none. */
function inverse(rows: Matrix): Matrix | null {
  const at = (row: number, column: number) => rows[row % 3]![column % 3]!;
  const cofactor = (row: number, column: number) =>
    at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
  const determinant = [0, 1, 2].reduce((sum, column) => sum + at(0, column) * cofactor(0, column), 0);
  if (!Number.isFinite(1 / determinant)) return null;
  return [0, 1, 2].map((row) => [0, 1, 2].map((column) => cofactor(column, row) / determinant));
}
