import type { FaceReader, ReadOptions } from "../read/face-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { scaleReadings } from "../read/scale-readings.ts";
import { decodeImage, type DecodeOptions } from "./decode-image.ts";

/** Longer photos are reduced to this before reading: more pixels find no more faces. */
const MAX_EDGE = 1280;

/**
 * Reads a picture file. Boxes and keypoints are in pixels of the upright picture in the file,
 * whatever it was reduced to.
 *
 * @param source path, or the bytes of the file
 * @throws VisionError `image-unreadable`, `image-too-large`, and what `FaceReader.read` throws
 */
export async function readImage(
  reader: FaceReader,
  source: string | Uint8Array,
  { maxEdge = MAX_EDGE, ...options }: ReadOptions & DecodeOptions = {},
): Promise<FrameReadings> {
  const start = performance.now();
  const frame = await decodeImage(source, { ...options, maxEdge });
  const decode = performance.now() - start;
  const readings = await reader.read(frame, options);
  return scaleReadings(readings, frame.original.width, frame.original.height, decode);
}
