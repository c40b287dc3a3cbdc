import type { Point } from "@moodreel/core/emotion";
import type { RegionSearch } from "../detect/region-search.ts";
import type { Frame } from "../frame/frame.ts";
import type { Template } from "../spec/expression-spec.ts";
import { align } from "./align.ts";
import { cropOfPicture } from "./face-crop.ts";
import { apply, invert, stretch } from "../frame/transform.ts";
import { warp } from "../frame/warp.ts";

// The same bounds as in training/moodreel_training/prepare.py, whose framing this repeats.
/** Farther from the template than this, in crop pixels, eyes or mouth are a misreading. */
const MAX_OFFSET = 14;
/** The picture may be enlarged or reduced by no more than this. */
const SCALES = { from: 0.6, to: 1.6 } as const;

/** The canonical crop of a picture that is a face already, aligned where eyes and mouth are made out. */
export async function cropOfTightPicture(
  frame: Frame,
  search: Pick<RegionSearch, "tight">,
  template: Template,
): Promise<Float32Array> {
  const found = await search.tight(frame);
  const points = found?.points ?? [];
  // After the box's four numbers come right eye, left eye, nose and mouth.
  const at = (index: number): Point => [points[4 + 2 * index]!, points[5 + 2 * index]!];
  return (
    (found === null ? null : aligned(frame, [at(0), at(1), at(3)], template)) ??
    cropOfPicture(frame, template)
  );
}

function aligned(
  frame: Frame,
  triple: readonly [Point, Point, Point],
  template: Template,
): Float32Array | null {
  const { size } = template;
  const toCrop = { a: size / frame.width, b: 0, c: 0, d: 0, e: size / frame.height, f: 0 };
  const far = triple.some((point, index) => {
    const [x, y] = apply(toCrop, point);
    const [wantedX, wantedY] = template.points[index]!;
    return Math.max(Math.abs(x - wantedX), Math.abs(y - wantedY)) > MAX_OFFSET;
  });
  const toFrame = far ? null : invert(align(triple, template));
  if (toFrame === null) return null;
  const scale = stretch(toFrame) * stretch(toCrop);
  return scale > SCALES.from && scale < SCALES.to ? warp(frame, toFrame, size) : null;
}
