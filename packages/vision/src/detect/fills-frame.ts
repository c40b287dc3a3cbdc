import type { Candidate } from "./decode.ts";

/** A lone face at least this wide fills the picture: no others are looked for. Share of the longer side. */
const FILLS = 0.2;

/** Whether one large face is all there is to find. */
export function fillsFrame(
  found: readonly Candidate[],
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const [only, ...others] = found;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.points[2]! - only.points[0]! >= FILLS * Math.max(width, height)
  );
}
