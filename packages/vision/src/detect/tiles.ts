import type { Region } from "../frame/region.ts";

/** Faces in smaller tiles than this are too small to read an expression from, pixels. */
const MIN_SIDE = 160;
/** Bound on the work for one frame, whatever its shape. */
const MAX_TILES = 48;

/**
 * Square tiles, half overlapping, that together cover the frame: first with the frame's shorter
 * side, then with half of it. A face too small for the whole frame's pass is large enough in one
 * of them. Coarse levels come first, and a level that would pass the bound is left out.
 */
export function tilesOf({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): readonly Region[] {
  const shorter = Math.min(width, height);
  const tiles: Region[] = [];
  for (const side of [shorter, Math.floor(shorter / 2)]) {
    if (side < MIN_SIDE || side >= Math.max(width, height)) continue;
    const [xs, ys] = [starts(width, side), starts(height, side)];
    if (tiles.length + xs.length * ys.length > MAX_TILES) break;
    for (const y of ys) for (const x of xs) tiles.push({ x, y, width: side, height: side });
  }
  return tiles;
}

/** Evenly spread starts, at most half a side apart, the first and last at the frame's edges. */
function starts(length: number, side: number): readonly number[] {
  const room = length - side;
  const steps = Math.ceil(room / (side / 2));
  return steps === 0 ? [0] : Array.from({ length: steps + 1 }, (_, i) => Math.round((i * room) / steps));
}
