import type { Point } from "@moodreel/core/emotion";
import type { Template } from "../spec/expression-spec.ts";
import type { Transform } from "../frame/transform.ts";

/**
 * Similarity transform from the frame to the crop. The rotation makes the line between the eyes
 * parallel to the template's; with that rotation fixed, scale and shift are least squares over
 * eyes and mouth. The eyes alone set the rotation, because a turned head moves the mouth
 * sideways, which is not a tilt. The same as `align` in training/moodreel_training/geometry.py.
 *
 * @param points right eye, left eye, mouth in the frame
 */
export function align(points: Template["points"], { points: goals }: Template): Transform {
  const angle = directionOf(goals) - directionOf(points);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [centre, goal] = [centreOf(points), centreOf(goals)];
  let [along, length] = [0, 0];
  points.forEach(([px, py], i) => {
    const [x, y] = [px - centre[0], py - centre[1]];
    const [turnedX, turnedY] = [cos * x - sin * y, sin * x + cos * y];
    along += turnedX * (goals[i]![0] - goal[0]) + turnedY * (goals[i]![1] - goal[1]);
    length += turnedX ** 2 + turnedY ** 2;
  });
  const scale = along / length;
  const [a, b, d, e] = [scale * cos, -scale * sin, scale * sin, scale * cos];
  return {
    a,
    b,
    c: goal[0] - a * centre[0] - b * centre[1],
    d,
    e,
    f: goal[1] - d * centre[0] - e * centre[1],
  };
}

function directionOf([right, left]: Template["points"]): number {
  return Math.atan2(left[1] - right[1], left[0] - right[0]);
}

function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], point) => [x + point[0], y + point[1]] as const, [0, 0] as const);
  return [sum[0] / points.length, sum[1] / points.length];
}
