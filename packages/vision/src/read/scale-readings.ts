import type { FrameReadings, StepTimes } from "./frame-readings.ts";

/** The same readings in pixels of a picture that the frame was scaled from. */
export function scaleReadings(
  readings: FrameReadings,
  width: number,
  height: number,
  decode: StepTimes["decode"],
): FrameReadings {
  const [sx, sy] = [width / readings.width, height / readings.height];
  return {
    outcome: readings.outcome,
    width,
    height,
    ms: { ...readings.ms, decode },
    faces: readings.faces.map((face) => ({
      ...face,
      box: {
        x: face.box.x * sx,
        y: face.box.y * sy,
        width: face.box.width * sx,
        height: face.box.height * sy,
      },
      keypoints: face.keypoints.map(([x, y]) => [x * sx, y * sy] as const),
    })),
  };
}
