import { VisionError } from "../errors.ts";
import type { ReadableSource } from "./web-face-reader.ts";

/** More pixels in a video frame find no more faces that matter, and cost time. */
const VIDEO_EDGE = 640;
/** A photo may hold a group of small faces. */
const STILL_EDGE = 1280;

export interface TakenPicture {
  readonly bitmap: ImageBitmap;
  /** The longer side to reduce it to, pixels. */
  readonly maxEdge: number;
  /** Whether the source is a video, so that the next picture of it will be much like this one. */
  readonly video: boolean;
}

/**
 * A bitmap of the source as it is now, which can be handed to another thread. A photo's EXIF
 * orientation is honoured.
 *
 * @throws VisionError `image-unreadable` for a file that is no picture, `frame-invalid` for a
 *   source that has no picture yet
 */
export async function takePicture(source: ReadableSource, maxEdge?: number): Promise<TakenPicture> {
  try {
    const bitmap = await createImageBitmap(source);
    const video = isVideo(source);
    return { bitmap, maxEdge: maxEdge ?? (video ? VIDEO_EDGE : STILL_EDGE), video };
  } catch (cause) {
    if (source instanceof Blob) {
      const name = source instanceof File ? source.name : "The file";
      throw new VisionError(
        "image-unreadable",
        `${name} is damaged or no picture. Choose a JPEG, PNG, WebP or GIF.`,
        { subject: name },
        { cause },
      );
    }
    throw new VisionError(
      "frame-invalid",
      "There is no picture to read yet. Wait until the video plays or the image is loaded.",
      {},
      { cause },
    );
  }
}

function isVideo(source: ReadableSource): boolean {
  return (
    source instanceof HTMLVideoElement || (typeof VideoFrame !== "undefined" && source instanceof VideoFrame)
  );
}
