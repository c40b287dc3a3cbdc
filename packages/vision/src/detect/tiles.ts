import type { Region } from "../frame/region.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Faces in smaller tiles than this are too small to read an expression from, pixels. */
const MIN_SIDE = 160;
/** Bound on the work for one frame, whatever its shape. */
const MAX_TILES = 48;
/** The same for the finest level, which is searched only where nobody else is. */
const MAX_FINE_TILES = 96;

/**
 * Square tiles, half overlapping, that together cover the frame: first with the frame's shorter
 * side, then with half of it. A face too small for the whole frame's pass is large enough in one
 * of them. Coarse levels come first, and a level that would pass the bound is left out.
 */
export function tilesOf({ width, height }: Size): readonly Region[] {
  const shorter = Math.min(width, height);
  const tiles: Region[] = [];
  for (const side of [shorter, Math.floor(shorter / 2)]) {
    if (side < MIN_SIDE || side >= Math.max(width, height)) continue;
    const level = levelOf({ width, height }, side);
    if (tiles.length + level.length > MAX_TILES) break;
    tiles.push(...level);
  }
  return tiles;
}

/**
 * Tiles of a quarter of the frame's shorter side, for somebody far away: across the room from a webcam,
 * or small in a huge photo. None where the frame is too small, or too long, for them.
 */
export function fineTilesOf(frame: Size): readonly Region[] {
  const shorter = Math.min(frame.width, frame.height);
  const side = Math.max(MIN_SIDE, Math.floor(shorter / 4));
  if (side >= shorter / 2) return [];
  const level = levelOf(frame, side);
  return level.length > MAX_FINE_TILES ? [] : level;
}

function levelOf({ width, height }: Size, side: number): readonly Region[] {
  const [xs, ys] = [starts(width, side), starts(height, side)];
  return ys.flatMap((y) => xs.map((x) => ({ x, y, width: side, height: side })));
}

/** Evenly spread starts, at most half a side apart, the first and last at the frame's edges. */
function starts(length: number, side: number): readonly number[] {
  const room = length - side;
  const steps = Math.ceil(room / (side / 2));
  return steps === 0 ? [0] : Array.from({ length: steps + 1 }, (_, i) => Math.round((i * room) / steps));
}
