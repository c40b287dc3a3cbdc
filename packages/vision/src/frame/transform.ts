import type { Point } from "@moodreel/core/emotion";

/** x' = a·x + b·y + c, y' = d·x + e·y + f. */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export function apply({ a, b, c, d, e, f }: Transform, [x, y]: Point): Point {
  return [a * x + b * y + c, d * x + e * y + f];
}

/** `null` when the transform flattens the plane or is not finite. */
export function invert({ a, b, c, d, e, f }: Transform): Transform | null {
  const det = a * e - b * d;
  if (!Number.isFinite(1 / det)) return null;
  const [ia, ib, id, ie] = [e / det, -b / det, -d / det, a / det];
  return { a: ia, b: ib, c: -(ia * c + ib * f), d: id, e: ie, f: -(id * c + ie * f) };
}

/** How many units of the target one unit of the source becomes, by the root of the area. */
export function stretch({ a, b, d, e }: Transform): number {
  return Math.sqrt(Math.abs(a * e - b * d));
}
